using Reconciler.Model;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Chinese durations of several units, or with a half behind the unit: 两年半, 8天20小时, 一年零三个月.</summary>
internal static class ChineseDuration
{
    private const int MostUnits = 6;

    /// <summary>The whole from its first amount on; null where nothing follows it. A whole in one unit is given as a number of that too.</summary>
    public static (decimal? Whole, SpanUnit Unit, string Value, int End)? Continue(TokenLine line, Amount first, SpanUnit unit, int end)
    {
        if (first.Number is not { } number)
        {
            return null;
        }

        if (line.Norm(end) is "半")
        {
            var half = number + 0.5m;
            return (half, unit, DurationValue.Of(half, unit), end + 1);
        }

        var (date, time, last, next) = ("", "", unit, end);
        Append(ref date, ref time, number, unit);
        for (var i = 1; i < MostUnits; i++)
        {
            var at = line.Norm(next) is "又" or "零" or "余" ? next + 1 : next;
            if (
                Amount.Read(line, at) is not { Number: { } more } amount
                || line.Read(amount.End, WordKind.SpanUnit) is not { } following
                || (SpanUnit)following.Word.Value >= last
                || !line.Is(following.End - 1, TokenKind.Ideograph)
            )
            {
                break;
            }

            last = (SpanUnit)following.Word.Value;
            Append(ref date, ref time, more, last);
            next = following.End;
        }

        return next == end ? null : (null, unit, $"P{date}{(time.Length > 0 ? "T" + time : "")}", next);
    }

    private static void Append(ref string date, ref string time, decimal number, SpanUnit unit)
    {
        var part = DurationValue.Of(number, unit);
        if (part.StartsWith("PT", StringComparison.Ordinal))
        {
            time += part[2..];
        }
        else
        {
            date += part[1..];
        }
    }
}
