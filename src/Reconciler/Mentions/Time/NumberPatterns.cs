using static Reconciler.Mentions.Time.Patterns;

namespace Reconciler.Mentions.Time;

/// <summary>Numbers as time expressions write them: in figures, in words, in Chinese numerals.</summary>
internal static class NumberPatterns
{
    public const int FirstYear = 1000;
    public const int LastYear = 2199;

    /// <summary>How many units something lies away.</summary>
    public static readonly Pattern<int> Count = Longest(Digits(3, 1, 400), from word in Word(WordKind.Number) select word.Value, Numeral(1, 99));

    /// <summary>Four figures that can be a year; what is counted by them makes them none.</summary>
    public static readonly Pattern<int> FigureYear =
        from _ in When((line, at) => line.Norm(at).Length == 4 && !(at > 0 && !line.SpaceBefore(at) && IsFigureSign(line.Norm(at - 1))))
        from year in Digits(4, FirstYear, LastYear)
        from follows in When((line, at) => !line.Is(at, WordKind.CountedNoun) && line.Norm(at) is not ("%" or "°"))
        select year;

    /// <summary>Chinese numerals up to ninety-nine, with ten: 二十三, 十, 廿一.</summary>
    public static Pattern<int> Numeral(int least, int most) =>
        (line, at) =>
        {
            var (tens, ones, end) = (0, 0, at);
            for (; end < at + 3 && line.Find(end, WordKind.Digit) is { } digit; end++)
            {
                var value = digit.Word.Value;
                if (value >= 10)
                {
                    if (tens > 0 || (value > 10 && ones > 0))
                    {
                        return null;
                    }

                    tens = value == 10 ? 10 * Math.Max(ones, 1) : value;
                    ones = 0;
                }
                else if (ones > 0 || (end > at && tens == 0))
                {
                    return null;
                }
                else
                {
                    ones = value;
                }
            }

            var number = tens + ones;
            return end > at && number >= least && number <= most && !line.Is(end, WordKind.Digit) ? new Match<int>(number, end) : null;
        };

    /// <summary>Four Chinese digits, read one by one: 二〇二五.</summary>
    public static readonly Pattern<int> NumeralYear = (line, at) =>
    {
        var year = 0;
        for (var i = at; i < at + 4; i++)
        {
            if (line.Find(i, WordKind.Digit) is not { Word.Value: < 10 } digit)
            {
                return null;
            }

            year = (year * 10) + digit.Word.Value;
        }

        return year is >= FirstYear and <= LastYear ? new Match<int>(year, at + 4) : null;
    };

    private static bool IsFigureSign(string norm) => norm is "$" or "¥" or "€" or "£" or "." or "#" or ":" or "@";
}
