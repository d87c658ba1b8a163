using System.Globalization;

namespace Reconciler.Mentions.Names;

/// <summary>Takes year, edition and other numbers out of the atoms of a name.</summary>
internal sealed class NameNumbers(WordLists words)
{
    /// <summary>The year; else null.</summary>
    public int? Year { get; private set; }

    /// <summary>The position in a series; else null.</summary>
    public int? Edition { get; private set; }

    /// <summary>All other numbers as printed, ranges of years among them.</summary>
    public List<string> Others { get; } = [];

    /// <summary>Takes numbers in brackets, such as years of validity; words there are passed over.</summary>
    public void TakeRange(List<Atom> bracketed)
    {
        if (bracketed.Count > 0 && bracketed.TrueForAll(atom => atom.Kind == AtomKind.Number))
        {
            Others.Add(string.Join('-', bracketed.Select(atom => atom.Text)));
        }
    }

    /// <summary>Takes all numbers; gives the atoms that are left.</summary>
    public List<Atom> TakeFrom(List<Atom> atoms)
    {
        var rest = new List<Atom>(atoms.Count);
        for (var i = 0; i < atoms.Count; )
        {
            var taken = Take(atoms, i);
            if (taken == 0)
            {
                TakeDigits(atoms[i]);
                rest.Add(atoms[i]);
            }

            i += Math.Max(taken, 1);
        }

        return rest;
    }

    private int Take(List<Atom> atoms, int at)
    {
        var atom = atoms[at];
        if (atom.Kind == AtomKind.Number)
        {
            return TakeNumber(atoms, at);
        }

        if (atom.Text is "第" && at + 2 < atoms.Count)
        {
            return TakeChineseEdition(atoms, at);
        }

        if (atom.Text is "首" && at + 1 < atoms.Count && atoms[at + 1].Text is "届")
        {
            Edition ??= 1;
            return 2;
        }

        // An ordinal word in front counts the series; inside, or before "of" or "national", it is part of the name.
        if (
            (at == 0 || (at == 1 && atoms[0].Text is "the"))
            && at + 1 < atoms.Count
            && atoms[at + 1].Text is not ("of" or "national")
            && words.Ordinals.TryGetValue(atom.Text, out var edition)
        )
        {
            Edition ??= edition;
            return 1;
        }

        return 0;
    }

    private int TakeNumber(List<Atom> atoms, int at)
    {
        var text = atoms[at].Text;
        if (text.Length > 2 && char.IsAsciiLetter(text[^1]))
        {
            Edition ??= Parse(text.AsSpan(0, text.Length - 2));
            return 1;
        }

        if (at + 1 < atoms.Count && atoms[at + 1] is { Kind: AtomKind.Number, Gap: "-" } end)
        {
            Others.Add($"{text}-{end.Text}");
            return 2;
        }

        if (text.Length == 4 && Parse(text) is >= 1800 and <= 2199 and var year && Year is null)
        {
            Year = year;
            return at + 1 < atoms.Count && atoms[at + 1] is { Text: "年", Gap: "" } ? 2 : 1;
        }

        Others.Add(text);
        return 1;
    }

    private int TakeChineseEdition(List<Atom> atoms, int at)
    {
        var end = at + 1;
        while (end < atoms.Count && (atoms[end].Kind == AtomKind.Number || Digits.Contains(atoms[end].Text[0], StringComparison.Ordinal)))
        {
            end++;
        }

        if (end == at + 1 || end >= atoms.Count || atoms[end].Text is not ("届" or "次" or "轮"))
        {
            return 0;
        }

        Edition ??= atoms[at + 1].Kind == AtomKind.Number ? Parse(atoms[at + 1].Text) : ParseChinese(atoms, at + 1, end);
        return end - at + 1;
    }

    /// <summary>A word that holds digits (COP29) may not meet one with others (COP30).</summary>
    private void TakeDigits(Atom atom)
    {
        if (atom.Kind == AtomKind.Word && atom.Text.Any(char.IsAsciiDigit))
        {
            Others.Add(atom.Text);
        }
    }

    private static int? Parse(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private const string Digits = "零一二三四五六七八九十百";

    private static int? ParseChinese(List<Atom> atoms, int start, int end)
    {
        var (total, digit) = (0, 0);
        for (var i = start; i < end; i++)
        {
            var value = Digits.IndexOf(atoms[i].Text[0], StringComparison.Ordinal);
            if (value < 10)
            {
                digit = Math.Max(value, 0);
                continue;
            }

            total += Math.Max(digit, 1) * (value == 10 ? 10 : 100);
            digit = 0;
        }

        return total + digit;
    }
}
