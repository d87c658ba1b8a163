using System.Collections.Immutable;
using Reconciler.Findings.Values;
using Reconciler.Rules;

namespace Reconciler.Findings.Comparison;

/// <summary>Reads the comparison rules of <c>comparison/rules/*.yml</c>.</summary>
internal static class ComparisonRuleReader
{
    private static readonly ImmutableArray<string> Keys =
    [
        .. FindingRuleReader.Keys,
        "order",
        "properties",
        "except",
        "roles",
        "types",
        "relations",
        "scope",
        "standing",
        "publication",
        "functional",
        "speakers",
        "explanation",
    ];

    private static readonly Dictionary<string, ValueRelation> Relations = new(StringComparer.Ordinal)
    {
        ["equal"] = ValueRelation.Equal,
        ["contained"] = ValueRelation.Contained,
        ["overlapping"] = ValueRelation.Overlapping,
        ["near"] = ValueRelation.Near,
        ["apart"] = ValueRelation.Apart,
        ["disjoint"] = ValueRelation.Disjoint,
        ["incomparable"] = ValueRelation.Incomparable,
    };

    private static readonly Dictionary<string, RuleScope> Scopes = new(StringComparer.Ordinal)
    {
        ["across"] = RuleScope.Across,
        ["within"] = RuleScope.Within,
    };

    private static readonly Dictionary<string, RuleStanding> Standings = new(StringComparer.Ordinal)
    {
        ["held"] = RuleStanding.Held,
        ["intended"] = RuleStanding.Intended,
        ["mixed"] = RuleStanding.Mixed,
        ["denied"] = RuleStanding.Denied,
    };

    private static readonly Dictionary<string, Publication> Publications = new(StringComparer.Ordinal)
    {
        ["any"] = Publication.Any,
        ["same"] = Publication.Same,
        ["different"] = Publication.Different,
        ["rising"] = Publication.Rising,
    };

    private static readonly Dictionary<string, bool?> Choices = new(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };

    private static readonly Dictionary<string, bool> Speakers = new(StringComparer.Ordinal) { ["any"] = false, ["different"] = true };

    /// <summary>All rules in the order in which they are tried.</summary>
    public static ImmutableArray<ComparisonRule> Read(RuleFolder rules)
    {
        var read = new List<ComparisonRule>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in rules.Files("comparison/rules"))
        {
            file.AllowOnly("rules");
            foreach (var node in file.List("rules"))
            {
                var rule = Read(node);
                if (!ids.Add(rule.Id))
                {
                    node.Wrong($"another rule has the id '{rule.Id}'");
                }

                read.Add(rule);
            }
        }

        if (read.Count == 0)
        {
            rules.File("comparison/rules").Wrong("there is no comparison rule");
        }

        return [.. read.OrderBy(rule => rule.Order).ThenBy(rule => rule.Id, StringComparer.Ordinal)];
    }

    private static ComparisonRule Read(RuleNode node)
    {
        node.AllowOnly(Keys);
        var common = FindingRuleReader.Read(node);
        var explanation = node.Text("explanation");
        foreach (var unknown in ExplanationTemplate.Unknown(explanation))
        {
            node.Get("explanation").Wrong($"unknown placeholder {{{unknown}}}; known are: {string.Join(", ", ExplanationTemplate.Placeholders)}");
        }

        return new ComparisonRule
        {
            Id = common.Id,
            Summary = common.Summary,
            Reason = common.Reason,
            Verdict = common.Verdict,
            Severity = common.Severity,
            Examples = common.Examples,
            CounterExamples = common.CounterExamples,
            File = common.File,
            Line = common.Line,
            Order = (int)Math.Clamp(node.Number("order", 0), 0, 100_000),
            Properties = All(node, "properties"),
            Except = node.Texts("except"),
            Roles = All(node, "roles"),
            Types = All(node, "types"),
            Relations = Named(node, "relations", Relations),
            Scope = node.Choice("scope", Scopes, RuleScope.Across),
            Standings = node.Find("standing") is null ? [RuleStanding.Held] : Named(node, "standing", Standings),
            Publication = node.Choice("publication", Publications, Publication.Any),
            DifferentSpeakers = node.Choice("speakers", Speakers, false),
            Functional = node.Choice("functional", Choices, null),
            Explanation = explanation,
        };
    }

    private static ImmutableArray<string> All(RuleNode node, string key) => node.Find(key) is null ? ["*"] : node.Texts(key);

    private static ImmutableArray<T> Named<T>(RuleNode node, string key, Dictionary<string, T> names)
        where T : struct
    {
        var read = ImmutableArray.CreateBuilder<T>();
        foreach (var item in node.Get(key).Items)
        {
            if (names.TryGetValue(item.Value, out var found))
            {
                read.Add(found);
            }
            else
            {
                item.Wrong($"'{item.Value}' is not one of: {string.Join(", ", names.Keys.Order(StringComparer.Ordinal))}");
            }
        }

        return read.ToImmutable();
    }
}
