using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Documents;

/// <summary>A line around an article that only gives its date, source or authors.</summary>
/// <param name="Dates">The dates in it.</param>
/// <param name="IsLabelled">Whether a word says that it is the page's date: "Published".</param>
/// <param name="Publisher">The publisher it names.</param>
internal sealed record PageLine(ImmutableArray<PageDate> Dates, bool IsLabelled, Excerpt? Publisher)
{
    public PassageKind Kind => Dates.IsEmpty ? PassageKind.Credit : PassageKind.Metadata;
}
