using System.Globalization;
using Reconciler.Model;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>How many of a unit: a number, or several without one; and the index after its last token.</summary>
internal readonly record struct Amount(decimal? Number, int End)
{
    private const decimal Largest = 100_000;

    /// <summary>"10", "5 1/2", "twenty-four", "two and a half", "a hundred", "several".</summary>
    public static Amount? Read(TokenLine line, int at)
    {
        if (line.Read(at, WordKind.VagueNumber) is { } vague)
        {
            return new Amount(null, vague.End);
        }

        if (ChineseNumber.Read(line, at) is { } chinese)
        {
            return new Amount(chinese.Number, chinese.End);
        }

        return Whole(line, at) is { Number: { } number } whole ? AndHalf(line, number, whole.End) : null;
    }

    private static Amount? Whole(TokenLine line, int at)
    {
        if (line.Is(at, TokenKind.Number))
        {
            return
                decimal.TryParse(
                    line.Norm(at),
                    NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                    CultureInfo.InvariantCulture,
                    out var digits
                )
                && digits <= Largest
                && !(line.Norm(at).Length == 4 && digits >= 1900)
                ? Multiplied(line, digits, at + 1)
                : null;
        }

        if (line.Read(at, WordKind.Number) is not { } word)
        {
            return line.Read(at, WordKind.Multiplier) is { } bare && line.Norm(bare.End) is not "of" ? new Amount(bare.Word.Value, bare.End) : null;
        }

        var (number, end) = (word.Word.Value, word.End);
        if (number >= 20)
        {
            var next = line.Norm(end) is "-" ? end + 1 : end;
            if (line.Read(next, WordKind.Number) is { Word.Value: > 0 and < 10 } ones && line.Norm(next) is not ("a" or "an"))
            {
                (number, end) = (number + ones.Word.Value, ones.End);
            }
        }

        return Multiplied(line, number, end);
    }

    private static Amount? Multiplied(TokenLine line, decimal number, int end)
    {
        for (; line.Read(end, WordKind.Multiplier) is { } times; end = times.End)
        {
            number *= times.Word.Value;
            if (number > Largest)
            {
                return null;
            }
        }

        return new Amount(number, end);
    }

    private static Amount AndHalf(TokenLine line, decimal number, int end) =>
        line.Norm(end) is "and" && line.Norm(end + 1) is "a" && line.Norm(end + 2) is "half" ? new Amount(number + 0.5m, end + 3)
        : line.Norm(end) is "1" && line.Norm(end + 1) is "/" && line.Norm(end + 2) is "2" ? new Amount(number + 0.5m, end + 3)
        : line.Norm(end) is "-" && line.Norm(end + 1) is "1" && line.Norm(end + 2) is "/" && line.Norm(end + 3) is "2"
            ? new Amount(number + 0.5m, end + 4)
        : new Amount(number, end);
}
