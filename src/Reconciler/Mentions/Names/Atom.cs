using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>The unit that names are made of: a word, a number or a Chinese character, and what stands between it and the one before.</summary>
/// <param name="Text">Its folded form, without a possessive 's.</param>
/// <param name="Span">Its characters, without a possessive 's.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="IsCapitalised">Whether it holds an upper-case letter (<c>China</c>, <c>iPhone</c>, <c>AI</c>).</param>
/// <param name="IsAllCapitals">Whether it has at least two letters and all are upper case, but for a plural s.</param>
/// <param name="IsPossessive">Whether 's or an apostrophe after s follows.</param>
/// <param name="Gap">The characters between it and the atom before, as folded, runs of white space as one space; of the first atom, what precedes it.</param>
internal sealed record Atom(string Text, Span Span, AtomKind Kind, bool IsCapitalised, bool IsAllCapitals, bool IsPossessive, string Gap)
{
    /// <summary>Whether only white space, a hyphen or nothing parts it from the atom before, so that both may belong to one phrase.</summary>
    public bool IsJoined => Gap is "" or " " or "-" or "·";
}
