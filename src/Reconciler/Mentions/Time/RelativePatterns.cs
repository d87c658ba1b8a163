using NodaTime;
using Reconciler.Model;
using static Reconciler.Mentions.Time.NumberPatterns;
using static Reconciler.Mentions.Time.Patterns;

namespace Reconciler.Mentions.Time;

/// <summary>Expressions that mean something only from a day outside of them: weekdays, "last year", "two days later".</summary>
internal static class RelativePatterns
{
    /// <summary>"Sunday", "last Monday", 周日, 上周三; not "every Friday", "a Monday", "Friday Review".</summary>
    public static readonly Pattern<TimeExpression> Weekday = Longest(
            from start in When((line, at) => !line.Follows(at, WordKind.Every) && line.Norm(at - 1) is not ("a" or "an"))
            from weekday in Word(WordKind.Weekday)
            from end in Not(NameGoesOn)
            select Day(weekday, null, ofCalendarWeek: false),
            from start in When((line, at) => line.Follows(at, WordKind.DayCue))
            from weekday in Word(WordKind.Weekday)
            select Day(weekday, null, ofCalendarWeek: false),
            from shift in Word(WordKind.Shift)
            from weekday in Word(WordKind.Weekday)
            select Day(weekday, shift.Value, ofCalendarWeek: false),
            from shift in Word(WordKind.WeekShift)
            from weekday in Word(WordKind.Weekday)
            select Day(weekday, shift.Value, ofCalendarWeek: true)
        )
        .AsExpression();

    /// <summary>"today", "last year", "the same day".</summary>
    public static readonly Pattern<TimeExpression> Named =
        from word in Word(WordKind.Relative)
        select (TimeExpression)new RelativeExpression(word.Unit, word.Value, word.FromDiscourse);

    /// <summary>"two days later", "three years ago", 三天前.</summary>
    public static readonly Pattern<TimeExpression> Counted =
        from count in Count
        from unit in Word(WordKind.Unit)
        from direction in Word(WordKind.Direction)
        select (TimeExpression)new RelativeExpression(unit.Unit, count * direction.Value, direction.FromDiscourse);

    public static readonly Pattern<TimeExpression> Vague = from word in Word(WordKind.Vague) select (TimeExpression)new VagueExpression(word.Value);

    /// <summary>年底, 月初: of this year, of this month.</summary>
    public static readonly Pattern<TimeExpression> PartOfThis = Longest(
            from part in Word(WordKind.PartOfYear)
            select PartOf(part, DatePrecision.Year),
            from part in Word(WordKind.PartOfMonth)
            select PartOf(part, DatePrecision.Month)
        )
        .AsExpression();

    private static Pattern<bool> NameGoesOn => When((line, at) => line.Is(at, TokenKind.Word) && line.IsCapitalised(at) && line.SpaceBefore(at));

    private static WeekdayExpression Day(TimeWord weekday, int? shift, bool ofCalendarWeek) =>
        new WeekdayExpression((IsoDayOfWeek)weekday.Value, shift, ofCalendarWeek);

    private static PartExpression PartOf(TimeWord part, DatePrecision unit) =>
        new PartExpression((PeriodPart)part.Value, new RelativeExpression(unit, 0, FromDiscourse: false));
}
