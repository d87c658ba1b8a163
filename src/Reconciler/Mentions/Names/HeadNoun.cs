using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>A noun that says what a name is the name of.</summary>
/// <param name="Kind">What it makes the name.</param>
/// <param name="Ids">The English nouns that it is or may translate; heads that share none are of two things.</param>
/// <param name="IsPlural">Whether it stands in the plural.</param>
/// <param name="NotBefore">Characters that, right after it, make another word of it (部 before 长).</param>
internal sealed record HeadNoun(NameKind Kind, IReadOnlyList<string> Ids, bool IsPlural, string NotBefore);
