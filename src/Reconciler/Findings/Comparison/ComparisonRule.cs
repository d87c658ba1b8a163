using System.Collections.Immutable;
using Reconciler.Findings.Values;
using Reconciler.Model;

namespace Reconciler.Findings.Comparison;

/// <summary>What follows from how two values of one property lie to each other.</summary>
internal sealed record ComparisonRule : FindingRule
{
    /// <summary>Rules are tried in this order, lowest first; the first that applies decides.</summary>
    public required int Order { get; init; }

    /// <summary>The properties; <c>*</c> for all, and <c>action:*</c> for all that begin so.</summary>
    public required ImmutableArray<string> Properties { get; init; }

    /// <summary>Those of them that are left out.</summary>
    public required ImmutableArray<string> Except { get; init; }

    /// <summary>The roles; <c>*</c> for all, <c>none</c> for claims without one.</summary>
    public required ImmutableArray<string> Roles { get; init; }

    /// <summary>The types of value; <c>*</c> for all.</summary>
    public required ImmutableArray<string> Types { get; init; }

    /// <summary>The relations.</summary>
    public required ImmutableArray<ValueRelation> Relations { get; init; }

    /// <summary>Whether it is about values in one document or in several.</summary>
    public required RuleScope Scope { get; init; }

    /// <summary>The standings.</summary>
    public required ImmutableArray<RuleStanding> Standings { get; init; }

    /// <summary>How the days of publication must lie.</summary>
    public Publication Publication { get; init; }

    /// <summary>Whether it is only about values that are each credited to somebody else.</summary>
    public bool DifferentSpeakers { get; init; }

    /// <summary>Whether it is about properties that can have only one value (true), or several (false); null for both.</summary>
    public bool? Functional { get; init; }

    /// <summary>The text, with placeholders.</summary>
    public required string Explanation { get; init; }

    /// <summary>Whether it is about claims of this property, role and type at all.</summary>
    public bool Covers(string property, string? role, string type) =>
        Properties.Any(pattern => Matches(pattern, property))
        && !Except.Any(pattern => Matches(pattern, property))
        && Roles.Any(known => Matches(known, role ?? "none"))
        && Types.Any(known => Matches(known, type));

    /// <summary>Whether <paramref name="text"/> is the pattern, or begins with what stands before its final asterisk.</summary>
    public static bool Matches(string pattern, string text) =>
        pattern.EndsWith('*') ? text.StartsWith(pattern[..^1], StringComparison.Ordinal) : string.Equals(pattern, text, StringComparison.Ordinal);
}
