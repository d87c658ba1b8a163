using NodaTime;

namespace Reconciler.Model;

/// <summary>What a person decided about a finding. Reviews are only ever added; the last one counts.</summary>
/// <param name="Finding"><see cref="Model.Finding.Id"/>, which outlives the run it was first made in.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Value">The value it was resolved to; null where there is none.</param>
/// <param name="Note">Why, in the reviewer's words; null where there are none.</param>
/// <param name="Who">Who decided.</param>
/// <param name="When">When, UTC.</param>
public sealed record Review(string Finding, ReviewDecision Decision, string? Value, string? Note, string Who, Instant When);
