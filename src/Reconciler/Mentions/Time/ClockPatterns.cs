using NodaTime;
using Reconciler.Model;
using static Reconciler.Mentions.Time.NumberPatterns;
using static Reconciler.Mentions.Time.Patterns;

namespace Reconciler.Mentions.Time;

/// <summary>Times of day.</summary>
internal static class ClockPatterns
{
    /// <summary>08:07, "8:30 p.m.", "3 pm", "at noon", 上午9时30分, 下午3点半.</summary>
    public static readonly Pattern<TimeExpression> Clock = Longest(
            from before in Optional(DayHalf)
            from apart in When((line, at) => at == 0 || line.SpaceBefore(at) || line.Norm(at - 1) is not (":" or "-" or "." or "/"))
            from hour in Digits(2, 0, 23)
            from sign in JoinedSign(":")
            from minute in Minute
            from last in When((line, at) => line.Norm(at) is not ":" || line.SpaceBefore(at))
            from after in Optional(DayHalf)
            select At(before ?? after, hour, minute),
            from hour in Digits(2, 1, 12)
            from after in Longest(Word(WordKind.Am), Word(WordKind.Pm))
            select At(after.Kind, hour, 0),
            from cue in When((line, at) => line.Norm(at - 1) is "at" or "by" or "around" or "until")
            from word in Word(WordKind.ClockWord)
            select At(null, word.Value, 0),
            from half in DayHalf
            from hour in Hour
            from minutes in Optional(ChineseMinutes)
            select At(half, hour, minutes ?? 0),
            from hour in Hour
            from minutes in ChineseMinutes
            select At(null, hour, minutes),
            from cue in When((line, at) => line.Norm(at - 1) is "日" or "天" or "于" or "晚")
            from hour in Digits(2, 0, 23)
            from sign in Sign("时")
            from last in Not(Word(WordKind.DurationAfter))
            select At(null, hour, 0)
        )
        .Where(clock => clock is not null)
        .Select(clock => (TimeExpression)clock!);

    private static Pattern<WordKind> DayHalf => Longest(Word(WordKind.Am), Word(WordKind.Pm), Word(WordKind.Noon)).Select(word => word.Kind);

    private static Pattern<int> Minute => from two in When((line, at) => line.Norm(at).Length == 2) from minute in Digits(2, 0, 59) select minute;

    private static Pattern<int> Hour =>
        from hour in Longest(Digits(2, 0, 23), Numeral(1, 12))
        from sign in Longest(Sign("时"), Sign("点"))
        select hour;

    private static Pattern<int> ChineseMinutes =>
        Longest(
            from minute in Longest(Digits(2, 0, 59), Numeral(1, 59))
            from sign in Sign("分")
            select minute,
            Sign("半").Select(_ => 30),
            Sign("整").Select(_ => 0),
            from quarter in Numeral(1, 3)
            from sign in Sign("刻")
            select quarter * 15
        );

    private static ClockExpression? At(WordKind? half, int hour, int minute)
    {
        var shifted = half switch
        {
            WordKind.Pm when hour < 12 => hour + 12,
            WordKind.Noon when hour < 3 => hour + 12,
            WordKind.Am when hour == 12 => 0,
            _ => hour,
        };
        return shifted < 24 ? new ClockExpression(new LocalTime(shifted, minute)) : null;
    }
}
