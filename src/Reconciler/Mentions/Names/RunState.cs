using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>What a run of words holds so far.</summary>
internal sealed class RunState
{
    /// <summary>Whether it holds the head of a body, event or document.</summary>
    public bool HasHead => FirstHead != NameKind.Other;

    /// <summary>Whether its last word is such a head.</summary>
    public bool EndsInHead { get; private set; }

    /// <summary>Whether a preposition stands after the head.</summary>
    public bool InComplement { get; private set; }

    /// <summary>What the first such head is the head of; Other where there is none.</summary>
    public NameKind FirstHead { get; private set; }

    /// <summary>Takes the atom at <paramref name="at"/> of the run that began at <paramref name="start"/>.</summary>
    public void Take(Lexicon lexicon, List<Atom> atoms, int start, int at)
    {
        var atom = atoms[at];
        if (!atom.IsCapitalised && atom.Kind == AtomKind.Word && atom.Gap is " " && at > start)
        {
            InComplement |= HasHead || at - start == 1;
            EndsInHead = false;
            return;
        }

        EndsInHead = lexicon.Longest(atoms, at, at + 1) is { Value.Head: { Kind: NameKind.Event or NameKind.Organisation or NameKind.Work } };
        if (EndsInHead && !HasHead)
        {
            FirstHead = lexicon.Longest(atoms, at, at + 1)?.Value.Head?.Kind ?? NameKind.Other;
        }
    }
}
