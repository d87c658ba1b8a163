namespace Reconciler.Mentions.Names;

/// <summary>A name cut into phrases, its numbers apart.</summary>
/// <param name="Tokens">The phrases in order, dropped ones included.</param>
/// <param name="Year">The year in it; else null.</param>
/// <param name="Edition">The position in a series; else null.</param>
/// <param name="Numbers">Other numbers.</param>
/// <param name="IsAcronym">Whether it is a single word in capitals.</param>
internal sealed record SegmentedName(List<NameToken> Tokens, int? Year, int? Edition, List<string> Numbers, bool IsAcronym);
