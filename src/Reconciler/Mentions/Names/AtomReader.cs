using System.Text;
using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>Cuts text into atoms. Never fails, whatever the text.</summary>
internal static class AtomReader
{
    /// <summary>The atoms of a whole text.</summary>
    public static List<Atom> Read(string text) => Read(text, new Span(0, text.Length));

    /// <summary>The atoms of <paramref name="span"/> of <paramref name="text"/>, in order.</summary>
    public static List<Atom> Read(string text, Span span)
    {
        var atoms = new List<Atom>();
        var gap = new StringBuilder();
        for (var at = span.Start; at < span.End; )
        {
            if (!IsAtomStart(text[at]))
            {
                AppendGap(gap, text[at]);
                at++;
                continue;
            }

            var kind =
                NameFolding.IsIdeograph(text[at]) ? AtomKind.Ideograph
                : char.IsDigit(text[at]) ? AtomKind.Number
                : AtomKind.Word;
            var end = EndOf(text, at, span.End, kind);
            var possessive = kind == AtomKind.Word ? PossessiveLength(text, end, span.End) : 0;
            var printed = text.AsSpan(at, end - at);
            atoms.Add(
                new Atom(
                    kind == AtomKind.Word ? NameFolding.Fold(printed).Replace(".", "", StringComparison.Ordinal) : NameFolding.Fold(printed),
                    new Span(at, end),
                    kind,
                    kind == AtomKind.Word && printed.ContainsUpper(),
                    kind == AtomKind.Word && printed.IsAcronym(),
                    possessive > 0,
                    gap.ToString()
                )
            );
            gap.Clear();
            at = end + possessive;
        }

        return atoms;
    }

    private static bool IsAtomStart(char character) => char.IsLetterOrDigit(character) || NameFolding.IsIdeograph(character);

    private static int EndOf(string text, int at, int limit, AtomKind kind)
    {
        var end = at + 1;
        if (kind == AtomKind.Ideograph)
        {
            return end;
        }

        if (kind == AtomKind.Word)
        {
            if (DottedLength(text, at, limit) is > 0 and var dotted)
            {
                return at + dotted;
            }

            while (end < limit && IsWordCharacter(text[end]))
            {
                end++;
            }

            return end;
        }

        while (end < limit && (char.IsDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < limit && char.IsDigit(text[end + 1]))))
        {
            end++;
        }

        return end + OrdinalLength(text.AsSpan(end, limit - end));
    }

    /// <summary>Of <c>U.S.</c> and the like: two or more single capitals, each with its full stop; 0 where there is none.</summary>
    private static int DottedLength(string text, int at, int limit)
    {
        var end = at;
        while (end + 1 < limit && char.IsUpper(text[end]) && text[end + 1] == '.')
        {
            end += 2;
        }

        var isWhole = end - at >= 4 && (end >= limit || !char.IsLetterOrDigit(text[end]));
        return isWhole ? end - at : 0;
    }

    private static bool IsWordCharacter(char character) =>
        !NameFolding.IsIdeograph(character)
        && (char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark);

    private static int OrdinalLength(ReadOnlySpan<char> rest)
    {
        foreach (var suffix in (ReadOnlySpan<string>)["th", "st", "nd", "rd"])
        {
            if (rest.StartsWith(suffix, StringComparison.OrdinalIgnoreCase) && (rest.Length == 2 || !char.IsLetterOrDigit(rest[2])))
            {
                return 2;
            }
        }

        return 0;
    }

    /// <summary>Of <c>'s</c>, or of the apostrophe after a plural; 0 where there is none.</summary>
    private static int PossessiveLength(string text, int end, int limit)
    {
        if (end >= limit || text[end] is not ('\'' or '’'))
        {
            return 0;
        }

        if (end + 1 < limit && text[end + 1] is 's' or 'S' && (end + 2 >= limit || !char.IsLetterOrDigit(text[end + 2])))
        {
            return 2;
        }

        var afterPlural = text[end - 1] is 's' or 'S' && (end + 1 >= limit || text[end + 1] == ' ');
        return afterPlural && text[end] == '’' ? 1 : 0;
    }

    private static void AppendGap(StringBuilder gap, char character)
    {
        var folded = character switch
        {
            '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '－' => '-',
            '•' or '・' or '‧' => '·',
            '（' => '(',
            '）' => ')',
            '，' => ',',
            _ when char.IsWhiteSpace(character) => ' ',
            _ => character,
        };
        // Two dashes running are one; so are spaces.
        if (folded is not (' ' or '-') || gap.Length == 0 || gap[^1] != folded)
        {
            gap.Append(folded);
        }
    }

    private static bool ContainsUpper(this ReadOnlySpan<char> printed)
    {
        foreach (var character in printed)
        {
            if (char.IsUpper(character))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAcronym(this ReadOnlySpan<char> printed)
    {
        var capitals = 0;
        for (var i = 0; i < printed.Length; i++)
        {
            if (char.IsUpper(printed[i]))
            {
                capitals++;
            }
            else if (char.IsLetter(printed[i]) && !(i == printed.Length - 1 && printed[i] == 's' && capitals >= 2))
            {
                return false;
            }
        }

        return capitals >= 2;
    }
}
