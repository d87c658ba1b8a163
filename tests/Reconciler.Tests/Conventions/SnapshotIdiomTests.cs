namespace Reconciler.Tests.Conventions;

/// <summary>How the tests use snapshots: each of these passes with Verify itself and with the stand-in for it, over the same files.</summary>
public sealed class SnapshotIdiomTests
{
    [Fact]
    public Task A_text_is_verified_beside_its_test() => Verify("The forum opened on 2 March.\n论坛于3月2日开幕。");

    [Theory]
    [InlineData("en", 1)]
    [InlineData("zh/Hant", 2)]
    public Task Parameters_become_part_of_the_name(string language, int edition) => Verify($"{language}: {edition}").UseParameters(language, edition);

    [Fact]
    public async Task A_snapshot_may_have_a_name_and_a_folder_of_its_own() =>
        await Verify("The forum opened on 2 March.").UseDirectory("Expectations").UseFileName("forum");
}
