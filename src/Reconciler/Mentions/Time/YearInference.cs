using NodaTime;

namespace Reconciler.Mentions.Time;

/// <summary>
/// Finds the year of a day or month given without one: from the last year named before it, from the first one named after it, or
/// the nearest to the day of the report that the tense allows.
/// </summary>
internal static class YearInference
{
    /// <summary>February 29 may be seven years away.</summary>
    private const int Search = 8;

    /// <summary>The first day of the thing in its year and how the year was found; null where nothing gives one.</summary>
    /// <param name="what">The thing in words, for the steps: "July 26".</param>
    /// <param name="start">Its first day in a given year; null where that year has none.</param>
    /// <param name="circumstances">What surrounds it.</param>
    public static (LocalDate Start, string Step)? Find(string what, Func<int, LocalDate?> start, Circumstances circumstances) =>
        FromNamed(start, circumstances) ?? FromAnchor(what, start, circumstances);

    private static (LocalDate Start, string Step)? FromNamed(Func<int, LocalDate?> start, Circumstances circumstances)
    {
        var anchor = circumstances.Anchor;
        var before =
            circumstances.LastNamed is { } last && (last.Passage == circumstances.Passage || anchor is null) ? last : circumstances.LastFrame;
        if (before is not null && start(before.Year) is { } day && Agrees(day, circumstances))
        {
            return (day, $"year {before.Year} from {Place(before, circumstances)}");
        }

        // Where the report has a day of its own, only a full date or an event's name in the same paragraph weighs more than it.
        var after = circumstances.NextNamed;
        return
            after is not null
            && (anchor is null || (after.SetsFrame && after.Passage == circumstances.Passage))
            && start(after.Year) is { } later
            && Agrees(later, circumstances)
            ? (later, $"year {after.Year} from {Place(after, circumstances)}")
            : null;
    }

    private static string Place(NamedTime named, Circumstances circumstances) =>
        $"\"{named.Words}\" {(named.Passage == circumstances.Passage ? "in the same paragraph" : named.Passage < circumstances.Passage ? "further up" : "further down")}";

    /// <summary>What is told as past lies not after the report, and what is to come not before it.</summary>
    private static bool Agrees(LocalDate day, Circumstances circumstances) =>
        circumstances.Anchor is not { } anchor
        || circumstances.Tense switch
        {
            Tense.Past => day <= anchor.Day,
            Tense.Future => day >= anchor.Day,
            _ => true,
        };

    private static (LocalDate Start, string Step)? FromAnchor(string what, Func<int, LocalDate?> start, Circumstances circumstances)
    {
        if (circumstances.Origin is not { } anchor)
        {
            return null;
        }

        var before = Nearest(start, anchor.Day, -1);
        var after = Nearest(start, anchor.Day, 1);
        var nearest = circumstances.Tense switch
        {
            Tense.Past => before ?? after,
            Tense.Future => after ?? before,
            _ when before is { } past && after is { } future => Period.DaysBetween(past, anchor.Day) <= Period.DaysBetween(anchor.Day, future)
                ? past
                : future,
            _ => before ?? after,
        };
        return nearest is { } day
            ? (day, $"{anchor.Step}, {CalendarText.Of(circumstances.Tense)}: the nearest {what} {(day <= anchor.Day ? "on or before" : "after")} it")
            : null;
    }

    private static LocalDate? Nearest(Func<int, LocalDate?> start, LocalDate anchor, int direction)
    {
        for (var distance = 0; distance <= Search; distance++)
        {
            if (start(anchor.Year + (direction * distance)) is { } day && (direction < 0 ? day <= anchor : day >= anchor))
            {
                return day;
            }
        }

        return null;
    }
}
