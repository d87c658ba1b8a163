using System.Text;

namespace Reconciler.Mentions.Names;

/// <summary>Cuts a Chinese sentence into pieces by longest match: lexicon, titles, function words and verbs.</summary>
internal sealed class ChineseSegmenter(Lexicon lexicon, WordLists words, PersonLexicon persons)
{
    /// <summary>The pieces, in order; where punctuation parts two atoms an empty boundary stands between them.</summary>
    public List<ChinesePiece> Segment(List<Atom> atoms)
    {
        var pieces = new List<ChinesePiece>();
        for (var at = 0; at < atoms.Count; )
        {
            if (at > 0 && !IsJoined(atoms[at]))
            {
                var isList = atoms[at].Gap is "、";
                pieces.Add(new ChinesePiece(at, at, isList ? ChinesePieceKind.Conjunction : ChinesePieceKind.Boundary, null));
            }

            var piece = PieceAt(atoms, at);
            pieces.Add(piece);
            at = piece.End;
        }

        return pieces;
    }

    private ChinesePiece PieceAt(List<Atom> atoms, int at)
    {
        if (atoms[at] is { Kind: AtomKind.Word, IsCapitalised: false })
        {
            return new ChinesePiece(at, at + 1, ChinesePieceKind.Boundary, null);
        }

        var limit = EndOfJoined(atoms, at);
        limit = BeforeOfficer(atoms, at, limit);
        var known = lexicon.Longest(atoms, at, limit, lexeme => !lexeme.IsShort);
        var knownLength = known is { } found && IsWhole(atoms, at, found) ? found.Length : 0;
        var boundary = BoundaryLength(atoms, at, limit);
        var title = persons.ChineseTitleLength(atoms, at, limit);
        if (title >= 2 && title >= knownLength && !(knownLength == title && IsInsideName(atoms, at + title, limit)))
        {
            return new ChinesePiece(at, at + title, ChinesePieceKind.Title, null);
        }

        if (knownLength > 0 && knownLength >= boundary)
        {
            return new ChinesePiece(at, at + knownLength, ChinesePieceKind.Known, known?.Value);
        }

        if (ShortPair(atoms, at, limit) is { } pair)
        {
            return new ChinesePiece(at, at + 2, ChinesePieceKind.Known, pair);
        }

        if (words.ChineseConjunctions.Contains(atoms[at].Text))
        {
            return new ChinesePiece(at, at + 1, ChinesePieceKind.Conjunction, null);
        }

        return boundary > 0
            ? new ChinesePiece(at, at + boundary, ChinesePieceKind.Boundary, null)
            : new ChinesePiece(at, at + 1, ChinesePieceKind.Unknown, null);
    }

    /// <summary>外交部长 is 外交 and 部长, not 外交部 and 长: where a title begins inside the longest phrase, the phrase ends before it.</summary>
    private int BeforeOfficer(List<Atom> atoms, int at, int limit)
    {
        if (lexicon.Longest(atoms, at, limit, lexeme => !lexeme.IsShort) is not { Length: > 1 } found || at + found.Length >= limit)
        {
            return limit;
        }

        var end = at + found.Length;
        return atoms[end].Text is "长" && persons.ChineseTitleLength(atoms, end - 1, limit) > 1 ? end - 1 : limit;
    }

    /// <summary>Between words of Chinese stands no space.</summary>
    private static bool IsJoined(Atom atom) => atom.Gap is "" or "-" or "·";

    /// <summary>A head such as 部 is none where the next character makes another word of it.</summary>
    private static bool IsWhole(List<Atom> atoms, int at, (Lexeme Value, int Length) found)
    {
        var after = at + found.Length;
        return found.Value.Head is not { NotBefore.Length: > 0 } head
            || after >= atoms.Count
            || atoms[after].Gap.Length > 0
            || !head.NotBefore.Contains(atoms[after].Text, StringComparison.Ordinal);
    }

    /// <summary>部长 in 部长圆桌会议 is a word of the name, not somebody's title.</summary>
    private bool IsInsideName(List<Atom> atoms, int at, int limit) =>
        at < limit && lexicon.Longest(atoms, at, limit, lexeme => !lexeme.IsShort) is { Length: > 1, Value: { IsWord: true } or { Head: not null } };

    private Lexeme? ShortPair(List<Atom> atoms, int at, int limit) =>
        at + 1 < limit
        && lexicon.Longest(atoms, at, limit) is (var first, 1)
        && first.IsShort
        && lexicon.Longest(atoms, at + 1, limit) is (var second, 1)
        && second.IsShort
            ? new Lexeme
            {
                Concept = $"{first.Concept}+{second.Concept}",
                IsWord = true,
                IsParty = true,
            }
            : null;

    private int BoundaryLength(List<Atom> atoms, int at, int limit)
    {
        var phrase = new StringBuilder();
        var longest = 0;
        for (var i = at; i < limit && i - at < words.LongestChineseBoundary; i++)
        {
            phrase.Append(atoms[i].Text);
            if (words.ChineseBoundaries.Contains(phrase.ToString()))
            {
                longest = i - at + 1;
            }
        }

        return longest;
    }

    private static int EndOfJoined(List<Atom> atoms, int at)
    {
        const int LongestPhrase = 16;
        var end = at + 1;
        while (end < atoms.Count && end - at < LongestPhrase && IsJoined(atoms[end]))
        {
            end++;
        }

        return end;
    }
}
