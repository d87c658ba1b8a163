using System.Collections.Immutable;
using NodaTime;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler;

/// <summary>Stands in for the stages until they are merged: reads nothing and finds nothing.</summary>
public sealed class Pipeline
{
    private readonly RuleFolder rules;

    private Pipeline(RuleFolder rules)
    {
        this.rules = rules;
    }

    /// <summary>A pipeline with those rules.</summary>
    public static Pipeline Create(RuleFolder rules) => new(rules);

    /// <summary>Runs it.</summary>
    public Report Run(
        IReadOnlyList<string> paths,
        string runId,
        IClock clock,
        IProgress<PipelineProgress>? progress = null,
        CancellationToken ct = default
    )
    {
        ct.ThrowIfCancellationRequested();
        progress?.Report(new PipelineProgress("documents", 0, paths.Count));
        return new Report
        {
            Run = new RunInfo(runId, clock.GetCurrentInstant(), "0.1.0", rules.Hash),
            Documents = [],
            Topics = [],
            Findings = [],
        };
    }
}

/// <summary>How far a run is.</summary>
public sealed record PipelineProgress(string Stage, int Done, int Total);

/// <summary>Runs the examples of the rules.</summary>
public static class RuleExamples
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<RuleExampleResult> RunAll(RuleFolder rules) => rules.Errors.Length == 0 ? [] : throw new RuleException(rules.Errors);
}

/// <summary>What one example came to.</summary>
public sealed record RuleExampleResult(string Rule, string File, long Line, bool Passed, string Message);
