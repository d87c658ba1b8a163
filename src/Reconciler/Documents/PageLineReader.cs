using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Documents;

/// <summary>
/// Reads lines such as <c>Xinhua) 08:07, February 12, 2025</c>, <c>By Jane Doe</c> or <c>来源：新华社</c>. A line counts only if nothing
/// in it is left unexplained: a headline that holds a date is no page line.
/// </summary>
internal sealed class PageLineReader
{
    private const int LongestLine = 200;

    private readonly PrintedDates dates;
    private readonly Agencies agencies;
    private readonly Phrases dateLabels;
    private readonly Phrases sourceLabels;
    private readonly Phrases personLabels;
    private readonly Phrases besideDate;

    public PageLineReader(RuleNode file, PrintedDates dates, Agencies agencies)
    {
        this.dates = dates;
        this.agencies = agencies;
        dateLabels = Phrases.Read(file, "date_labels");
        sourceLabels = Phrases.Read(file, "source_labels");
        personLabels = Phrases.Read(file, "person_labels");
        besideDate = Phrases.Read(file, "beside_a_date");
    }

    /// <summary>What the line gives, or null where it is no such line.</summary>
    public PageLine? Read(string text, Span line)
    {
        if (line.Length > LongestLine)
        {
            return null;
        }

        var found = ImmutableArray.CreateBuilder<PageDate>();
        var isLabelled = false;
        var hasPeople = false;
        Excerpt? publisher = null;
        Span? unknown = null;
        var at = line.Start;
        while (at < line.End)
        {
            if (dates.At(text, at, line.End) is { Full: { } day } date)
            {
                found.Add(new PageDate(day, date.Span));
                at = date.Span.End;
            }
            else if (PrintedTime.LengthAt(text, at, line.End) is > 0 and var time)
            {
                at += time;
            }
            else if (dateLabels.LengthAt(text, at, line.End) is > 0 and var dateLabel)
            {
                isLabelled = true;
                at += dateLabel;
            }
            else if (sourceLabels.LengthAt(text, at, line.End) is > 0 and var sourceLabel)
            {
                var value = ValueAfter(text, at + sourceLabel, line.End);
                publisher ??= value.IsEmpty ? null : Whitespace.Excerpt(text, value);
                at = Math.Max(value.End, at + sourceLabel);
            }
            else if (personLabels.LengthAt(text, at, line.End) is > 0 and var personLabel)
            {
                var value = ValueAfter(text, at + personLabel, line.End);
                if (!IsNames(text, new Span(at, at + personLabel), value))
                {
                    return null;
                }

                hasPeople = true;
                at = value.End;
            }
            else if (agencies.Any.LengthAt(text, at, line.End) is > 0 and var agency)
            {
                publisher ??= Whitespace.Excerpt(text, new Span(at, at + agency));
                at += agency;
            }
            else if (besideDate.LengthAt(text, at, line.End) is > 0 and var word)
            {
                at += word;
            }
            else if (char.IsLetter(text[at]) || char.IsSurrogate(text[at]))
            {
                var stop = WordEnd(text, at, line.End);
                unknown = unknown is { } before ? before with { End = stop } : new Span(at, stop);
                at = stop;
            }
            else
            {
                at++;
            }
        }

        if (unknown is { } rest)
        {
            if (found.Count == 0 || !IsPublisher(text, rest))
            {
                return null;
            }

            publisher ??= Whitespace.Excerpt(text, rest);
        }

        var isSource = publisher is not null && (StartsWithSource(text, line) || agencies.Any.IsWhole(text, line));
        return found.Count > 0 || hasPeople || isSource ? new PageLine(found.ToImmutable(), isLabelled, publisher) : null;
    }

    private bool StartsWithSource(string text, Span line) =>
        sourceLabels.LengthAt(text, text[line.Start] is '(' or '（' ? line.Start + 1 : line.Start, line.End) > 0;

    private Span ValueAfter(string text, int at, int end)
    {
        var start = Whitespace.Skip(text, at, end);
        var stop = start;
        while (stop < end && text[stop] is not ('|' or '｜' or '•' or ';' or '；' or '\t' or ')' or '）' or ']' or '】'))
        {
            var isWordStart = stop == at || !char.IsLetterOrDigit(text[stop - 1]) || Script.IsHan(text[stop]);
            if (stop > start && isWordStart && BeginsField(text, stop, end))
            {
                break;
            }

            stop++;
        }

        return Whitespace.Trim(text, new Span(start, stop));
    }

    private bool BeginsField(string text, int at, int end) =>
        dates.At(text, at, end) is { Full: not null }
        || PrintedTime.LengthAt(text, at, end) > 0
        || dateLabels.LengthAt(text, at, end) > 0
        || IsColonLabel(sourceLabels, text, at, end)
        || IsColonLabel(personLabels, text, at, end);

    private static bool IsColonLabel(Phrases labels, string text, int at, int end) =>
        labels.LengthAt(text, at, end) is > 0 and var length && text[at + length - 1] is ':' or '：';

    // "By" and 记者 also begin sentences and headlines: what follows must look like names.
    private static bool IsNames(string text, Span label, Span value)
    {
        var isMarked = text[label.End - 1] is ':' or '：' or '/';
        if (value.IsEmpty || text[value.End - 1] is '。' or '，' or ',' or '?' or '？' or '!' or '！')
        {
            return isMarked && value.IsEmpty;
        }

        if (Script.IsHan(text[value.Start]))
        {
            var isApart = isMarked || label.Length > 2 || Whitespace.Is(text[label.End]);
            return isApart
                && value.Of(text).Split(NameSeparators, StringSplitOptions.RemoveEmptyEntries).All(name => name.Length <= (isMarked ? 20 : 4));
        }

        var words = value.Of(text).Split(NameSeparators, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 16 && (isMarked || (char.IsUpper(words[0][0]) && words.All(IsNameWord)));
    }

    private static bool IsNameWord(string word) =>
        !char.IsLower(word[0])
        || word is "and" or "in" or "of" or "for" or "the" or "de" or "van" or "von" or "bin" or "al" or "with" or "by" or "at";

    private static readonly char[] NameSeparators = [' ', '\u3000', '\u00A0', '\t', ',', '、', '，', '/', ';'];

    private bool IsPublisher(string text, Span words)
    {
        var name = words.Of(text);
        return name.Length <= 40
            && agencies.PublisherWords.Any(word =>
                name.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && (Script.IsHan(word[0]) || name.Length == word.Length || !char.IsLetter(name[^(word.Length + 1)]))
            );
    }

    private static int WordEnd(string text, int at, int end)
    {
        var isHan = Script.IsHan(text[at]);
        var stop = at + 1;
        while (
            stop < end
            && (char.IsLetter(text[stop]) || char.IsSurrogate(text[stop]) || text[stop] is '\'' or '’')
            && Script.IsHan(text[stop]) == isHan
        )
        {
            stop++;
        }

        return stop;
    }
}
