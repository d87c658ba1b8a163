using System.Globalization;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Documents;

/// <summary>
/// Reads the dates that pages and datelines print, and no others. A date in figures alone is read only with the year first:
/// 03/04/2025 means two days.
/// </summary>
internal sealed class PrintedDates
{
    private readonly Dictionary<string, int> months = new(StringComparer.OrdinalIgnoreCase);

    public PrintedDates(RuleFolder rules)
    {
        var file = rules.File("documents/dates.yml");
        file.AllowOnly("months");
        foreach (var (key, names) in file.Get("months").IsMapping ? file.Get("months").Entries : [])
        {
            if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12)
            {
                names.Wrong($"'{key}' is not the number of a month, 1 to 12");
                continue;
            }

            foreach (var name in names.Items)
            {
                months[name.Value] = month;
            }
        }
    }

    /// <summary>The date that begins at <paramref name="at"/>, or null.</summary>
    public PrintedDate? At(string text, int at, int end)
    {
        if (at >= end || (at > 0 && char.IsAsciiLetterOrDigit(text[at]) && char.IsAsciiLetterOrDigit(text[at - 1])))
        {
            return null;
        }

        var date = char.IsAsciiLetter(text[at]) ? MonthFirst(text, at, end) : NumberFirst(text, at, end);
        return date is { Full: not null } or { Year: null, Day: >= 1 and <= 31 } && date.Month is null or (>= 1 and <= 12) ? date : null;
    }

    // February 25, 2025; Feb. 25
    private PrintedDate? MonthFirst(string text, int start, int end)
    {
        var at = start;
        if (Month(text, ref at, end) is not { } month)
        {
            return null;
        }

        at = Whitespace.Skip(text, at, end);
        if (Number(text, ref at, end, 2) is not { } day)
        {
            return null;
        }

        SkipOrdinalEnding(text, ref at, end);
        var year = YearAfter(text, ref at, end);
        return new PrintedDate(new Span(start, at), year, month, day);
    }

    private PrintedDate? NumberFirst(string text, int start, int end)
    {
        var at = start;
        if (Number(text, ref at, end, 4) is not { } number || at >= end)
        {
            return null;
        }

        return text[at] switch
        {
            '年' => number is >= 1800 and <= 2199 ? ChineseMonth(text, start, Whitespace.Skip(text, at + 1, end), end, number) : null,
            '月' => ChineseDay(text, start, at + 1, end, null, number),
            '日' or '号' or '號' => new PrintedDate(new Span(start, at + 1), null, null, number),
            '-' or '/' or '.' when at - start == 4 => YearFirst(text, start, at, end, number),
            _ => at - start <= 2 ? DayFirst(text, start, at, end, number) : null,
        };
    }

    // 2025-02-25
    private static PrintedDate? YearFirst(string text, int start, int at, int end, int year)
    {
        var separator = text[at++];
        if (year is < 1800 or > 2199 || Number(text, ref at, end, 2) is not { } month || at >= end || text[at] != separator)
        {
            return null;
        }

        at++;
        return Number(text, ref at, end, 2) is { } day ? new PrintedDate(new Span(start, at), year, month, day) : null;
    }

    // 25 February 2025; 25th of February; 25-Feb-2025
    private PrintedDate? DayFirst(string text, int start, int at, int end, int day)
    {
        SkipOrdinalEnding(text, ref at, end);
        at = at < end && text[at] == '-' ? at + 1 : Whitespace.Skip(text, at, end);
        if (at + 3 < end && text.AsSpan(at, 3).Equals("of ", StringComparison.OrdinalIgnoreCase))
        {
            at = Whitespace.Skip(text, at + 3, end);
        }

        if (Month(text, ref at, end) is not { } month)
        {
            return null;
        }

        var year = YearAfter(text, ref at, end);
        return new PrintedDate(new Span(start, at), year, month, day);
    }

    private static PrintedDate? ChineseMonth(string text, int start, int at, int end, int year) =>
        Number(text, ref at, end, 2) is { } month && at < end && text[at] == '月' ? ChineseDay(text, start, at + 1, end, year, month) : null;

    private static PrintedDate? ChineseDay(string text, int start, int at, int end, int? year, int month)
    {
        at = Whitespace.Skip(text, at, end);
        return Number(text, ref at, end, 2) is { } day && at < end && text[at] is '日' or '号' or '號'
            ? new PrintedDate(new Span(start, at + 1), year, month, day)
            : null;
    }

    private int? Month(string text, ref int at, int end)
    {
        var stop = at;
        while (stop < end && stop - at < 12 && char.IsAsciiLetter(text[stop]))
        {
            stop++;
        }

        if (!months.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(at, stop - at), out var month))
        {
            return null;
        }

        at = stop < end && text[stop] == '.' ? stop + 1 : stop;
        return month;
    }

    private static int? YearAfter(string text, ref int at, int end)
    {
        var next = Whitespace.Skip(text, at, end);
        if (next < end && next == at && text[next] == '-')
        {
            next++;
        }
        else if (next < end && text[next] == ',')
        {
            next = Whitespace.Skip(text, next + 1, end);
        }

        var start = next;
        if (next == at || Number(text, ref next, end, 4) is not (>= 1800 and <= 2199 and var year) || next - start != 4)
        {
            return null;
        }

        at = next;
        return year;
    }

    private static void SkipOrdinalEnding(string text, ref int at, int end)
    {
        if (at + 1 < end && text.AsSpan(at, 2) is "st" or "nd" or "rd" or "th" && (at + 2 == end || !char.IsAsciiLetter(text[at + 2])))
        {
            at += 2;
        }
    }

    // Figures of any width, or Chinese numerals; a run longer than allowed is no part of a date.
    private static int? Number(string text, ref int at, int end, int longest)
    {
        var start = at;
        var number = 0;
        while (at < end && at - start <= longest && Digit(text[at]) is { } digit)
        {
            number = (number * 10) + digit;
            at++;
        }

        return at == start ? ChineseNumber(text, ref at, end)
            : at - start > longest ? null
            : number;
    }

    private static int? Digit(char letter) =>
        letter switch
        {
            >= '0' and <= '9' => letter - '0',
            >= '０' and <= '９' => letter - '０',
            _ => null,
        };

    private static int? ChineseNumber(string text, ref int at, int end)
    {
        const string digits = "〇一二三四五六七八九";
        var start = at;
        var number = 0;
        while (at < end && at - start < 4)
        {
            var digit = text[at] == '零' ? 0 : digits.IndexOf(text[at], StringComparison.Ordinal);
            if (text[at] == '十')
            {
                // 十二, 二十, 二十五
                number = Math.Max(number, 1) * 10;
            }
            else if (digit >= 0)
            {
                number = at > start && text[at - 1] == '十' ? number + digit : (number * 10) + digit;
            }
            else
            {
                break;
            }

            at++;
        }

        return at == start ? null : number;
    }
}
