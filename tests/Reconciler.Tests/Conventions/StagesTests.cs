namespace Reconciler.Tests.Conventions;

public sealed class StagesTests
{
    [Fact]
    public void No_stage_names_another() =>
        Offenders.AssertNone(
            Stages.Trespasses([.. Repository.Engine]),
            "A stage depends on Model, on Rules and on itself; Pipeline wires the stages, and files directly in Mentions wire its folders"
        );

    [Theory]
    [InlineData("Topics", "using Reconciler.Claims;", "Claims")]
    [InlineData("Topics", "using Frame = Reconciler.Claims.ClaimReader;", "Claims")]
    [InlineData("Topics", "    var reader = new Claims.ClaimReader();", "Claims")]
    [InlineData("Store", "using Reconciler.Findings;", "Findings")]
    [InlineData("Reporting", "using Reconciler.Store;", "Store")]
    [InlineData("Claims", "using Reconciler.Mentions;", "Mentions")]
    [InlineData("Claims", "using Reconciler.Mentions.Time;", "Mentions/Time")]
    [InlineData("Mentions/Names", "using Reconciler.Mentions.Time;", "Mentions/Time")]
    [InlineData("Mentions/Names", "    Time.DateReader.Read(text);", "Mentions/Time")]
    [InlineData("Model", "using Reconciler.Rules;", "Rules")]
    [InlineData("Rules", "using Reconciler.Claims;", "Claims")]
    public void A_stage_that_names_another_is_found(string folder, string line, string expected) =>
        Assert.Equal([$"src/Reconciler/{folder}/Offender.cs names {expected}"], Trespasses(folder, line).ToArray());

    [Theory]
    [InlineData("Topics", "using Reconciler.Model;")]
    [InlineData("Topics", "using Reconciler.Rules;")]
    [InlineData("Topics", "using Reconciler.Topics.Blocks;")]
    [InlineData("Topics", "    return report.Claims.Select(claim => claim);")]
    [InlineData("Topics", "    return Claims.Select(claim => claim);")]
    [InlineData("Topics", "    // Unlike Reconciler.Claims.ClaimReader.")]
    [InlineData("Topics", "    this.Claims.ClaimReader();")]
    [InlineData("Mentions", "using Reconciler.Mentions.Time;")]
    [InlineData("Mentions/Time", "using Reconciler.Mentions;")]
    [InlineData("Mentions/Time", "using Reconciler.Mentions.Time.Parts;")]
    public void What_a_stage_may_name_is_left_alone(string folder, string line) => Assert.Empty(Trespasses(folder, line));

    private static IEnumerable<string> Trespasses(string folder, string line) =>
        Stages.Trespasses([
            .. new[]
            {
                "Model/Claim",
                "Rules/RuleNode",
                "Claims/ClaimReader",
                "Findings/Comparer",
                "Store/ReportStore",
                "Mentions/Recognizer",
                "Mentions/Time/DateReader",
            }.Select(path => new SourceFile($"src/Reconciler/{path}.cs", [])),
            new SourceFile($"src/Reconciler/{folder}/Offender.cs", [line]),
        ]);
}
