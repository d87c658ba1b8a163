using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Tests.Findings.Plausibility;

public sealed class RepeatedPassageTests
{
    private const string Paragraph = "The Skagerrak Accord lowers ferry fares between Norway and Denmark by a third.";

    [Theory]
    [InlineData(Paragraph, PassageKind.Body, true)]
    [InlineData("《斯卡格拉克协定》把挪威与丹麦之间的渡轮票价降低三分之一。", PassageKind.Body, true)]
    [InlineData(Paragraph, PassageKind.Caption, false)]
    [InlineData("Read more below.", PassageKind.Body, false)]
    public void A_paragraph_printed_twice_is_told_once(string paragraph, PassageKind kind, bool isFound)
    {
        var text = $"{paragraph}\n{paragraph}";
        var first = new Passage(0, new Span(0, paragraph.Length), kind, "en", 0);
        var second = new Passage(1, new Span(paragraph.Length + 1, text.Length), kind, "en", 0, RepeatOf: 0);

        var findings = Findings(text, [first, second]);

        Assert.Equal(isFound ? [(Verdict.Agree, Severity.Low)] : [], findings.Select(finding => (finding.Verdict, finding.Severity)));
        Assert.All(findings, finding => Assert.Equal([first.Span, second.Span], finding.Claims.Select(claim => claim.Span)));
    }

    [Fact]
    public void Passages_that_point_nowhere_are_passed_over() =>
        Assert.Empty(Findings(Paragraph, [new Passage(0, new Span(0, Paragraph.Length), PassageKind.Body, "en", 0, RepeatOf: 7)]));

    private static ImmutableArray<Finding> Findings(string text, ImmutableArray<Passage> passages) =>
        NewsDesk.Engine.Compare(
            new TopicMap([], []),
            [
                new DocumentClaims(
                    new Document
                    {
                        Name = "a.txt",
                        Sha256 = "0",
                        Text = text,
                        Language = "en",
                        Passages = passages,
                    },
                    [],
                    [],
                    []
                ),
            ]
        );
}
