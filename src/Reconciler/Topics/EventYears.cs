using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Topics;

/// <summary>The year of an event whose name does not carry one: that of its dates, where they agree.</summary>
internal static class EventYears
{
    /// <summary>Years by entity id.</summary>
    public static ImmutableDictionary<int, int?> Of(DocumentClaims document) =>
        document
            .Claims.Where(claim => claim is { Property: "date" or "opening-date" or "closing-date", Role: Roles.Event, Value: DateValue { Start: not null } })
            .Where(claim => document.Entities[claim.Subject].Kind == NameKind.Event)
            .GroupBy(claim => claim.Subject, claim => ((DateValue)claim.Value).Start!.Value.Year)
            .Where(years => years.Distinct().Count() == 1)
            .ToImmutableDictionary(years => years.Key, years => (int?)years.First());
}
