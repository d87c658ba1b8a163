namespace Reconciler.Language.Words;

/// <summary>What the Chinese recogniser looks at of one word; everything but the lists is a hash or a small number.</summary>
internal struct ChineseWordAttributes
{
    /// <summary>The folded word.</summary>
    public uint Word;

    /// <summary>Its first character, and first two.</summary>
    public uint First,
        First2;

    /// <summary>Its last character, and last two.</summary>
    public uint Last,
        Last2;

    /// <summary>Its kind of characters and its length up to 5.</summary>
    public uint Shape;

    /// <summary>Whether its first is a surname's, and whether all of its characters are those that transliterate names.</summary>
    public uint NameLike;

    /// <summary>The lists that it stands in by itself.</summary>
    public ulong Lists;

    /// <summary>The lists of the longest entry made of it and its neighbours.</summary>
    public ulong PhraseLists;

    /// <summary>Its place in that entry: 0 none, 1 first, 2 inside, 3 last.</summary>
    public uint PhrasePlace;
}
