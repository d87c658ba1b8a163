using Reconciler.Model;
using Reconciler.Reporting;

namespace Reconciler.Tests.Reporting;

public sealed class ReportNamesTests
{
    [Theory]
    [InlineData(Verdict.Conflict, "conflict")]
    [InlineData(Verdict.SelfContradiction, "self-contradiction")]
    [InlineData(Verdict.Implausible, "implausible")]
    [InlineData(Verdict.PossiblyDistinct, "possibly-distinct")]
    [InlineData(Verdict.Tension, "tension")]
    [InlineData(Verdict.Developing, "developing")]
    [InlineData(Verdict.Explained, "explained")]
    [InlineData(Verdict.Compatible, "compatible")]
    [InlineData(Verdict.NameVariant, "name-variant")]
    [InlineData(Verdict.Agree, "agree")]
    [InlineData(Verdict.Error, "error")]
    public void A_verdict_has_one_name_both_ways(Verdict verdict, string name)
    {
        Assert.Equal(name, ReportNames.Of(verdict));
        Assert.True(ReportNames.TryParseVerdict(name, out var parsed));
        Assert.Equal(verdict, parsed);
    }

    [Fact]
    public void Every_verdict_severity_and_modality_has_a_name()
    {
        Assert.Equal(Enum.GetValues<Verdict>().Length, Enum.GetValues<Verdict>().Select(ReportNames.Of).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enum.GetValues<Severity>().Length, Enum.GetValues<Severity>().Select(ReportNames.Of).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Enum.GetValues<Modality>().Length, Enum.GetValues<Modality>().Select(ReportNames.Of).Distinct(StringComparer.Ordinal).Count());
        Assert.All(ReportNames.Verdicts, verdict => Assert.NotEmpty(ReportNames.Meaning(verdict)));
    }

    [Theory]
    [InlineData("conflicts")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_verdict_is_refused(string? name)
    {
        Assert.False(ReportNames.TryParseVerdict(name, out _));
    }
}
