using Reconciler.Model;

namespace Reconciler.Tests.Mentions.Quantities;

/// <summary>Positions in a series: sentence, quote, position, what stands there.</summary>
public sealed class OrdinalTests
{
    [Theory]
    [InlineData("The 8th World Artificial Intelligence Conference opened.", "8th", 8, "conference")]
    [InlineData(
        "It is the first AI cooperation and innovation platform signed so far.",
        "first AI cooperation and innovation platform",
        1,
        "platform"
    )]
    [InlineData("It marks the first AI cooperation platform between them.", "first AI cooperation platform", 1, "platform")]
    [InlineData("It is in the first phase of its strategy.", "first phase", 1, "phase")]
    [InlineData("It is ranked 31st globally.", "31st", 31, "")]
    [InlineData("He is the second-largest shareholder.", "second-largest shareholder", 2, "shareholder")]
    [InlineData("It is the third most populous country.", "third most populous country", 3, "country")]
    [InlineData("This is the twenty-first summit.", "twenty-first summit", 21, "summit")]
    [InlineData("The 31st edition begins.", "31st edition", 31, "edition")]
    [InlineData("Her third term ends.", "third term", 3, "term")]
    [InlineData("The Third Belt and Road Forum ended.", "Third", 3, "forum")]
    [InlineData("A second round of talks began.", "second round", 2, "round")]
    [InlineData("The 102nd meeting closed.", "102nd meeting", 102, "meeting")]
    [InlineData("It was the ninth attack in a month.", "ninth attack", 9, "attack")]
    [InlineData("第八届大会开幕。", "第八届", 8, "edition")]
    [InlineData("第三次会议召开。", "第三次会议", 3, "time")]
    [InlineData("首次举行演习。", "首次", 1, "time")]
    [InlineData("首个平台建成。", "首个平台", 1, "platform")]
    [InlineData("首届论坛开幕。", "首届论坛", 1, "edition")]
    [InlineData("排名第31位。", "第31位", 31, "rank")]
    [InlineData("排名第三。", "第三", 3, "")]
    [InlineData("第十二轮谈判结束。", "第十二轮", 12, "round")]
    [InlineData("首批游客抵达。", "首批游客", 1, "batch")]
    [InlineData("第二阶段开始。", "第二阶段", 2, "phase")]
    [InlineData("It is the third straight quarterly gain.", "third straight quarterly gain", 3, "gain")]
    [InlineData("It was the first-ever AI summit here.", "first-ever AI summit", 1, "summit")]
    public void The_position_is_read_with_what_stands_there(string text, string quote, int number, string of) =>
        Assert.Contains((quote, new OrdinalValue(number, of)), Recognised.Mentions(text).Select(mention => (mention.Span.Of(text), mention.Value)));
}
