using System.Text;
using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>Finds the person's name beside a Chinese title.</summary>
internal sealed class ChinesePersonReader(Lexicon lexicon, PersonLexicon persons)
{
    private const int LongestName = 12;
    private const int LongestUndotted = 6;
    private const string NotAfterTitle = "府团国令制处级们";

    /// <summary>Adds the person named before or after the title at piece <paramref name="title"/>, in the stretch that began at <paramref name="start"/>.</summary>
    public void AddAround(ScannedSentence sentence, List<ChinesePiece> pieces, int start, int title, List<FoundName> found)
    {
        var (titleStart, titleEnd) = (pieces[title].Start, pieces[title].End);
        var printed = sentence.SpanOf(titleStart, titleEnd).Of(sentence.Text);
        if (After(sentence.Atoms, titleEnd, persons.ChineseWeakTitles.Contains(NameFolding.Fold(printed))) is { } end)
        {
            found.RemoveAll(name => name.Span.Overlaps(sentence.SpanOf(titleEnd, end)));
            found.Add(sentence.Name(titleEnd, end, NameKind.Person, printed));
        }
        else if (title > start && Before(sentence.Atoms, pieces[start].Start, titleStart) is { } nameStart)
        {
            var span = sentence.SpanOf(nameStart, titleStart);
            found.RemoveAll(name => name.Span.Overlaps(span));
            found.Add(sentence.Name(span, NameKind.Person, printed));
        }
    }

    private int? After(List<Atom> atoms, int start, bool needsSurname)
    {
        if (
            start >= atoms.Count
            || atoms[start].Kind != AtomKind.Ideograph
            || atoms[start].Gap.Length > 0
            || NotAfterTitle.Contains(atoms[start].Text, StringComparison.Ordinal)
        )
        {
            return null;
        }

        var end = start;
        var dotted = false;
        while (
            end < atoms.Count
            && end - start < LongestName
            && atoms[end].Kind == AtomKind.Ideograph
            && (end == start || atoms[end].Gap is "" or "·")
            && !EndsName(atoms, end)
        )
        {
            dotted |= atoms[end].Gap is "·";
            end++;
        }

        var length = end - start;
        if (length < 2 || lexicon.Longest(atoms, start, end, lexeme => !lexeme.IsShort) is { Length: > 1 })
        {
            return null;
        }

        var surname = SurnameLength(atoms, start);
        if (needsSurname && surname == 0 && !dotted)
        {
            return null;
        }

        return dotted || length <= (surname > 0 ? surname + 3 : LongestUndotted) ? end
            : surname > 0 ? start + surname + 2
            : null;
    }

    private int? Before(List<Atom> atoms, int limit, int titleStart)
    {
        foreach (var length in (ReadOnlySpan<int>)[3, 2, 4])
        {
            var start = titleStart - length;
            if (
                start >= limit
                && SurnameLength(atoms, start) is > 0 and var surname
                && surname < length
                && length - surname <= 2
                && (start == limit || lexicon.Longest(atoms, start - 1, start) is not null || start == 0)
                && lexicon.Longest(atoms, start, titleStart, lexeme => !lexeme.IsShort) is not { Length: > 1 }
            )
            {
                return start;
            }
        }

        return null;
    }

    private int SurnameLength(List<Atom> atoms, int at) =>
        at + 1 < atoms.Count && persons.Surnames.Contains(atoms[at].Text + atoms[at + 1].Text) ? 2
        : persons.Surnames.Contains(atoms[at].Text) ? 1
        : 0;

    private bool EndsName(List<Atom> atoms, int at)
    {
        var phrase = new StringBuilder();
        for (var i = at; i < atoms.Count && i - at < 2; i++)
        {
            phrase.Append(atoms[i].Text);
            if (persons.ChineseSpeechVerbs.Contains(phrase.ToString()))
            {
                return true;
            }
        }

        return persons.ChineseTitleLength(atoms, at, atoms.Count) > 1;
    }
}
