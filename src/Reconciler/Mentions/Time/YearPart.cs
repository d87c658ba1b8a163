namespace Reconciler.Mentions.Time;

/// <summary>The year of an expression: a number, or the distance from the year of the report ("last year": -1) or of the last time named.</summary>
internal readonly record struct YearPart(int Number, bool IsOffset = false, bool FromDiscourse = false)
{
    /// <summary>The year and the step that leads to it; the step is empty where the year is given. Null where nothing tells.</summary>
    public (int Year, string Step)? In(Circumstances circumstances) =>
        !IsOffset ? (Number, "")
        : FromDiscourse ? (circumstances.LastNamed is { } named ? (named.Year + Number, $"year {named.Year + Number} from \"{named.Words}\"") : null)
        : circumstances.Origin is { } anchor ? (anchor.Day.Year + Number, $"{anchor.Step}: year {anchor.Day.Year + Number}")
        : null;
}
