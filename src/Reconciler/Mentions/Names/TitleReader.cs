namespace Reconciler.Mentions.Names;

/// <summary>Finds the title that stands beside a person's name, in English.</summary>
internal sealed class TitleReader(PersonLexicon persons)
{
    private const int LongestTitle = 4;
    private const int LongestOffice = 8;

    /// <summary>The title inside a run, the last that words follow: where it begins with its modifiers, and where the name begins.</summary>
    public (int Start, int NameStart)? Inside(List<Atom> atoms, int start, int end)
    {
        for (var at = end - 2; at >= start; at--)
        {
            var length = persons.TitleLength(atoms, at, end);
            if (length > 0 && at + length < end && atoms[at + length].Gap is " " or ". ")
            {
                return (WithModifiers(atoms, at, start), at + length);
            }
        }

        return null;
    }

    /// <summary>Where a run is nothing but a title: the atom at which it begins with its modifiers.</summary>
    public int? Whole(List<Atom> atoms, int start, int end)
    {
        for (var at = Math.Max(start, end - LongestTitle); at < end; at++)
        {
            if (persons.TitleLength(atoms, at, end) == end - at)
            {
                return WithModifiers(atoms, at, start);
            }
        }

        return null;
    }

    /// <summary>The title right before a name, or before the office that stands between ("minister of information"); its atoms.</summary>
    public (int Start, int End)? Before(List<Atom> atoms, int nameStart)
    {
        if (nameStart == 0 || !(atoms[nameStart].Gap is " " or ". " or ", "))
        {
            return null;
        }

        for (var at = Math.Max(0, nameStart - LongestTitle); at < nameStart; at++)
        {
            if (atoms[nameStart].Gap is not ", " && persons.TitleLength(atoms, at, nameStart) == nameStart - at)
            {
                return (WithModifiers(atoms, at, 0), nameStart);
            }
        }

        return BeforeOffice(atoms, nameStart);
    }

    /// <summary>The title after a name: ", the deputy minister of…"; its atoms.</summary>
    public (int Start, int End)? After(List<Atom> atoms, int nameEnd)
    {
        if (nameEnd >= atoms.Count || atoms[nameEnd].Gap is not ", ")
        {
            return null;
        }

        var at = nameEnd;
        while (at < atoms.Count && at - nameEnd < LongestTitle)
        {
            var length = persons.TitleLength(atoms, at, atoms.Count);
            if (length > 0)
            {
                return (nameEnd + (atoms[nameEnd].Text is "the" or "a" or "an" ? 1 : 0), at + length);
            }

            var goesOn =
                at == nameEnd
                    ? atoms[at].Text is "the" or "a" or "an" || persons.TitleModifiers.Contains(atoms[at].Text)
                    : atoms[at].IsJoined && persons.TitleModifiers.Contains(atoms[at].Text);
            if (!goesOn)
            {
                return null;
            }

            at++;
        }

        return null;
    }

    private (int Start, int End)? BeforeOffice(List<Atom> atoms, int nameStart)
    {
        for (var at = nameStart - 2; at >= Math.Max(0, nameStart - LongestOffice); at--)
        {
            var length = persons.TitleLength(atoms, at, nameStart);
            if (length > 0 && at + length < nameStart - 1 && atoms[at + length].Text is "of" or "for" && AreJoined(atoms, at + 1, nameStart))
            {
                var isCapital = atoms[at + length + 1].IsCapitalised || atoms[at + length + 1].Text is "the";
                return (WithModifiers(atoms, at, 0), isCapital ? at + length : nameStart);
            }
        }

        return null;
    }

    private static bool AreJoined(List<Atom> atoms, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!atoms[i].IsJoined)
            {
                return false;
            }
        }

        return true;
    }

    private int WithModifiers(List<Atom> atoms, int at, int limit)
    {
        while (
            at > limit
            && atoms[at].IsJoined
            && !atoms[at - 1].IsPossessive
            && (
                persons.TitleModifiers.Contains(atoms[at - 1].Text)
                || persons.TitleBridges.Contains(atoms[at - 1].Text)
                || persons.TitleLength(atoms, at - 1, at) > 0
            )
        )
        {
            at--;
        }

        return at;
    }
}
