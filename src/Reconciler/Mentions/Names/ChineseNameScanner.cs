using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>Finds names in the Chinese of a sentence: bodies, events and documents by their heads, known names, persons beside titles.</summary>
internal sealed class ChineseNameScanner
{
    private const int LongestUnknownPart = 8;
    private const int MostPieces = 24;
    private readonly ChineseSegmenter segmenter;
    private readonly ChinesePersonReader persons;
    private readonly WordLists words;

    /// <summary>A scanner with the given lists.</summary>
    public ChineseNameScanner(ChineseSegmenter segmenter, Lexicon lexicon, WordLists words, PersonLexicon personLexicon)
    {
        this.segmenter = segmenter;
        this.words = words;
        persons = new ChinesePersonReader(lexicon, personLexicon);
    }

    /// <summary>The names, in order.</summary>
    public List<FoundName> Scan(ScannedSentence sentence)
    {
        var found = new List<FoundName>();
        if (!sentence.Atoms.Exists(atom => atom.Kind == AtomKind.Ideograph))
        {
            return found;
        }

        var pieces = segmenter.Segment(sentence.Atoms);
        for (var at = 0; at < pieces.Count; )
        {
            var end = at;
            while (end < pieces.Count && pieces[end].Kind is not (ChinesePieceKind.Boundary or ChinesePieceKind.Title))
            {
                end++;
            }

            AddNames(sentence, pieces, at, end, found);
            if (end < pieces.Count && pieces[end].Kind == ChinesePieceKind.Title)
            {
                persons.AddAround(sentence, pieces, at, end, found);
            }

            at = end + 1;
        }

        // A person found after a title may have been read as something else before.
        return [.. found.OrderBy(name => name.Span.Start).ThenBy(name => name.Kind == NameKind.Person ? 0 : 1)];
    }

    /// <summary>The names of a stretch without a boundary: the longest that ends in its last head, then what stands on either side.</summary>
    private void AddNames(ScannedSentence sentence, List<ChinesePiece> pieces, int start, int end, List<FoundName> found)
    {
        while (start < end)
        {
            var head = LastHead(pieces, start, end);
            var first = head < 0 ? -1 : FirstPiece(sentence, pieces, start, head);
            if (first < 0)
            {
                if (head < 0)
                {
                    AddKnown(sentence, pieces, start, end, found);
                    return;
                }

                AddKnown(sentence, pieces, head, end, found);
                end = head;
                continue;
            }

            AddKnown(sentence, pieces, head + 1, end, found);
            found.Add(sentence.Name(pieces[first].Start, pieces[head].End, pieces[head].Lexeme?.Head?.Kind ?? NameKind.Other));
            end = first;
        }
    }

    private static int LastHead(List<ChinesePiece> pieces, int start, int end)
    {
        for (var at = end - 1; at >= start; at--)
        {
            if (pieces[at].Lexeme is { Head: not null } lexeme && (lexeme.Known is null || lexeme.Known != NameKind.Place))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Where the name that ends in <paramref name="head"/> begins; -1 where there is no name.</summary>
    private int FirstPiece(ScannedSentence sentence, List<ChinesePiece> pieces, int start, int head)
    {
        start = Math.Max(start, head - MostPieces);
        var kind = pieces[head].Lexeme?.Head?.Kind;
        if (kind == NameKind.Place)
        {
            return -1;
        }

        for (var at = head - 1; at >= start; at--)
        {
            if (pieces[at].Kind == ChinesePieceKind.Conjunction && !JoinsWords(pieces, at, start, head))
            {
                start = at + 1;
            }
        }

        var anchor = -1;
        for (var at = start; at < head && anchor < 0; at++)
        {
            anchor = IsAnchor(sentence, pieces[at]) ? at : -1;
        }

        return anchor >= 0 ? (HasContent(pieces, anchor, head) ? anchor : -1) : WithoutAnchor(pieces, start, head, kind);
    }

    private bool IsAnchor(ScannedSentence sentence, ChinesePiece piece)
    {
        if (piece.Lexeme is { } lexeme)
        {
            return lexeme.Known is not null || lexeme.IsParty || (lexeme.IsWord && words.ScopeWords.Contains(lexeme.Concept));
        }

        var atom = sentence.Atoms[Math.Min(piece.Start, sentence.Atoms.Count - 1)];
        return piece.End > piece.Start && (atom is { Kind: AtomKind.Number, Text.Length: 4 } || atom.Text is "第" or "首" || atom.IsAllCapitals);
    }

    /// <summary>A word of scope alone makes no name of a head: 国际会议.</summary>
    private static bool HasContent(List<ChinesePiece> pieces, int start, int head) =>
        head - start >= 2 || pieces[start].Lexeme is not { Known: null, IsParty: false };

    /// <summary>Without a place or a word of scope: an office of ordinary words only, a company of a short unknown word, three ordinary words.</summary>
    private static int WithoutAnchor(List<ChinesePiece> pieces, int start, int head, NameKind? kind)
    {
        var ordinary = 0;
        var first = head;
        while (
            first > start
            && pieces[first - 1].Kind is ChinesePieceKind.Known or ChinesePieceKind.Conjunction
            && pieces[first - 1].Lexeme is not { IsWeak: true }
        )
        {
            first--;
            ordinary += pieces[first].Kind == ChinesePieceKind.Known ? 1 : 0;
        }

        if (first == start && kind == NameKind.Organisation && ordinary >= 1)
        {
            return pieces[head].Lexeme?.Head?.Ids is { } ids && (ids.Contains("ministry", StringComparer.Ordinal) || ordinary >= 2) ? first : -1;
        }

        // 对话平台: what follows makes another thing of it.
        var goesOn = head + 1 < pieces.Count && pieces[head + 1].Kind is ChinesePieceKind.Known or ChinesePieceKind.Unknown;
        if (first == start && ordinary >= 3 && !goesOn)
        {
            return first;
        }

        var unknown = 0;
        for (var at = start; at < head; at++)
        {
            unknown += pieces[at].End - pieces[at].Start;
        }

        var isCompany =
            pieces[head].Lexeme?.Head?.Ids is { } heads
            && heads.Any(id => id is "company" or "group" or "bank" or "university" or "newspaper" or "hospital");
        return isCompany && unknown is >= 2 and <= LongestUnknownPart && first > start ? start : -1;
    }

    private static bool JoinsWords(List<ChinesePiece> pieces, int at, int start, int head) =>
        at > start
        && at < head
        && pieces[at - 1].Lexeme is { Known: null, IsParty: false } left
        && (left.Head is null || left.IsWord)
        && (pieces[at + 1].Lexeme is { Known: null, IsParty: false } || pieces[at + 1].Kind == ChinesePieceKind.Unknown);

    private static void AddKnown(ScannedSentence sentence, List<ChinesePiece> pieces, int start, int end, List<FoundName> found)
    {
        for (var at = start; at < end; at++)
        {
            var piece = pieces[at];
            if (piece.Lexeme is { Known: { } kind, IsAdjective: false, IsShort: false } && sentence.Atoms[piece.Start].Kind == AtomKind.Ideograph)
            {
                found.Add(sentence.Name(piece.Start, piece.End, kind));
            }
        }
    }
}
