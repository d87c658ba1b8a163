using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>An expression where it stands, not yet resolved.</summary>
internal sealed record FoundTime(Span Span, Sentence Sentence, TimeExpression Expression, Tense Tense);
