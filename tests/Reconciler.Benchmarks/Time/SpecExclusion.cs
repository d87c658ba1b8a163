namespace Reconciler.Benchmarks.Time;

/// <summary>A kind of cases that news cannot contain, or that asks for something else than what a text says.</summary>
/// <param name="Reason">Why it is left out.</param>
/// <param name="Applies">Whether a case of a file (its name without ending) is of the kind.</param>
internal sealed record SpecExclusion(string Reason, Func<string, SpecCase, bool> Applies)
{
    private static readonly string[] Modes =
    [
        "CalendarMode",
        "ComplexCalendar",
        "ExperimentalMode",
        "ExtendedTypes",
        "SplitDateAndTime",
        "TasksMode",
        "SkipFromTo",
    ];

    private static readonly string[] ShortUnits = ["hour", "hrs", "minute", " min", "seconds", " sec", "小时", "钟头", "分钟", "秒"];

    private static readonly string[] Requests =
    [
        "cortana",
        "schedule ",
        "reschedule",
        "book ",
        "skype",
        "set up",
        "set an",
        "arrange",
        "find a time",
        "find us",
        "find time",
        "are you available",
        "my calendar",
        "remind",
        "alarm",
    ];

    private static readonly SpecExclusion[] All =
    [
        new(
            "a mode of that library, which wants other results of the same words",
            (file, _) => Array.Exists(Modes, mode => file.Contains(mode, StringComparison.Ordinal))
        ),
        new("English with the day first, which these texts do not tell", (file, _) => file.StartsWith("EnglishOthers", StringComparison.Ordinal)),
        new(
            "time zones by themselves",
            (file, item) => file.Contains("TimeZone", StringComparison.Ordinal) || item.Results.Any(result => result.Type is "timezone")
        ),
        new("the specification's own library does not do it", (_, item) => item.IsUnsupported),
        new("alternatives to choose from (Monday or Tuesday at 5?)", (_, item) => item.Results.Any(result => result.Type is "datetimealt")),
        new(
            "a request to an assistant (book, schedule, set up, Cortana)",
            (_, item) => Array.Exists(Requests, request => item.Input.Contains(request, StringComparison.OrdinalIgnoreCase))
        ),
        new("a query with operators (>= 2019)", (_, item) => item.Input.AsSpan().ContainsAny("<>=")),
        new(
            "counted from the minute of reading (in 5 minutes); an article has a day",
            (_, item) => item.Results.Any(result => IsFromTheMinute(result, item.Input))
        ),
    ];

    /// <summary>Why a case is left out; null where it counts. The first kind that applies is given.</summary>
    public static SpecExclusion? Of(string file, SpecCase item) => Array.Find(All, exclusion => exclusion.Applies(file, item));

    // What is counted in hours or less from now is no day.
    private static bool IsFromTheMinute(SpecResult result, string text) =>
        result.Type is "datetime" or "datetimerange"
        && Array.Exists(ShortUnits, unit => result.Span.Of(text).Contains(unit, StringComparison.OrdinalIgnoreCase));
}
