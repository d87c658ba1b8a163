namespace Reconciler.Mentions.Names;

/// <summary>What a piece of a Chinese sentence does to the name around it.</summary>
internal enum ChinesePieceKind
{
    /// <summary>A phrase of the lexicon.</summary>
    Known,

    /// <summary>A character or word that no list knows.</summary>
    Unknown,

    /// <summary>And, with: may stand inside a name between ordinary words.</summary>
    Conjunction,

    /// <summary>A function word, a verb or punctuation: no name contains it.</summary>
    Boundary,

    /// <summary>A person's title.</summary>
    Title,
}
