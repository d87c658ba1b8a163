namespace Reconciler.Mentions.Time;

/// <summary>What surrounds an expression and decides what it means.</summary>
/// <param name="Anchor">The day of the report; null where the document gives none.</param>
/// <param name="Tense">The tense of the clause.</param>
/// <param name="Passage">Index of the passage it stands in.</param>
/// <param name="LastNamed">The last year, month or day named before it in the section.</param>
/// <param name="LastFrame">The same, of those that set the frame of what follows.</param>
/// <param name="LastDay">The last day named before it in the section.</param>
/// <param name="NextNamed">The first year named after it, in the section, else in the document.</param>
internal sealed record Circumstances(
    Anchor? Anchor,
    Tense Tense,
    int Passage,
    NamedTime? LastNamed,
    NamedTime? LastFrame,
    NamedTime? LastDay,
    NamedTime? NextNamed
)
{
    /// <summary>The day that relative expressions count from: of the report, else the last one named.</summary>
    public Anchor? Origin => Anchor ?? (LastDay?.Day is { } day ? new Anchor(day, "the last date named,") : null);
}
