using Reconciler.Model;
using Reconciler.Reporting;
using Reconciler.Rules;

namespace Reconciler.Tests;

/// <summary>Every example that a rule carries is a test of its own name and place.</summary>
public class RuleExamplesTests
{
    private static readonly RuleFolder Rules = RuleFolder.Load(RuleFolder.DefaultPath);

    public static TheoryData<string> Examples => [.. Results.Value.Keys];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_comes_out_as_it_says(string example)
    {
        var result = Results.Value[example];
        Assert.True(result.Passed, result.Message);
    }

    [Fact]
    public void Every_verdict_is_shown_by_an_example_of_some_rule()
    {
        var shown = Pipeline
            .Create(Rules)
            .FindingRules.SelectMany(rule => rule.Examples)
            .Select(example => example.Verdict)
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(ReportNames.Verdicts.Where(verdict => verdict != Verdict.Error), verdict => Assert.Contains(ReportNames.Of(verdict), shown));
    }

    private static readonly Lazy<Dictionary<string, RuleExampleResult>> Results = new(() =>
        RuleExamples.RunAll(Rules).ToDictionary(result => $"{result.File}:{result.Line} {result.Rule}", StringComparer.Ordinal)
    );
}
