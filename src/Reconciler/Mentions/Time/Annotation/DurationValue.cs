using System.Globalization;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Durations as values of TIMEX3.</summary>
internal static class DurationValue
{
    /// <summary>P2Y, PT72H, PXM; halves in the next smaller unit.</summary>
    public static string Of(decimal? number, SpanUnit unit)
    {
        if (number is { } exact && exact != decimal.Truncate(exact) && Smaller(unit) is { } smaller)
        {
            var rest = (exact - decimal.Truncate(exact)) * smaller.Times;
            if (rest == decimal.Truncate(rest))
            {
                var whole = decimal.Truncate(exact);
                var (prefix, sign) = Sign(unit);
                return whole == 0
                    ? $"{prefix}{Print(rest)}{Sign(smaller.Unit).Sign}"
                    : $"{prefix}{Print(whole)}{sign}{Print(rest)}{Sign(smaller.Unit).Sign}";
            }
        }

        var (start, end) = Sign(unit);
        return unit switch
        {
            SpanUnit.Decade => number is { } decades ? $"P{Print(decades * 10)}Y" : "PXY",
            SpanUnit.Century => number is { } centuries ? $"P{Print(centuries * 100)}Y" : "PXY",
            _ => $"{start}{(number is { } count ? Print(count) : "X")}{end}",
        };
    }

    private static string Print(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static (string Prefix, string Sign) Sign(SpanUnit unit) =>
        unit switch
        {
            SpanUnit.Second => ("PT", "S"),
            SpanUnit.Minute => ("PT", "M"),
            SpanUnit.Hour => ("PT", "H"),
            SpanUnit.Week => ("P", "W"),
            SpanUnit.Weekend => ("P", "WE"),
            SpanUnit.Month => ("P", "M"),
            SpanUnit.Quarter => ("P", "Q"),
            SpanUnit.Year => ("P", "Y"),
            _ => ("P", "D"),
        };

    private static (SpanUnit Unit, int Times)? Smaller(SpanUnit unit) =>
        unit switch
        {
            SpanUnit.Minute => (SpanUnit.Second, 60),
            SpanUnit.Hour => (SpanUnit.Minute, 60),
            SpanUnit.Year => (SpanUnit.Month, 12),
            _ => null,
        };
}
