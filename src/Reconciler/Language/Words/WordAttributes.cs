namespace Reconciler.Language.Words;

/// <summary>What the models look at of one English token; everything but the flags and lists is a hash.</summary>
internal struct WordAttributes
{
    /// <summary>Lower case, digits as 0, plain quotes and dashes.</summary>
    public uint Lower;

    /// <summary>As written.</summary>
    public uint Exact;

    /// <summary>Its shape, runs shortened: <c>Xx</c>, <c>X.X.</c>, <c>d,d</c>.</summary>
    public uint Shape;

    /// <summary>The first 1 to 4 characters.</summary>
    public uint Prefix1,
        Prefix2,
        Prefix3,
        Prefix4;

    /// <summary>The last 1 to 5 characters.</summary>
    public uint Suffix1,
        Suffix2,
        Suffix3,
        Suffix4,
        Suffix5;

    /// <summary>Whether the first letter, or every letter, is upper case, and so on: see <see cref="WordReader"/>.</summary>
    public uint Flags;

    /// <summary>The lists that it stands in by itself.</summary>
    public ulong Lists;

    /// <summary>The lists that the longest listed phrase around it stands in.</summary>
    public ulong PhraseLists;

    /// <summary>Its place in that phrase: 0 none, 1 first, 2 inside, 3 last.</summary>
    public uint PhrasePlace;

    /// <summary>Part of speech, as the tagger's class.</summary>
    public byte Tag;
}
