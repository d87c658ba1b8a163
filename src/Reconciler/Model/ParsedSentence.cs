using System.Collections.Immutable;

namespace Reconciler.Model;

/// <summary>A sentence with its tokens, in order and without overlap; together they cover all of it but white space.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Tokens">Its tokens.</param>
public sealed record ParsedSentence(Sentence Sentence, ImmutableArray<Token> Tokens);
