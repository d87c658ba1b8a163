using Reconciler.Model;

namespace Reconciler.Tests.Findings.Plausibility;

public sealed class RepeatedVoiceTests
{
    [Theory]
    [InlineData(
        "The accord offers the coastal towns of the Baltic a most valuable platform for trade, Karin Lund said.",
        "Guests held that the accord offers the coastal towns of the Baltic a most valuable platform for trade.",
        true
    )]
    [InlineData(
        "The accord offers the coastal towns of the Baltic a most valuable platform for trade, Karin Lund said.",
        "Guests were less sure that ferry fares would come down before the end of the coming winter season.",
        false
    )]
    [InlineData(
        "这次会议为深化港口合作提供了非常重要的平台，双方都很满意。",
        "与会嘉宾认为，这次会议为深化港口合作提供了非常重要的平台，双方都很满意。",
        true
    )]
    [InlineData("这次会议为深化港口合作提供了非常重要的平台，双方都很满意。", "今年冬天的渡轮票价大概不会下降，市民对此并不感到意外。", false)]
    [InlineData("He said yes.", "He said yes.", false)]
    public void Nearly_the_same_words_in_one_document_count_once(string first, string second, bool isFound)
    {
        var findings = new NewsDesk().Document("a.txt", text: $"{first}\n{second}\n").Findings("repeated-voice");

        Assert.Equal(isFound ? [(Verdict.Compatible, 2)] : [], findings.Select(finding => (finding.Verdict, finding.Claims.Length)));
        Assert.All(findings, finding => Assert.Equal([first, second], finding.Claims.Select(claim => claim.Quote), StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_words_in_two_documents_are_not_its_business() =>
        Assert.Empty(
            new NewsDesk()
                .Document("a.txt", text: "The accord offers the coastal towns of the Baltic a most valuable platform for trade.")
                .Document("b.txt", text: "The accord offers the coastal towns of the Baltic a most valuable platform for trade.")
                .Findings("repeated-voice")
        );
}
