using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Tests.Findings.Comparison;

public sealed class NameVariantsTests
{
    [Fact]
    public void Several_names_of_one_thing_are_listed_in_one_finding()
    {
        var finding = Assert.Single(
            Named("Baltic Ports Council", ("a.txt", "Baltic Ports Council"), ("a.txt", "BPC"), ("b.txt", "Ports Council of the Baltic"))
        );

        Assert.Equal((Verdict.NameVariant, Severity.Info, 3), (finding.Verdict, finding.Severity, finding.Claims.Length));
        Assert.Equal(
            "Baltic Ports Council goes by several names: “Baltic Ports Council” (a.txt); “BPC” (a.txt); “Ports Council of the Baltic” (b.txt).",
            finding.Explanation
        );
    }

    [Fact]
    public void One_name_is_no_finding() => Assert.Empty(Named("BPC", ("a.txt", "BPC"), ("b.txt", "BPC")));

    [Theory]
    [InlineData("Deng Haoran", "Haoran", true)]
    [InlineData("Deng Haoran", "Deng", false)]
    [InlineData("Karin Lund", "Lund", false)]
    public void A_given_name_alone_is_told_where_the_family_name_comes_first(string full, string alone, bool isTold)
    {
        var finding = Assert.Single(Named("person " + full, ("a.txt", full), ("a.txt", alone)));

        Assert.Equal(isTold ? Severity.Low : Severity.Info, finding.Severity);
        Assert.Equal(isTold, finding.Explanation.Contains("it should be Deng", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.txt", "国家海洋局", "国家海事局", Severity.Low)]
    [InlineData("b.txt", "国家海洋局", "国家海事局", Severity.Info)]
    [InlineData("a.txt", "NorVik", "Norvik", Severity.Low)]
    public void Inconsistent_forms_in_one_document_weigh_more(string otherDocument, string first, string second, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Named("Norvik", ("a.txt", first), (otherDocument, second))).Severity);

    private static ImmutableArray<Finding> Named(string topic, params (string Document, string Name)[] names)
    {
        var desk = new NewsDesk();
        foreach (var (document, name) in names)
        {
            desk.Claim(document, "name", new NameValue(NameKind.Other, name), topic: topic);
        }

        return desk.Findings("name-variant");
    }
}
