using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>Names in quotation marks: what ends in a head is one name; a longer title without one is a motto and holds none.</summary>
internal sealed class QuotedNames(NameNormaliser normaliser, ChineseSegmenter segmenter)
{
    private const int Longest = 200;
    private const double MostCapitals = 0.6;

    /// <summary>The names in quotes, in order; those of kind Other only say that nothing in them is a name.</summary>
    public List<FoundName> Read(ScannedSentence sentence)
    {
        var found = new List<FoundName>();
        var (text, limit) = (sentence.Text, sentence.Sentence.Span.End);
        for (var at = sentence.Sentence.Span.Start; at < limit; at++)
        {
            if (Closing(text[at]) is not { } closing)
            {
                continue;
            }

            var length = text.AsSpan(at + 1, Math.Min(limit - at - 1, Longest)).IndexOf(closing);
            if (length <= 0)
            {
                continue;
            }

            if (Name(sentence, new Span(at + 1, at + 1 + length), text[at] == '《') is { } name)
            {
                found.Add(name);
            }

            at += length + 1;
        }

        return found;
    }

    /// <summary>Whether a name lies inside one of the quotes.</summary>
    public static bool Covers(List<FoundName> wholes, FoundName name) => wholes.Exists(whole => whole.Span.Overlaps(name.Span));

    private FoundName? Name(ScannedSentence sentence, Span inside, bool isTitle)
    {
        var span = Trim(sentence.Text, inside);
        if (span.IsEmpty)
        {
            return null;
        }

        if (isTitle)
        {
            return sentence.Name(span, NameKind.Work);
        }

        var atoms = AtomReader.Read(sentence.Text, span);
        var isChinese = atoms.Exists(atom => atom.Kind == AtomKind.Ideograph);
        var isName = isChinese ? atoms.Count >= 4 && IsChineseName(atoms) : atoms.Count >= 2 && atoms[0].IsCapitalised && IsTitleCase(atoms);
        if (!isName)
        {
            return null;
        }

        var normal = normaliser.Normalise(sentence.Name(span, NameKind.Other).Printed);
        var endsInHead =
            normal.Heads.Length > 0
            && normal.Kind != NameKind.Place
            && (normal.Content.Length > 0 || normal.Parties.Length > 0)
            && (!isChinese || normal.Content.Length + normal.Parties.Length >= 2);
        return endsInHead ? sentence.Name(span, normal.Kind)
            : !isChinese && atoms.Count >= 4 ? sentence.Name(span, NameKind.Other)
            : null;
    }

    private bool IsChineseName(List<Atom> atoms)
    {
        var pieces = segmenter.Segment(atoms);
        return pieces[^1].Lexeme is { Head: not null } && pieces.TrueForAll(piece => piece.Kind != ChinesePieceKind.Boundary);
    }

    private static bool IsTitleCase(List<Atom> atoms)
    {
        var words = atoms.Where(atom => atom.Kind == AtomKind.Word && atom.Text.Length >= 3).ToList();
        return words.Count > 0 && words.Count(atom => atom.IsCapitalised) >= MostCapitals * words.Count;
    }

    private static Span Trim(string text, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '.' or '，' or '。' or '!' or '?'))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return new Span(start, end);
    }

    private static char? Closing(char opening) =>
        opening switch
        {
            '“' => '”',
            '"' => '"',
            '《' => '》',
            '「' => '」',
            '『' => '』',
            _ => null,
        };
}
