using System.Collections.Immutable;
using NodaTime;
using Reconciler.Claims;
using Reconciler.Findings;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler;

/// <summary>Runs the examples and counter-examples that the rules carry through the whole engine.</summary>
public static class RuleExamples
{
    private static readonly IClock Clock = new FixedClock();

    /// <summary>One result for each example, in the order of the rule files.</summary>
    /// <exception cref="RuleException">The rules are wrong; every error is listed.</exception>
    public static ImmutableArray<RuleExampleResult> RunAll(RuleFolder rules)
    {
        var pipeline = Pipeline.Create(rules);
        return
        [
            .. pipeline.Frames.SelectMany(frame =>
                frame
                    .Examples.Select(example => Check(pipeline, frame, example, wanted: true))
                    .Concat(frame.CounterExamples.Select(example => Check(pipeline, frame, example, wanted: false)))
            ),
            .. pipeline.FindingRules.SelectMany(rule =>
                rule.Examples.Select(example => Check(pipeline, rule, example, wanted: true))
                    .Concat(rule.CounterExamples.Select(example => Check(pipeline, rule, example, wanted: false)))
            ),
        ];
    }

    private static RuleExampleResult Check(Pipeline pipeline, Frame frame, FrameExample example, bool wanted)
    {
        var claims = pipeline.Run([("example.txt", example.Text)], "R-0000", Clock).Claims.Select(pair => pair.Claim).ToList();
        var found = claims.Exists(claim => claim.Property == example.Property && claim.Value.Text == example.Value);
        var drawn = string.Join(", ", claims.Where(claim => claim.Property != "name").Select(claim => $"{claim.Property} {claim.Value.Text}"));
        return new RuleExampleResult(
            frame.Id,
            frame.File,
            example.Line,
            found == wanted,
            $"{(wanted ? "a claim" : "no claim")} {example.Property} {example.Value}; drawn: {drawn}"
        );
    }

    private static RuleExampleResult Check(Pipeline pipeline, FindingRule rule, RuleExample example, bool wanted)
    {
        var texts = example.Documents.Select((text, i) => (Name: $"document-{i + 1}.txt", Text: text)).ToList();
        var findings = pipeline
            .Run(texts, "R-0000", Clock)
            .Findings.Where(finding => finding.Rule == rule.Id)
            .Select(finding => VerdictNames.Of(finding.Verdict))
            .ToList();
        var came = findings.Count == 0 ? "nothing" : string.Join(", ", findings);
        return new RuleExampleResult(
            rule.Id,
            rule.File,
            example.Line,
            findings.Contains(example.Verdict) == wanted,
            $"{(wanted ? "" : "not ")}{example.Verdict}; came: {came}"
        );
    }

    /// <summary>Examples name no time but their own.</summary>
    private sealed class FixedClock : IClock
    {
        public Instant GetCurrentInstant() => NodaConstants.UnixEpoch;
    }
}
