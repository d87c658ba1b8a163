using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings;

/// <summary>Reads what every rule has; a rule without an example and a counter-example is refused.</summary>
internal static class FindingRuleReader
{
    /// <summary>The keys that every rule may have.</summary>
    public static readonly ImmutableArray<string> Keys = ["id", "summary", "reason", "verdict", "severity", "examples", "counter-examples"];

    /// <summary>The verdicts that a rule can come to; an error is none of them.</summary>
    public static readonly ImmutableSortedDictionary<string, Verdict> Verdicts = VerdictNames.All.Remove(VerdictNames.Of(Verdict.Error));

    private static readonly ImmutableDictionary<string, Severity> Severities = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        new Dictionary<string, Severity>(StringComparer.Ordinal)
        {
            ["high"] = Severity.High,
            ["medium"] = Severity.Medium,
            ["low"] = Severity.Low,
            ["info"] = Severity.Info,
        }
    );

    /// <summary>The rule that stands in a file of its own together with the data it needs, which the caller reads and checks.</summary>
    public static FindingRule ReadFile(RuleFolder rules, string name, params ReadOnlySpan<string> data)
    {
        var file = rules.File(name);
        file.AllowOnly([.. Keys, .. data]);
        return Read(file);
    }

    /// <summary>The rule at <paramref name="node"/>.</summary>
    public static FindingRule Read(RuleNode node) =>
        new()
        {
            Id = node.Text("id"),
            Summary = node.Text("summary"),
            Reason = node.Text("reason"),
            Verdict = node.Find("verdict") is null ? Missing(node, "verdict", Verdict.Error) : node.Choice("verdict", Verdicts, Verdict.Error),
            Severity = node.Find("severity") is null ? Missing(node, "severity", Severity.Info) : node.Choice("severity", Severities, Severity.Info),
            Examples = ReadExamples(node, "examples"),
            CounterExamples = ReadExamples(node, "counter-examples"),
            File = node.FileName,
            Line = node.Line,
        };

    private static T Missing<T>(RuleNode node, string key, T otherwise)
    {
        node.Get(key);
        return otherwise;
    }

    private static ImmutableArray<RuleExample> ReadExamples(RuleNode node, string key)
    {
        var examples = node.List(key)
            .Select(example =>
            {
                example.AllowOnly("documents", "verdict");
                example.Choice("verdict", Verdicts, Verdict.Error);
                var documents = example.Texts("documents");
                if (documents.IsEmpty)
                {
                    example.Wrong("'documents:' must list at least one text");
                }

                return new RuleExample(documents, example.Text("verdict"), example.Line);
            })
            .ToImmutableArray();
        if (examples.IsEmpty)
        {
            node.Wrong($"a rule needs at least one entry under '{key}:'");
        }

        return examples;
    }
}
