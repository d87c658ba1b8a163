using System.Collections.Immutable;

namespace Reconciler.Model;

/// <summary>The event or entity that claims of one or more documents are about.</summary>
/// <param name="Key">Stable key made from its normal name, year and kind; the same input gives the same key.</param>
/// <param name="Label">The name that people see.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Names">Every name that the documents use for it, with who uses it.</param>
/// <param name="Claims">The claims about it by document, then by span.</param>
public sealed record Topic(string Key, string Label, NameKind Kind, ImmutableArray<TopicName> Names, ImmutableArray<Claim> Claims);
