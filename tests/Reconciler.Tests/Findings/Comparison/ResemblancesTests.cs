using Reconciler.Model;
using Reconciler.Tests.Findings.Values;

namespace Reconciler.Tests.Findings.Comparison;

public sealed class ResemblancesTests
{
    [Fact]
    public void What_depends_on_the_question_hangs_under_it()
    {
        var findings = Centres().Findings();

        var question = Assert.Single(findings, finding => finding.DependsOn is null);
        Assert.Equal((Verdict.PossiblyDistinct, Severity.Medium, "name"), (question.Verdict, question.Severity, question.Property));
        Assert.Equal(["a.txt", "b.txt"], question.Claims.Select(claim => claim.Document), StringComparer.Ordinal);
        var hanging = Assert.Single(findings, finding => finding.DependsOn is not null);
        Assert.Equal(
            (question.Id, "date", Severity.Info, Verdict.PossiblyDistinct),
            (hanging.DependsOn, hanging.Property, hanging.Severity, hanging.Verdict)
        );
        Assert.StartsWith("A conflict only if", hanging.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_fit_together_hang_nothing_under_it() =>
        Assert.DoesNotContain(Centres().Findings(), finding => string.Equals(finding.Property, "place", StringComparison.Ordinal));

    private static NewsDesk Centres() =>
        new NewsDesk()
            .Claim("a.txt", "name", new NameValue(NameKind.Organisation, "Ferry Innovation Centre"), topic: "Ferry Innovation Centre")
            .Claim("a.txt", "date", ValueTexts.Date("2023-03-02"), role: Roles.Event, topic: "Ferry Innovation Centre")
            .Claim("a.txt", "place", new NameValue(NameKind.Place, "Riga"), topic: "Ferry Innovation Centre")
            .Claim("b.txt", "name", new NameValue(NameKind.Organisation, "Ferry Application Centre"), topic: "Ferry Application Centre")
            .Claim("b.txt", "date", ValueTexts.Date("2023-05-09"), role: Roles.Event, topic: "Ferry Application Centre")
            .Claim("b.txt", "place", new NameValue(NameKind.Place, "Latvia"), topic: "Ferry Application Centre")
            .Resemblance("Ferry Innovation Centre", "Ferry Application Centre");
}
