using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>
/// The name of anything but a person in its compared form: words as language-neutral concepts, and apart from them what
/// must not differ (year, edition, numbers, parties, head).
/// </summary>
internal sealed record NormalName
{
    /// <summary>Folded words without articles, year and edition, parted by spaces; equal texts are the same name.</summary>
    public required string Text { get; init; }

    /// <summary>What the name itself shows it to be the name of; Other where it shows nothing.</summary>
    public NameKind Kind { get; init; }

    /// <summary>The year in it; else null.</summary>
    public int? Year { get; init; }

    /// <summary>The position in a series in it; else null.</summary>
    public int? Edition { get; init; }

    /// <summary>All other numbers, sorted, years of validity among them.</summary>
    public ImmutableArray<string> Numbers { get; init; } = [];

    /// <summary>Countries, regions and blocs in it, sorted, each once.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>Ids of the head noun; empty where there is none.</summary>
    public ImmutableArray<string> Heads { get; init; } = [];

    /// <summary>Concepts of the other words, sorted; what the glossary does not know stands as it is.</summary>
    public ImmutableArray<string> Content { get; init; } = [];

    /// <summary>Those of <see cref="Content"/> that no list knows.</summary>
    public ImmutableHashSet<string> Proper { get; init; } = [];

    /// <summary>The concept, where the whole is one well-known name.</summary>
    public string? Known { get; init; }

    /// <summary>The first of two joined names ("conference &amp; meeting"); else null.</summary>
    public NormalName? FirstPart { get; init; }

    /// <summary>First letters of its words, acronyms whole; empty for a Chinese name.</summary>
    public string Initials { get; init; } = "";

    /// <summary>Whether it is a single word in capitals.</summary>
    public bool IsAcronym { get; init; }

    /// <summary>Whether its head stands in the plural.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether it is written in Chinese characters.</summary>
    public bool IsChinese { get; init; }
}
