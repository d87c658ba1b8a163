using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Findings;

/// <summary>What every rule of this stage has, whether data alone or code that reads its data.</summary>
internal record FindingRule
{
    /// <summary>Its id, unique among all rules.</summary>
    public required string Id { get; init; }

    /// <summary>One line.</summary>
    public required string Summary { get; init; }

    /// <summary>Why it is so, with the source where there is one.</summary>
    public required string Reason { get; init; }

    /// <summary>What it comes to.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How much that matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Inputs that must get the verdict from this rule.</summary>
    public required ImmutableArray<RuleExample> Examples { get; init; }

    /// <summary>Inputs that must not get the verdict from this rule.</summary>
    public required ImmutableArray<RuleExample> CounterExamples { get; init; }

    /// <summary>The file, below the folder of rules.</summary>
    public required string File { get; init; }

    /// <summary>Line in that file, from 1.</summary>
    public required long Line { get; init; }
}
