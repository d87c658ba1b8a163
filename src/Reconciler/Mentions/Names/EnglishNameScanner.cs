using System.Buffers;
using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>Finds names in the Latin script of a sentence: capitalised runs, lower-case names of bodies, names in quotes.</summary>
internal sealed class EnglishNameScanner
{
    private const int LongestLowerPart = 5;
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("\"“:;!?");
    private readonly Lexicon lexicon;
    private readonly WordLists words;
    private readonly RunReader runs;
    private readonly RunResolver resolver;

    /// <summary>A scanner with the given lists.</summary>
    public EnglishNameScanner(Lexicon lexicon, WordLists words, PersonLexicon persons, NameNormaliser normaliser)
    {
        this.lexicon = lexicon;
        this.words = words;
        runs = new RunReader(lexicon, words, persons);
        resolver = new RunResolver(lexicon, words, persons, normaliser);
    }

    /// <summary>The names in order; <paramref name="seen"/> holds the words that the document capitalises inside sentences.</summary>
    public List<FoundName> Scan(ScannedSentence sentence, HashSet<string> seen)
    {
        var found = new List<FoundName>();
        var atoms = sentence.Atoms;
        for (var at = 0; at < atoms.Count; )
        {
            if (LowerName(sentence, at) is { } lowerEnd)
            {
                found.Add(sentence.Name(at, lowerEnd, NameKind.Organisation));
                at = lowerEnd;
            }
            else if (CanStart(sentence, at))
            {
                at = TakeRun(sentence, at, seen, found);
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private int TakeRun(ScannedSentence sentence, int start, HashSet<string> seen, List<FoundName> found)
    {
        var atoms = sentence.Atoms;
        var first = atoms[start].Kind == AtomKind.Number ? start + 1 : start;
        var end = runs.EndOf(sentence, first);
        if (LowerTail(atoms, first, end) is { } tail)
        {
            found.Add(sentence.Name(start, tail, HeadKind(atoms, tail)));
            return tail;
        }

        var isOpener = IsSentenceStart(sentence, start) && words.Openers.Contains(atoms[start].Text) && start == first;
        if (isOpener && !(end - start > 1 && EndsInHead(atoms, end)) && !IsKnownFrom(atoms, start))
        {
            return start + 1;
        }

        resolver.Resolve(sentence, start, end, seen, found);
        return end;
    }

    private bool CanStart(ScannedSentence sentence, int at)
    {
        var atoms = sentence.Atoms;
        var atom = atoms[at];
        if (atom.Kind == AtomKind.Number)
        {
            var isYearOrEdition = atom.Text.Length == 4 || char.IsAsciiLetter(atom.Text[^1]);
            return isYearOrEdition
                && at + 1 < atoms.Count
                && atoms[at + 1] is { Gap: " ", IsCapitalised: true } next
                && !words.Calendar.Contains(next.Text);
        }

        if (atom.Kind != AtomKind.Word || !atom.IsCapitalised || words.Calendar.Contains(atom.Text))
        {
            return false;
        }

        if (sentence.IsTitleCase && runs.IsHeadingVerb(atoms, at))
        {
            return false;
        }

        var mayOpenName = lexicon.Longest(atoms, at, atoms.Count) is { } found && (found.Value.Known is not null || found.Value.IsWord);
        var goesOn = at + 1 < atoms.Count && atoms[at + 1] is { IsCapitalised: true } && atoms[at + 1].Gap is " " or "-";
        return !IsSentenceStart(sentence, at) || !words.Openers.Contains(atom.Text) || (mayOpenName && (goesOn || IsKnownFrom(atoms, at)));
    }

    private static bool IsSentenceStart(ScannedSentence sentence, int at) =>
        at == 0 || sentence.Atoms[at].Gap.AsSpan().ContainsAny(SentenceMarks) || sentence.Atoms[at].Gap is ". ";

    private bool IsKnownFrom(List<Atom> atoms, int at) =>
        lexicon.Longest(atoms, at, atoms.Count, lexeme => lexeme is { Known: not null, IsAdjective: false, IsShort: false }) is not null;

    private bool EndsInHead(List<Atom> atoms, int end) => lexicon.Longest(atoms, end - 1, end) is { Value.Head: not null };

    private NameKind HeadKind(List<Atom> atoms, int end) => lexicon.Longest(atoms, end - 1, end)?.Value.Head?.Kind ?? NameKind.Organisation;

    /// <summary>"China-ASEAN AI" and then "innovation cooperation center": ordinary words up to a head, after a name that begins with capitals.</summary>
    private int? LowerTail(List<Atom> atoms, int start, int end)
    {
        if (atoms[end - 1].IsPossessive || end >= atoms.Count)
        {
            return null;
        }

        var (tail, kind) = LowerWords(atoms, end);
        if (tail == 0)
        {
            return null;
        }

        var parties = 0;
        var isKnown = false;
        for (var i = start; i < end; i++)
        {
            if (lexicon.Longest(atoms, i, end) is { Value.Known: not null } found)
            {
                isKnown = true;
                parties += found.Value.IsParty && (i == start || atoms[i].Gap is "-") ? 1 : 0;
                i += found.Length - 1;
            }
        }

        var startsInAbbreviation = words.Abbreviations.Contains(atoms[start].Text);
        var longEnough = kind == NameKind.Organisation && tail - start >= 4 && (isKnown || startsInAbbreviation) && !HasAdjective(atoms, start, end);
        return parties >= 2 || longEnough ? tail : null;
    }

    private bool HasAdjective(List<Atom> atoms, int start, int end) => lexicon.Longest(atoms, start, end) is { Value.IsAdjective: true };

    /// <summary>"a world AI cooperation organization": an article, a word of scope, ordinary words, a body's head.</summary>
    private int? LowerName(ScannedSentence sentence, int at)
    {
        var atoms = sentence.Atoms;
        var introduced = at > 0 && atoms[at - 1].Text is "a" or "an" or "the" && atoms[at].Gap is " ";
        if (!introduced || atoms[at].IsCapitalised || !words.ScopeWords.Contains(atoms[at].Text))
        {
            return null;
        }

        var (end, kind) = LowerWords(atoms, at);
        return end - at >= 3 && kind == NameKind.Organisation ? end : null;
    }

    private (int End, NameKind Kind) LowerWords(List<Atom> atoms, int start)
    {
        var (end, kind) = (0, NameKind.Other);
        for (var at = start; at < atoms.Count && at - start < LongestLowerPart; )
        {
            var isOrdinary = atoms[at].Gap is " " or "-" && !words.Calendar.Contains(atoms[at].Text) && !(at > start && atoms[at - 1].IsPossessive);
            var found = isOrdinary
                ? lexicon.Longest(atoms, at, atoms.Count, lexeme => lexeme.Known is null && (lexeme.IsWord || lexeme.Head is not null))
                : null;
            if (found is null || (atoms[at].IsCapitalised && !words.Abbreviations.Contains(atoms[at].Text)))
            {
                break;
            }

            at += found.Value.Length;
            if (found.Value.Value.Head is { Kind: NameKind.Organisation or NameKind.Event or NameKind.Work } head)
            {
                (end, kind) = (at, head.Kind);
            }
        }

        return (end, kind);
    }
}
