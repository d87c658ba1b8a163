using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Documents;

/// <summary>What the lines of a text are.</summary>
/// <param name="Drafts">The passages in reading order.</param>
/// <param name="PageDates">The dates that the page gives for itself, in reading order.</param>
/// <param name="Publisher">The publisher that a line of the page names.</param>
internal sealed record FoundPassages(IReadOnlyList<Draft> Drafts, ImmutableArray<PageDate> PageDates, Excerpt? Publisher);
