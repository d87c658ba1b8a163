using Reconciler.Model;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>The year that leads a Chinese date: 2025年, 二〇二五年, 97年 where more follows, 去年, 明年.</summary>
internal readonly record struct ChineseYear(Func<TimexContext, int?> In, int End, bool IsShort)
{
    public static ChineseYear? Read(TokenLine line, int at)
    {
        if (line.Read(at, WordKind.Relative) is { Word.Unit: DatePrecision.Year } relative)
        {
            var (offset, fromDiscourse) = (relative.Word.Value, relative.Word.FromDiscourse);
            var end = line.Norm(relative.End) is "的" ? relative.End + 1 : relative.End;
            return new ChineseYear(context => (fromDiscourse ? context.LastYear : context.Report.Year) + offset, end, IsShort: false);
        }

        if (
            line.Is(at, TokenKind.Number)
            && line.Norm(at + 1) is "年"
            && line.Norm(at).Length is 2 or 4
            && Patterns.Integer(line.Norm(at), 4) is { } number
        )
        {
            return Of(number, line.Norm(at).Length, at + 1, line);
        }

        return ChineseNumber.Digits(line, at) is { Length: 2 or 4 } digits && line.Norm(at + digits.Length) is "年"
            ? Of(digits.Number, digits.Length, at + digits.Length, line)
            : null;
    }

    private static ChineseYear? Of(int number, int length, int sign, TokenLine line)
    {
        if (length == 4 && number is < 1000 or > 2199)
        {
            return null;
        }

        var year =
            length == 4 ? number
            : number < 40 ? 2000 + number
            : 1900 + number;
        var end = line.Norm(sign + 1) is "度" or "的" ? sign + 2 : sign + 1;
        return new ChineseYear(_ => year, end, IsShort: length == 2);
    }
}
