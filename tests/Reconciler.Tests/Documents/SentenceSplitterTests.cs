namespace Reconciler.Tests.Documents;

public class SentenceSplitterTests
{
    // A bar stands where one sentence ends and the next begins; it is a space in the text.
    [Theory]
    [InlineData("The talks ended on Feb. 24 in Vientiane.|Both sides signed.")]
    [InlineData("It opened in Feb. and closed in Mar. of that year.")]
    [InlineData("They met in Sept.|The next round is in May.")]
    [InlineData("Mr. Li met Mrs. Chen and Dr. Okafor.|They talked for an hour.")]
    [InlineData("Prof. J. K. Rowland spoke first.|She left early.")]
    [InlineData("George W. Bush visited in 2005.|He stayed two days.")]
    [InlineData("J. Robert Oppenheimer was born in 1904.")]
    [InlineData("The U.S. delegation left.|The U.K. stayed.")]
    [InlineData("They moved to the U.S.|The family settled in Ohio.")]
    [InlineData("He lives in Washington, D.C.|It is a short walk to work.")]
    [InlineData("Acme Inc. said profits rose.|Shares fell.")]
    [InlineData("The buyer is Acme Inc.|It paid in cash.")]
    [InlineData("Huaxin Co., Ltd. signed the deal.|Terms were not given.")]
    [InlineData("Huaxin Co., Ltd.|The firm is based in Wuhan.")]
    [InlineData("Bus No. 5 was late.|No. 6 was not.")]
    [InlineData("She said no.|Then she left.")]
    [InlineData("See Nos. 4 and 5.")]
    [InlineData("Growth was 3.5 percent in 2024.|It was 4.2 percent before.")]
    [InlineData("The price rose to $12.1 billion.|Nobody knows why.")]
    [InlineData("Version 2.0 arrived.|Version 2.1 followed.")]
    [InlineData("The ceremony began at 9 a.m. Monday.|Doors closed at 5 p.m.|Police cleared the square.")]
    [InlineData("It starts at 8 a.m. Beijing time.")]
    [InlineData("It ended at 10 p.m.|They went home.")]
    [InlineData("She arrived at 7 p.m. and left at 9 p.m. on Friday.")]
    [InlineData("“We agree.”|He left the room.")]
    [InlineData("\"We agree.\"|He left the room.")]
    [InlineData("\"We agree,\" she said.|\"We sign today.\"")]
    [InlineData("“Is it true?” he asked.|Nobody answered.")]
    [InlineData("\"Really?\" Zhang asked.|She laughed.")]
    [InlineData("\"What a day!\" the mayor said on Monday.|The crowd cheered.")]
    [InlineData("\"Go!\" she shouted.")]
    [InlineData("He called it a “no-limits partnership.”|Moscow agreed.")]
    [InlineData("The show (its fifth) closed.|(It had opened in May.)|Nobody came.")]
    [InlineData("It is one of many (e.g. in Asia).|More will follow.")]
    [InlineData("Some fruits, e.g. Apples, sold well.")]
    [InlineData("Others, i.e. Norway and Chile, abstained.")]
    [InlineData("Smith et al. Published it in 2019.")]
    [InlineData("Roe v. Wade was overturned.|Brown v. Board was not.")]
    [InlineData("China vs. Japan ended 2-1.|The crowd left.")]
    [InlineData("Gov. Ana Lim and Sen. Bo Hart disagree.|Lt. Gen. Rao does not.")]
    [InlineData("She was born in St. Louis, Mo.|She died in Ft. Worth.")]
    [InlineData("Wait... what happened?|Nothing.")]
    [InlineData("They waited...|Nothing came.")]
    [InlineData("They waited . . . and waited.")]
    [InlineData("Well… maybe.|Or not.")]
    [InlineData("Is it?|It is!|Good.")]
    [InlineData("What?!|No way.")]
    [InlineData("Yahoo! Japan bought it.|Shares rose.")]
    [InlineData("The site example.com is down.|Try example.org instead.")]
    [InlineData("Write to info@example.com.|We answer.")]
    [InlineData("It was built in Node.js and .NET 10.|It is fast.")]
    [InlineData("The iPhone sold well.|iPads did not.")]
    [InlineData("He left.|eBay stayed.")]
    [InlineData("The total is 40.|53 nations came.")]
    [InlineData("It closed on Sept. 5.|The rest is known.")]
    [InlineData("John Smith Jr. spoke.|John Smith Sr. listened.")]
    [InlineData("He has a Ph.D. in physics.|She has an M.D.")]
    [InlineData("Take vitamin C.|The rest is luck.")]
    [InlineData("This is plan B.|There is no plan C.")]
    [InlineData("Apples, pears, etc. were sold.|The rest was not.")]
    [InlineData("The budget is Rs. 500 crore.|It will grow.")]
    [InlineData("It cost approx. 400 yuan.")]
    [InlineData("1. Open the door.|2. Close it.")]
    [InlineData("\"I am late.|You are early,\" he said.")]
    [InlineData("Adm. Rossi (ret.) agreed.|Col. Wu did not.")]
    [InlineData("The rate fell 0.5%.|Analysts had expected 0.4%.")]
    [InlineData("He said: \"It works.\"|She said: \"It does not.\"")]
    [InlineData("The law (Art. 12) applies.|Fig. 3 shows how.")]
    [InlineData("That was in 1999.|In 2000, it changed.")]
    [InlineData("The EU agreed.|So did the UN.|ASEAN waited.")]
    [InlineData("The meeting, held on Jan. 3, 2024, ended.|Nobody spoke.")]
    [InlineData("Dubbed “Plan A.,” it failed.|A new one came.")]
    [InlineData("She joined the C.I.A. in 1990.|She left in 1995.")]
    [InlineData("He is chairman of Siam Motors Plc.|His son runs it.")]
    [InlineData("The toll rose to 98.[1]|It was 20 before.[2][3]|It may rise.")]
    [InlineData("A line with no end")]
    public void English_sentences_end_where_a_reader_ends_them(string marked)
    {
        var expected = marked.Split('|');
        Assert.Equal(expected, Reading.Sentences(string.Join(' ', expected)));
    }

    [Theory]
    [InlineData("会议于9月18日召开。|各国代表出席。")]
    [InlineData("會議於九月召開。|各國代表出席。")]
    [InlineData("他说：“我们同意。”")]
    [InlineData("他说：“我们同意。|明天签字。”")]
    [InlineData("“独行快，众行远。”|合作始终秉持这一理念。")]
    [InlineData("“真的吗？”他问道。|没有人回答。")]
    [InlineData("“欢迎！”市长说。|掌声响起。")]
    [InlineData("“这是好事。”部长张三表示。|会议随后结束。")]
    [InlineData("“这是好事。”部长说，“我们支持。”|他离开了。")]
    [InlineData("“这很重要。”|他表示，合作将继续。")]
    [InlineData("「我們同意。」|他離開了。")]
    [InlineData("『好。』|她走了。")]
    [InlineData("发展很快；合作很深；前景很好。|大家同意。")]
    [InlineData("增长3.5%。|去年为4.2%。")]
    [InlineData("这是什么？|这是人工智能！|好。")]
    [InlineData("什么？！|不可能。")]
    [InlineData("他等着……没有人来。|他走了。")]
    [InlineData("（会议已结束。）|代表们离开了。")]
    [InlineData("会议结束（见附件）。|代表们离开了。")]
    [InlineData("公司名为Acme Inc.，总部在武汉。|员工三千人。")]
    [InlineData("OpenAI发布了GPT-4.5模型。|用户很多。")]
    [InlineData("盛會如約而至,眾人期待。|大會開幕。")]
    [InlineData("这对吗?他不知道。")]
    [InlineData("他参加了“智能时代。”|之后回国。")]
    [InlineData("一是开放，二是合作，三是共享。|会议通过三项文件。")]
    [InlineData("参会的有中国、老挝、泰国等。|会期三天。")]
    [InlineData("主题为“智能向善”。|会期三天。")]
    [InlineData("没有句号的一行")]
    public void Chinese_sentences_end_where_a_reader_ends_them(string marked)
    {
        var expected = marked.Split('|');
        var text = string.Concat(expected);
        Assert.Equal(marked.Replace("?他", "?|他", StringComparison.Ordinal).Split('|'), Reading.Sentences(text));
    }

    [Fact]
    public void Both_languages_may_stand_in_one_paragraph() =>
        Assert.Equal(
            ["The forum (论坛) opened on Monday.", "大会由新华社主办。", "It ends on Friday."],
            Reading.Sentences("The forum (论坛) opened on Monday. 大会由新华社主办。 It ends on Friday.")
        );

    [Fact]
    public void A_sentence_may_run_over_a_line_break() =>
        Assert.Equal(
            ["The forum opened\non Monday.", "It ends\r\non Friday."],
            Reading.Sentences("The forum opened\non Monday.\nIt ends\r\non Friday.\n")
        );

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void Nothing_holds_no_sentence(string text) => Assert.Empty(Reading.Sentences(text));
}
