namespace Reconciler.Mentions.Names;

/// <summary>What an <see cref="Atom"/> is made of.</summary>
internal enum AtomKind
{
    /// <summary>Letters, with digits after them; a possessive 's is not part of it.</summary>
    Word,

    /// <summary>Digits, with the letters of an ordinal (<c>8th</c>).</summary>
    Number,

    /// <summary>One Chinese character.</summary>
    Ideograph,
}
