using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>Finds where a run of capitalised words, with the small words that join them, ends.</summary>
internal sealed class RunReader(Lexicon lexicon, WordLists words, PersonLexicon persons)
{
    private const int LongestList = 10;
    private const int LongestName = 40;

    /// <summary>The atom after the run that begins at <paramref name="start"/>.</summary>
    public int EndOf(ScannedSentence sentence, int start)
    {
        var atoms = sentence.Atoms;
        var known = lexicon.Longest(atoms, start, atoms.Count, lexeme => lexeme.Known is not null);
        var end = known is { Length: > 1 } ? start + known.Value.Length : start + 1;
        var state = new RunState();
        for (var i = start; i < end; i++)
        {
            state.Take(lexicon, atoms, start, i);
        }

        while (end < atoms.Count && end - start < LongestName)
        {
            var taken = Take(sentence, start, end, state);
            if (taken == 0)
            {
                break;
            }

            for (var i = end; i < end + taken; i++)
            {
                state.Take(lexicon, atoms, start, i);
            }

            end += taken;
        }

        return end;
    }

    /// <summary>Number of atoms from <paramref name="at"/> on that go on the run; 0 where it ends.</summary>
    private int Take(ScannedSentence sentence, int start, int at, RunState state)
    {
        var atoms = sentence.Atoms;
        var (previous, atom) = (atoms[at - 1], atoms[at]);
        if (previous.IsPossessive && !words.InnerPossessives.Contains(previous.Text) && !(at - start == 2 && atoms[start].Text is "st"))
        {
            return 0;
        }

        if (atom.Kind == AtomKind.Number)
        {
            return TakeNumber(atoms, at, state);
        }

        if (atom.Kind == AtomKind.Ideograph)
        {
            return 0;
        }

        if (!atom.IsCapitalised)
        {
            // State-owned Assets; but Shanghai-based event.
            if (atom.Gap is "-")
            {
                return at + 1 < atoms.Count && IsCapital(atoms[at + 1]) ? 1 : 0;
            }

            return atom.Gap is " " ? TakeJoiners(sentence, start, at, state) : 0;
        }

        if (words.Calendar.Contains(atom.Text) || (sentence.IsTitleCase && IsHeadingVerb(atoms, at)))
        {
            return 0;
        }

        return atom.Gap switch
        {
            " " or " & " or "&" or ") " => 1,
            "-" => IsHyphen(sentence.Text, atoms, at) ? 1 : 0,
            "." or ". " => previous.Text.Length == 1 || words.Dotted.Contains(previous.Text) ? 1 : 0,
            "'" or "’" => previous.Text.Length <= 2 ? 1 : 0,
            ", " => TakeAfterComma(sentence, start, at, state),
            " (" => IsRepeatedAcronym(atoms, start, at) ? 1 : 0,
            _ => 0,
        };
    }

    /// <summary>Whether a heading in title case is cut at this word; "Plan" after "Action" is a noun.</summary>
    public bool IsHeadingVerb(List<Atom> atoms, int at)
    {
        if (!words.HeadingVerbs.Contains(atoms[at].Text))
        {
            return false;
        }

        var isHead = lexicon.Longest(atoms, at, at + 1) is { Value.Head: not null };
        return !(isHead && at > 0 && lexicon.Longest(atoms, at - 1, at) is { Value: { IsWord: true } });
    }

    /// <summary>A dash without spaces is a hyphen in English unless it is the long one.</summary>
    private static bool IsHyphen(string text, List<Atom> atoms, int at) =>
        text[atoms[at].Span.Start - 1] is not ('—' or '―') && atoms[at - 1].Span.End == atoms[at].Span.Start - 1;

    private static bool IsCapital(Atom atom) => atom.Kind == AtomKind.Word && atom is { IsCapitalised: true, Gap: " " };

    private static int TakeNumber(List<Atom> atoms, int at, RunState state)
    {
        var atom = atoms[at];
        if (atom.Gap is " (" && state.FirstHead == NameKind.Work && at + 1 < atoms.Count && atoms[at + 1] is { Kind: AtomKind.Number, Gap: "-" })
        {
            return 2;
        }

        return atom.Gap is " " && atom.Text.Length == 4 && state.EndsInHead && state.FirstHead is NameKind.Work or NameKind.Event ? 1 : 0;
    }

    private int TakeJoiners(ScannedSentence sentence, int start, int at, RunState state)
    {
        var atoms = sentence.Atoms;
        var next = at;
        while (
            next < atoms.Count
            && next - at < 3
            && atoms[next] is { IsCapitalised: false, Gap: " " }
            && (words.Joiners.Contains(atoms[next].Text) || persons.Particles.Contains(atoms[next].Text))
        )
        {
            next++;
        }

        if (next == at || next >= atoms.Count || !IsCapital(atoms[next]) || words.Calendar.Contains(atoms[next].Text))
        {
            return 0;
        }

        var joins = atoms[at].Text switch
        {
            "of" => JoinsOf(atoms, start, at, state),
            "for" or "on" or "against" => (state.EndsInHead || state.InComplement)
                && (state.FirstHead != NameKind.Organisation || !IsKnown(atoms, next)),
            "in" or "to" or "with" => state.InComplement && state.FirstHead == NameKind.Work && !IsKnown(atoms, next) && !IsTitle(atoms, next),
            "and" => JoinsAnd(sentence, start, at, next, state),
            "a" or "an" or "the" => state.InComplement && state.FirstHead == NameKind.Work && !IsKnown(atoms, next),
            "de" or "du" or "la" => next == at + 1,
            _ => next == at + 1 && persons.Particles.Contains(atoms[at].Text),
        };
        return joins ? next - at : 0;
    }

    private bool JoinsOf(List<Atom> atoms, int start, int at, RunState state)
    {
        if (state.EndsInHead || state.InComplement)
        {
            return true;
        }

        var single = at - start == 1 && !IsTitle(atoms, start) && !IsKnown(atoms, start);
        return single && !persons.GivenNames.Contains(atoms[start].Text);
    }

    private bool JoinsAnd(ScannedSentence sentence, int start, int at, int next, RunState state)
    {
        var atoms = sentence.Atoms;
        if (IsTitle(atoms, next))
        {
            return false;
        }

        var (end, endsInHead) = LookAhead(sentence, next);
        if (state.InComplement)
        {
            var repeated = next > at + 1 && atoms[at + 1].Text is "for" or "of" or "on";
            var ordinary = AreOrdinary(atoms, next, end);
            return repeated || (!IsKnown(atoms, next) && !endsInHead && (ordinary || (next > at + 1 && state.FirstHead == NameKind.Work)));
        }

        return next == at + 1
            && !state.HasHead
            && endsInHead
            && AreOrdinary(atoms, AfterParties(atoms, start, at), at)
            && AreOrdinary(atoms, next, end);
    }

    /// <summary>The atom after the place or parties that a name begins with; the start where nothing else would be left.</summary>
    private int AfterParties(List<Atom> atoms, int start, int end)
    {
        var at = start;
        while (
            at < end
            && lexicon.Longest(atoms, at, end) is { Value.Known: NameKind.Place or NameKind.Organisation } party
            && (at == start || atoms[at].Gap is "-")
        )
        {
            at += party.Length;
        }

        return at < end ? at : start;
    }

    /// <summary>"Science, Technology and Innovation"; "Economic, Social and Cultural Council"; "Acme Holdings, Inc".</summary>
    private int TakeAfterComma(ScannedSentence sentence, int start, int at, RunState state)
    {
        var atoms = sentence.Atoms;
        if (atoms[at].Text is "inc" or "ltd" or "llc" or "jr" or "sr" && at > start)
        {
            return 1;
        }

        if (!(state.InComplement || !state.HasHead) || !AreOrdinary(atoms, state.InComplement ? at - 1 : start, at))
        {
            return 0;
        }

        for (var i = at; i < atoms.Count && i - at < LongestList; i++)
        {
            if (atoms[i] is { IsCapitalised: false, Text: "and" } && i + 1 < atoms.Count && IsCapital(atoms[i + 1]))
            {
                var (end, endsInHead) = LookAhead(sentence, i + 1);
                return AreOrdinary(atoms, i + 1, end) && (state.InComplement != endsInHead) ? i - at : 0;
            }

            if (!atoms[i].IsCapitalised || !(atoms[i].Gap is " " or ", ") || !AreOrdinary(atoms, i, i + 1))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Where capitalised words end, and whether the last of them is a head.</summary>
    private (int End, bool EndsInHead) LookAhead(ScannedSentence sentence, int start)
    {
        var atoms = sentence.Atoms;
        var end = start + 1;
        while (
            end < atoms.Count
            && atoms[end].IsCapitalised
            && atoms[end].IsJoined
            && !atoms[end - 1].IsPossessive
            && !(sentence.IsTitleCase && IsHeadingVerb(atoms, end))
        )
        {
            end++;
        }

        return (end, lexicon.Longest(atoms, end - 1, end) is { Value.Head: { Kind: not NameKind.Place } });
    }

    /// <summary>Whether all words are ordinary ones of institution names, none of them a name by itself.</summary>
    private bool AreOrdinary(List<Atom> atoms, int start, int end)
    {
        for (var i = start; i < end; )
        {
            if (lexicon.Longest(atoms, i, end) is not { } found || found.Value.Known is not null || (!found.Value.IsWord && found.Value.Head is null))
            {
                if (atoms[i].IsCapitalised || !words.Joiners.Contains(atoms[i].Text))
                {
                    return false;
                }

                i++;
                continue;
            }

            i += found.Length;
        }

        return true;
    }

    private bool IsKnown(List<Atom> atoms, int at) => lexicon.Longest(atoms, at, atoms.Count, lexeme => lexeme.Known is not null) is not null;

    private bool IsTitle(List<Atom> atoms, int at) =>
        persons.TitleLength(atoms, at, atoms.Count) > 0
        || (persons.TitleModifiers.Contains(atoms[at].Text) && at + 1 < atoms.Count && persons.TitleLength(atoms, at + 1, atoms.Count) > 0);

    /// <summary>"Artificial Intelligence (AI) Action": letters in brackets that the words before begin with, and the name goes on.</summary>
    private static bool IsRepeatedAcronym(List<Atom> atoms, int start, int at)
    {
        var acronym = atoms[at];
        if (
            !acronym.IsAllCapitals
            || at + 1 >= atoms.Count
            || atoms[at + 1] is not { IsCapitalised: true, Gap: ") " }
            || at - acronym.Text.Length < start
        )
        {
            return false;
        }

        for (var i = 0; i < acronym.Text.Length; i++)
        {
            if (atoms[at - acronym.Text.Length + i].Text[0] != acronym.Text[i])
            {
                return false;
            }
        }

        return true;
    }
}
