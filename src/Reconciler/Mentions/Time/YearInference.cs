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
    /// <param name="isPeriod">Whether it is a month or longer, which the day of the report may lie in; without a tense it is taken as past.</param>
    public static (LocalDate Start, string Step)? Find(
        string what,
        Func<int, LocalDate?> start,
        Circumstances circumstances,
        bool isPeriod = false
    ) => FromNamed(start, circumstances, isPeriod) ?? FromAnchor(what, start, circumstances, isPeriod);

    private static (LocalDate Start, string Step)? FromNamed(Func<int, LocalDate?> start, Circumstances circumstances, bool isPeriod)
    {
        var anchor = circumstances.Anchor;
        var before =
            circumstances.LastNamed is { } last && (last.Passage == circumstances.Passage || anchor is null) ? last : circumstances.LastFrame;
        if (before is not null && start(before.Year) is { } day && Agrees(day, circumstances, isPeriod))
        {
            return (day, $"year {before.Year} from {before.Quote(circumstances)}");
        }

        // Where the report has a day of its own, only a full date or an event's name in the same paragraph weighs more than it.
        var after = circumstances.NextNamed;
        return
            after is not null
            && (anchor is null || (after.SetsFrame && after.Passage == circumstances.Passage))
            && start(after.Year) is { } later
            && Agrees(later, circumstances, isPeriod)
            ? (later, $"year {after.Year} from {after.Quote(circumstances)}")
            : null;
    }

    /// <summary>What is told as past lies not after the report, and what is to come not before it.</summary>
    private static bool Agrees(LocalDate day, Circumstances circumstances, bool isPeriod) =>
        circumstances.Anchor is not { } anchor
        || circumstances.Tense switch
        {
            Tense.Past => day <= anchor.Day,
            Tense.Future => day >= Reference(anchor.Day, isPeriod),
            _ => true,
        };

    private static (LocalDate Start, string Step)? FromAnchor(string what, Func<int, LocalDate?> start, Circumstances circumstances, bool isPeriod)
    {
        if (circumstances.Origin is not { } anchor)
        {
            return null;
        }

        var reference = Reference(anchor.Day, isPeriod);
        var before = Nearest(start, reference, -1);
        var after = Nearest(start, reference, 1);
        var nearest = circumstances.Tense switch
        {
            Tense.Past => before ?? after,
            Tense.Future => after ?? before,
            _ when !isPeriod && before is { } past && after is { } future => Period.DaysBetween(past, anchor.Day)
            <= Period.DaysBetween(anchor.Day, future)
                ? past
                : future,
            _ => before ?? after,
        };
        return nearest is { } day
            ? (day, $"{anchor.Step}, {CalendarText.Of(circumstances.Tense)}: the nearest {what} {(day <= anchor.Day ? "on or before" : "after")} it")
            : null;
    }

    private static LocalDate Reference(LocalDate day, bool isPeriod) => isPeriod ? day.PlusDays(1 - day.Day) : day;

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
