using Reconciler.Model;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Numbers before Chinese units: 三十五, 两, 一百二十, 半, 3, 1.5.</summary>
internal static class ChineseNumber
{
    private const int LongestNumeral = 8;
    private const decimal Largest = 99_999;

    public static (decimal Number, int End)? Read(TokenLine line, int at)
    {
        if (line.Norm(at) is "半")
        {
            return (0.5m, at + 1);
        }

        var (total, current, end) = (0m, -1m, at);
        for (; end < at + LongestNumeral; end++)
        {
            if (Digit(line, end) is { } digit && current < 0)
            {
                current = digit;
            }
            else if (Times(line, end) is { } times && (current >= 0 || times == 10 || end == at))
            {
                total += Math.Max(current, 1) * times;
                current = -1;
            }
            else
            {
                break;
            }
        }

        total += Math.Max(current, 0);
        return end > at && total <= Largest && Digit(line, end) is null ? (total, end) : null;
    }

    /// <summary>A whole number of a date or a clock, of at most two figures or in numerals.</summary>
    public static (int Number, int End)? OfDate(TokenLine line, int at) =>
        line.Is(at, TokenKind.Number) ? (Patterns.Integer(line.Norm(at), 2) is { } figure ? (figure, at + 1) : null)
        : Read(line, at) is { } read && read.Number == decimal.Truncate(read.Number) ? ((int)read.Number, read.End)
        : null;

    /// <summary>Numerals read one by one: 二〇二五, 九七.</summary>
    public static (int Number, int Length)? Digits(TokenLine line, int at)
    {
        var (number, end) = (0, at);
        for (; end < at + 4 && Digit(line, end) is { } digit; end++)
        {
            number = (number * 10) + (int)digit;
        }

        return end > at ? (number, end - at) : null;
    }

    private static decimal? Digit(TokenLine line, int at) =>
        line.Norm(at) switch
        {
            "俩" => 2,
            "仨" => 3,
            _ => line.Read(at, WordKind.Digit) is { Word.Value: < 10 } digit ? digit.Word.Value : null,
        };

    private static decimal? Times(TokenLine line, int at) =>
        line.Norm(at) switch
        {
            "十" => 10,
            "百" => 100,
            "千" => 1000,
            "万" => 10_000,
            _ => line.Read(at, WordKind.Digit) is { Word.Value: 20 or 30 } tens ? tens.Word.Value : null,
        };
}
