using System.Text;

namespace Reconciler.Mentions.Names;

/// <summary>Cuts a name into the longest phrases that the lexicon knows, and takes out year, edition and other numbers.</summary>
internal sealed class NameSegmenter(Lexicon lexicon, WordLists words)
{
    /// <summary>The name cut into phrases.</summary>
    public SegmentedName Segment(string name)
    {
        var atoms = WithoutBrackets(AtomReader.Read(name), out var bracketed);
        var numbers = new NameNumbers(words);
        foreach (var range in bracketed)
        {
            numbers.TakeRange(range);
        }

        var rest = numbers.TakeFrom(atoms);
        var isAcronym = rest is [{ IsAllCapitals: true }];
        return new SegmentedName(Tokens(rest), numbers.Year, numbers.Edition, numbers.Others, isAcronym);
    }

    /// <summary>Capitals in brackets repeat the words before them: (AI); numbers there are years of validity. What else stands in brackets is part of the name.</summary>
    private static List<Atom> WithoutBrackets(List<Atom> atoms, out List<List<Atom>> bracketed)
    {
        var kept = new List<Atom>(atoms.Count);
        bracketed = [];
        for (var at = 0; at < atoms.Count; )
        {
            var end = at + 1;
            while (end < atoms.Count && !atoms[end].Gap.AsSpan().ContainsAny('(', ')'))
            {
                end++;
            }

            var stretch = atoms.GetRange(at, end - at);
            var isRepeated =
                at > 0
                && stretch[0].Gap.Contains('(', StringComparison.Ordinal)
                && (stretch is [{ IsAllCapitals: true }] || stretch.TrueForAll(atom => atom.Kind == AtomKind.Number));
            if (isRepeated)
            {
                bracketed.Add(stretch);
            }
            else
            {
                kept.AddRange(stretch);
            }

            at = end;
        }

        return kept;
    }

    private List<NameToken> Tokens(List<Atom> atoms)
    {
        var tokens = new List<NameToken>();
        for (var at = 0; at < atoms.Count; )
        {
            if (ShortParties(atoms, at) is { Count: > 0 } parties)
            {
                tokens.AddRange(parties);
                at += parties.Count;
                continue;
            }

            var found = lexicon.Longest(atoms, at, atoms.Count, lexeme => !lexeme.IsShort);
            var length = found?.Length ?? RunLength(atoms, at);
            Add(tokens, atoms, at, length, found?.Value);
            at += length;
        }

        return tokens;
    }

    private void Add(List<NameToken> tokens, List<Atom> atoms, int at, int length, Lexeme? lexeme)
    {
        var text = Join(atoms, at, length);
        // 国家 after a bloc means its countries; elsewhere it means "national".
        if (lexeme is { Concept: "national" } && atoms[at].Kind == AtomKind.Ideograph && tokens.Count > 0 && tokens[^1].Lexeme is { IsParty: true })
        {
            lexeme = lexeme with { IsWeak = true };
        }

        var isDropped = lexeme is not { Known: not null } && words.Dropped.Contains(text);
        var joins =
            tokens.Count > 0 && (tokens[^1].Text is "and" or "与" or "和" or "及" or "暨" || atoms[at].Gap.Contains('&', StringComparison.Ordinal));
        tokens.Add(new NameToken(text, lexeme, isDropped, joins, isDropped ? "" : Initials(atoms, at, length), atoms[at].Kind == AtomKind.Ideograph));
    }

    /// <summary>中美, 中日韩: two or more characters in a row that stand for places.</summary>
    private List<NameToken> ShortParties(List<Atom> atoms, int at)
    {
        var parties = new List<NameToken>();
        while (at + parties.Count < atoms.Count && lexicon.Longest(atoms, at + parties.Count, atoms.Count) is (var lexeme, 1) && lexeme.IsShort)
        {
            parties.Add(new NameToken(atoms[at + parties.Count].Text, lexeme, IsDropped: false, JoinsParts: false, "", IsChinese: true));
        }

        return parties.Count >= 2 ? parties : [];
    }

    /// <summary>An unknown word is one token; so is a run of unknown characters, up to the next known phrase.</summary>
    private int RunLength(List<Atom> atoms, int at)
    {
        if (atoms[at].Kind != AtomKind.Ideograph)
        {
            return 1;
        }

        var end = at + 1;
        while (
            end < atoms.Count
            && atoms[end].Kind == AtomKind.Ideograph
            && atoms[end].Gap.Length == 0
            && !words.Dropped.Contains(atoms[end].Text)
            && lexicon.Longest(atoms, end, atoms.Count, lexeme => !lexeme.IsShort) is null
        )
        {
            end++;
        }

        return end - at;
    }

    private static string Join(List<Atom> atoms, int at, int length)
    {
        var text = new StringBuilder();
        for (var i = at; i < at + length; i++)
        {
            if (i > at && atoms[i].Kind != AtomKind.Ideograph)
            {
                text.Append(' ');
            }

            text.Append(atoms[i].Text);
        }

        return text.ToString();
    }

    private string Initials(List<Atom> atoms, int at, int length)
    {
        var initials = new StringBuilder();
        for (var i = at; i < at + length; i++)
        {
            if (atoms[i].Kind == AtomKind.Word && !words.Dropped.Contains(atoms[i].Text))
            {
                initials.Append(atoms[i].IsAllCapitals ? atoms[i].Text : atoms[i].Text[..1]);
            }
        }

        return initials.ToString();
    }
}
