namespace Reconciler.Model;

/// <summary>The smallest unit that the recognisers look at.</summary>
/// <param name="Span">Its characters.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Norm">Its folded form: NFKC, lower case, simplified characters, plain quotes and dashes (<c>'</c>, <c>"</c>, <c>-</c>).</param>
/// <param name="IsCapitalised">Whether its first character is an upper-case letter.</param>
/// <param name="SpaceBefore">Whether white space, or the sentence's start, stands before it.</param>
public sealed record Token(Span Span, TokenKind Kind, string Norm, bool IsCapitalised, bool SpaceBefore);
