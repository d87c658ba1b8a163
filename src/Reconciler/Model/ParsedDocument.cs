using System.Collections.Immutable;

namespace Reconciler.Model;

/// <summary>A document as the language stage read it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sentences">One for each of <see cref="Document.Sentences"/>, in the same order.</param>
public sealed record ParsedDocument(Document Document, ImmutableArray<ParsedSentence> Sentences);
