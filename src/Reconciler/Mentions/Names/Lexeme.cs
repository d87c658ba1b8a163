using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>What the lexicon knows of a phrase, whichever list it came from; one phrase may be in several.</summary>
internal sealed record Lexeme
{
    /// <summary>The language-neutral concept that it stands for.</summary>
    public required string Concept { get; init; }

    /// <summary>Set where the phrase is a name by itself (a country, a city, a well-known body).</summary>
    public NameKind? Known { get; init; }

    /// <summary>Whether it can be a party of a bilateral body: countries, regions, blocs.</summary>
    public bool IsParty { get; init; }

    /// <summary>Whether it stands for a place before a noun (<c>Chinese</c>).</summary>
    public bool IsAdjective { get; init; }

    /// <summary>Whether it is the one character that stands for a place in compounds (中美).</summary>
    public bool IsShort { get; init; }

    /// <summary>Whether it is an ordinary word of names.</summary>
    public bool IsWord { get; init; }

    /// <summary>Whether it adds nothing that tells two names apart.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Set where it can be the head of a name.</summary>
    public HeadNoun? Head { get; init; }
}
