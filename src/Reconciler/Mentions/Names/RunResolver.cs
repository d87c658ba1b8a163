using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>Decides what names a run of capitalised words holds: one as a whole, a title and a person, or the known names in it.</summary>
internal sealed class RunResolver(Lexicon lexicon, WordLists words, PersonLexicon persons, NameNormaliser normaliser)
{
    private const int LongestPerson = 5;
    private readonly TitleReader titles = new(persons);

    /// <summary>Adds the names of atoms <paramref name="start"/> up to <paramref name="end"/> to <paramref name="found"/>.</summary>
    public void Resolve(ScannedSentence sentence, int start, int end, HashSet<string> seen, List<FoundName> found)
    {
        var atoms = sentence.Atoms;
        var first = atoms[start].Kind == AtomKind.Number ? start + 1 : start;
        if (KnownWhole(atoms, first, end) is { } known)
        {
            var withNumber = known.Known is NameKind.Event or NameKind.Work ? start : first;
            found.Add(sentence.Name(withNumber, end, known.Known ?? NameKind.Other));
        }
        else if (titles.Inside(atoms, first, end) is { } inside && IsPersonRest(atoms, inside.NameStart, end))
        {
            ResolvePieces(sentence, first, inside.Start, seen, found);
            var title = sentence.SpanOf(inside.Start, inside.NameStart).Of(sentence.Text);
            found.Add(sentence.Name(inside.NameStart, end, NameKind.Person, title));
        }
        else if (titles.Whole(atoms, first, end) is { } titleStart)
        {
            ResolvePieces(sentence, first, titleStart, seen, found);
        }
        else if (BodyKind(sentence, start, end) is { } kind)
        {
            found.Add(sentence.Name(EndWithYears(sentence, start, end), kind));
        }
        else if (SplitAfterKnown(atoms, first, end) is { } split)
        {
            Resolve(sentence, first, split, seen, found);
            Resolve(sentence, split, end, seen, found);
        }
        else if (Person(sentence, first, end) is { } person)
        {
            found.Add(person);
        }
        else
        {
            ResolveRest(sentence, first, end, seen, found);
        }
    }

    private Lexeme? KnownWhole(List<Atom> atoms, int start, int end) =>
        lexicon.Longest(atoms, start, end, lexeme => lexeme is { Known: not null, IsAdjective: false, IsShort: false }) is { } known
        && known.Length == end - start
            ? known.Value
            : null;

    /// <summary>Whether what follows a title can be a person's name: few words, none of them a head or an institution's.</summary>
    private bool IsPersonRest(List<Atom> atoms, int start, int end)
    {
        if (end - start > LongestPerson || KnownWhole(atoms, start, end) is not null)
        {
            return false;
        }

        var ordinary = 0;
        for (var i = start; i < end; i++)
        {
            var lexeme = lexicon.Longest(atoms, i, i + 1)?.Value;
            if (lexeme is { Head: not null } && i == end - 1 && !persons.SurnamesLatin.Contains(atoms[i].Text))
            {
                return false;
            }

            ordinary += lexeme is { IsWord: true } || !atoms[i].IsCapitalised ? 1 : 0;
        }

        return ordinary < end - start;
    }

    private NameKind? BodyKind(ScannedSentence sentence, int start, int end)
    {
        if (end - start < 2)
        {
            return null;
        }

        var normal = normaliser.Normalise(sentence.Name(start, end, NameKind.Other).Printed);
        if (
            normal.Kind == NameKind.Other
            || !HeadIsInPlace(sentence.Atoms, start, end)
            || (normal.Content.IsEmpty && normal.Parties.IsEmpty && !HasNumber(normal))
        )
        {
            return null;
        }

        // Ordinary words in the plural are several of a kind and name none of them.
        return normal is { IsPlural: true, Proper.IsEmpty: true, Parties.IsEmpty: true } && !HasNumber(normal) ? null : normal.Kind;
    }

    /// <summary>A head stands last, or small words or a number follow it.</summary>
    private bool HeadIsInPlace(List<Atom> atoms, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if ((i > start && (!atoms[i].IsCapitalised || atoms[i].Gap.Contains('&', StringComparison.Ordinal))) || EndsInHead(atoms, i, end))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsInHead(List<Atom> atoms, int at, int end) =>
        lexicon.Longest(atoms, at, end) is { Value.Head: not null } found && found.Length == end - at;

    private static bool HasNumber(NormalName normal) => normal.Year is not null || normal.Edition is not null;

    /// <summary>The run, and the bracket after years of validity where they are part of it.</summary>
    private static Span EndWithYears(ScannedSentence sentence, int start, int end)
    {
        var span = sentence.SpanOf(start, end);
        var closes =
            sentence.Atoms[end - 1].Kind == AtomKind.Number && span.End < sentence.Sentence.Span.End && sentence.Text[span.End] is ')' or '）';
        return closes && span.Of(sentence.Text).Contains('(', StringComparison.Ordinal) ? new Span(span.Start, span.End + 1) : span;
    }

    /// <summary>"State Council Li Qiang": a known name, then a person.</summary>
    private int? SplitAfterKnown(List<Atom> atoms, int start, int end)
    {
        var known = lexicon.Longest(atoms, start, end, lexeme => lexeme is { Known: not null, IsShort: false });
        if (known is null || start + known.Value.Length >= end)
        {
            return null;
        }

        var rest = start + known.Value.Length;
        return LooksLikePerson(atoms, rest, end) ? rest : null;
    }

    private FoundName? Person(ScannedSentence sentence, int start, int end)
    {
        var atoms = sentence.Atoms;
        var isLexical = end - start == 1 && (lexicon.Longest(atoms, start, end) is not null || words.Abbreviations.Contains(atoms[start].Text));
        if (isLexical || end - start > LongestPerson || atoms[start].Kind == AtomKind.Number)
        {
            return null;
        }

        var before = titles.Before(atoms, start);
        var after = end - start > 1 ? titles.After(atoms, end) : null;
        if (before is null && after is null && !LooksLikePerson(atoms, start, end) && !Speaks(atoms, start, end))
        {
            return null;
        }

        var (titleStart, titleEnd) = before ?? after ?? (0, 0);
        var title = titleEnd > titleStart ? sentence.SpanOf(titleStart, titleEnd).Of(sentence.Text) : "";
        return sentence.Name(start, end, NameKind.Person, title);
    }

    private bool LooksLikePerson(List<Atom> atoms, int start, int end)
    {
        var length = end - start;
        if (length is < 2 or > 4)
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if (lexicon.Longest(atoms, i, end) is { Value: { Known: not null } or { Head: not null } } && i > start)
            {
                return false;
            }
        }

        var isChinese = persons.SurnamesLatin.Contains(atoms[start].Text) && length <= 3 && lexicon.Longest(atoms, start, start + 1) is null;
        return isChinese || persons.GivenNames.Contains(atoms[start].Text);
    }

    private bool Speaks(List<Atom> atoms, int start, int end) =>
        end - start is 2 or 3
        && end < atoms.Count
        && atoms[end].Gap is " "
        && persons.SpeechVerbs.Contains(atoms[end].Text)
        && lexicon.Longest(atoms, start, end) is null
        && lexicon.Longest(atoms, end - 1, end) is null;

    private void ResolveRest(ScannedSentence sentence, int start, int end, HashSet<string> seen, List<FoundName> found)
    {
        var atoms = sentence.Atoms;
        var plain = IsPlain(sentence, start, end);

        var atSentenceStart = start == 0 || sentence.Atoms[start].Gap.AsSpan().ContainsAny("\"“:");
        var alone = end - start == 1;
        var unproved = sentence.IsTitleCase || (alone && atSentenceStart && !atoms[start].IsAllCapitals);
        if (plain || (unproved && !Enumerable.Range(start, end - start).All(i => seen.Contains(atoms[i].Text))))
        {
            ResolvePieces(sentence, start, end, seen, found);
            return;
        }

        found.Add(sentence.Name(start, end, NameKind.Other));
    }

    /// <summary>Whether it holds nothing but ordinary words, adjectives of places and abbreviations.</summary>
    private bool IsPlain(ScannedSentence sentence, int start, int end)
    {
        var atoms = sentence.Atoms;
        if (words.Abbreviations.Contains(sentence.SpanOf(start, end).Of(sentence.Text).ToLowerInvariant()))
        {
            return true;
        }

        for (var i = start; i < end; )
        {
            var phrase = lexicon.Longest(atoms, i, end);
            var isPlain = phrase?.Value is { IsWord: true } or { IsAdjective: true } or { Head: not null } or { IsParty: true };
            if (!isPlain && atoms[i].IsCapitalised && !words.Abbreviations.Contains(atoms[i].Text) && !words.Openers.Contains(atoms[i].Text))
            {
                return false;
            }

            i += phrase?.Length ?? 1;
        }

        return true;
    }

    /// <summary>Only the names that the lexicon knows, and single words that the document has shown to be names.</summary>
    private void ResolvePieces(ScannedSentence sentence, int start, int end, HashSet<string> seen, List<FoundName> found)
    {
        var atoms = sentence.Atoms;
        for (var at = start; at < end; )
        {
            var known = lexicon.Longest(atoms, at, end, lexeme => lexeme is { Known: not null, IsAdjective: false, IsShort: false });
            if (known is { } phrase)
            {
                found.Add(sentence.Name(at, at + phrase.Length, phrase.Value.Known ?? NameKind.Other));
                at += phrase.Length;
                continue;
            }

            var isName =
                atoms[at] is { IsCapitalised: true, Text.Length: > 1 } && seen.Contains(atoms[at].Text) && lexicon.Longest(atoms, at, at + 1) is null;
            if (
                isName
                && !words.Abbreviations.Contains(atoms[at].Text)
                && !words.Openers.Contains(atoms[at].Text)
                && persons.TitleLength(atoms, at, at + 1) == 0
            )
            {
                found.Add(sentence.Name(at, at + 1, NameKind.Other));
            }

            at++;
        }
    }
}
