using NodaTime;
using Reconciler.Model;

namespace Reconciler.Tests.Documents;

public class PassageTests
{
    private const string Article = "The ministers of both countries opened the new bridge on Monday after four years of work.";
    private const string ChineseArticle = "两国部长星期一出席了新桥的开通仪式，这座桥历时四年建成，总投资超过三亿元。";

    [Theory]
    [InlineData("Skip to main content")]
    [InlineData("SKIP TO CONTENT")]
    [InlineData("Activity Category: Trade Fair")]
    [InlineData("Tags: bridges, rivers")]
    [InlineData("Home > World > Asia")]
    [InlineData("Share this article")]
    [InlineData("Subscribe to our newsletter")]
    [InlineData("Read more: Ten bridges that changed the world")]
    [InlineData("We use cookies to give you the best experience.")]
    [InlineData("Advertisement")]
    [InlineData("© 2024 The Daily Herald. All rights reserved.")]
    [InlineData("Copyright © 2024 The Daily Herald")]
    [InlineData("This material may not be published, broadcast, rewritten or redistributed.")]
    [InlineData("* * *")]
    [InlineData("----------")]
    [InlineData("首页>国际>正文")]
    [InlineData("当前位置：首页 > 新闻")]
    [InlineData("分享到：")]
    [InlineData("标签：大桥 河流")]
    [InlineData("转载请注明出处")]
    [InlineData("未经授权不得转载")]
    [InlineData("版权所有 某某日报社")]
    [InlineData("相关新闻")]
    public void Lines_around_the_article_are_boilerplate(string line)
    {
        Assert.Equal(PassageKind.Boilerplate, Reading.Read($"{line}\n\n{Article}").Passages[0].Kind);
        Assert.Equal(PassageKind.Boilerplate, Reading.Read($"{Article}\n\n{line}").Passages[^1].Kind);
    }

    // News about rights, cookies and subscriptions.
    [Theory]
    [InlineData(
        "The court said that all copies made without permission are prohibited, and ordered the firm to pay for the copyright it had infringed."
    )]
    [InlineData("法院认定，该平台未经授权转载文章，侵犯了原告的著作权，应当承担法律责任，并赔偿经济损失二十万元。")]
    [InlineData("会议强调，要加强版权保护，依法追究侵权者的法律责任。")]
    [InlineData("Subscribers of the paper grew by a third last year, its owner told the annual meeting.")]
    [InlineData("The results may not be reproduced soon, two of the authors said.")]
    [InlineData("Photography without permission is prohibited, the museum said.")]
    [InlineData("The publisher had sought permission from the heirs, who hold the copyright.")]
    [InlineData("“本公司从未授权任何机构转载，将依法追究其法律责任。”该公司表示。")]
    [InlineData("双方发表联合声明，本声明自签署之日起生效，未经双方许可不得修改。")]
    [InlineData("Home prices rose in most cities in March.")]
    [InlineData("The search went on until nightfall, officials said.")]
    [InlineData("国家版权局负责人介绍，去年作品登记总量超过九百万件，其中经授权使用的作品大幅增长。")]
    public void News_about_such_things_is_body(string paragraph)
    {
        var text = $"{Article}\n\n{paragraph}";
        Assert.Equal(PassageKind.Body, Reading.Read(text).Passages[^1].Kind);
    }

    [Fact]
    public void Terms_of_use_at_the_end_are_boilerplate()
    {
        var document = Reading.Read(
            $"""
            {ChineseArticle}
            法院认定，该平台未经授权转载文章，侵犯了原告的著作权。
            版权声明
            1、“某某在线”由某某公司主办，经授权负责网站经营。
            2、凡本网注明“来源：某某在线”的作品，未经许可不得转载、摘编。违反者，本网将追究其法律责任。
            3、如因作品版权问题需要联系的，请在30日内进行。
            责任编辑：张三
            """
        );

        Assert.Equal(
            [
                PassageKind.Body,
                PassageKind.Body,
                PassageKind.Boilerplate,
                PassageKind.Boilerplate,
                PassageKind.Boilerplate,
                PassageKind.Boilerplate,
                PassageKind.Credit,
            ],
            document.Passages.Select(passage => passage.Kind)
        );
        Assert.DoesNotContain(document.Sentences, sentence => sentence.Kind is PassageKind.Boilerplate or PassageKind.Credit);
    }

    [Fact]
    public void English_terms_of_use_are_boilerplate()
    {
        var document = Reading.Read(
            $"{Article}\n\nAll content on this site is protected by copyright and must not be reproduced. The publisher accepts no liability for errors of any kind.\n\nBy using this site you consent to our terms of use and privacy policy."
        );

        Assert.Equal([PassageKind.Body, PassageKind.Boilerplate, PassageKind.Boilerplate], document.Passages.Select(passage => passage.Kind));
    }

    [Theory]
    [InlineData("(Web editor: Jane Doe, Li Ming)")]
    [InlineData("By Jane Doe")]
    [InlineData("By JANE DOE and JOHN SMITH")]
    [InlineData("By Jane Doe, Staff Writer")]
    [InlineData("Reporting by Jane Doe; Editing by John Smith")]
    [InlineData("Editor: Li Ming")]
    [InlineData("(Enditem)")]
    [InlineData("记者 张三 李四")]
    [InlineData("本报记者 张三")]
    [InlineData("责任编辑：张三")]
    [InlineData("（责编：张三、李四）")]
    [InlineData("作者：张三")]
    [InlineData("来源：新华社")]
    [InlineData("Source: Reuters")]
    [InlineData("CGTN")]
    public void Bylines_and_editors_are_credits(string line) =>
        Assert.Equal([line], Reading.Quotes(Reading.Read($"{Article}\n\n{line}"), PassageKind.Credit));

    [Theory]
    [InlineData("记者从会议上获悉，新桥下月通车。")]
    [InlineData("By the end of the year the bridge will carry 3,000 cars a day.")]
    [InlineData("By Monday, all was over.")]
    [InlineData("Editors of the paper met on Monday.")]
    [InlineData("来源尚不清楚。")]
    public void Sentences_that_begin_like_a_credit_are_none(string line) =>
        Assert.Empty(Reading.Quotes(Reading.Read($"{Article}\n\n{line}"), PassageKind.Credit));

    [Theory]
    [InlineData("Ministers cut the ribbon in Vientiane, Feb. 23, 2025.", "(Xinhua/Gao Ming)")]
    [InlineData("Ministers cut the ribbon in Vientiane", "(AP Photo/Jane Doe)")]
    [InlineData("Ministers cut the ribbon.", "(Photo by Jane Doe)")]
    [InlineData("Ministers cut the ribbon.", "[Photo/Agencies]")]
    [InlineData("Ministers cut the ribbon.", "/Xinhua")]
    [InlineData("2月23日，两国部长在仪式上剪彩。", "新华社记者 张三 摄")]
    [InlineData("2月23日，兩國部長在儀式上剪綵。", "某某日報記者張三/攝")]
    [InlineData("2月23日，两国部长在仪式上剪彩。", "（新华社记者张三摄）")]
    [InlineData("2月23日，两国部长在仪式上剪彩。", "新华社发（张三摄）")]
    [InlineData("2月23日，两国部长在仪式上剪彩。", "新华社发")]
    public void A_photo_credit_makes_a_caption(string caption, string credit)
    {
        var document = Reading.Read(
            $"{caption}{(caption.EndsWith('.') || caption[0] != '2' ? " " : "")}{credit}\n\n{(caption[0] == '2' ? ChineseArticle : Article)}"
        );

        Assert.Equal([caption], Reading.Quotes(document, PassageKind.Caption));
        Assert.Equal([credit], Reading.Quotes(document, PassageKind.Credit));
    }

    [Theory]
    [InlineData("File photo of the old bridge, taken in 2019.")]
    [InlineData("图为新桥开通仪式现场。")]
    [InlineData("资料图：老桥")]
    [InlineData("Photo taken on May 3 shows the bridge.")]
    public void Words_of_a_picture_open_a_caption(string line) =>
        Assert.Equal([line], Reading.Quotes(Reading.Read($"{line}\n\n{Article}"), PassageKind.Caption));

    [Theory]
    [InlineData("The bridge opened on Monday. (Reporting by Jane Doe; Editing by John Smith)", "(Reporting by Jane Doe; Editing by John Smith)")]
    [InlineData("大桥星期一通车，两国部长出席了仪式。（记者 张三）", "（记者 张三）")]
    [InlineData("大桥星期一通车，两国部长出席了仪式。（完）", "（完）")]
    [InlineData("大桥星期一通车，两国部长出席了仪式。(某某日报记者 张三 李四)", "(某某日报记者 张三 李四)")]
    [InlineData("The bridge opened on Monday. (Xinhua)", "(Xinhua)")]
    public void A_credit_behind_the_last_sentence_is_a_passage_of_its_own(string paragraph, string credit)
    {
        var document = Reading.Read(paragraph);

        Assert.Equal([credit], Reading.Quotes(document, PassageKind.Credit));
        Assert.Equal([PassageKind.Body, PassageKind.Credit], document.Passages.Select(passage => passage.Kind));
    }

    [Theory]
    [InlineData("The minister spoke at length (in a hall full of reporters).")]
    [InlineData("Laos is a member of the bloc (the Association of Southeast Asian Nations).")]
    [InlineData("大会由协会主办（中国记者协会）")]
    public void Other_brackets_stay_in_their_sentence(string paragraph) => Assert.Single(Reading.Read(paragraph).Passages);

    [Fact]
    public void A_paragraph_printed_twice_is_marked_and_claims_nothing_again()
    {
        var document = Reading.Read(
            $"{Article}\n\nRain fell all day, and few came.\n\n{Article.ToUpperInvariant().Replace(" on ", "  on ", StringComparison.Ordinal)}"
        );

        Assert.Equal([null, null, 0], document.Passages.Select(passage => passage.RepeatOf));
        Assert.Equal([0, 1], document.Sentences.Select(sentence => sentence.Passage));
    }

    [Theory]
    [InlineData("The forum (论坛) opened in Nanning (南宁) on Monday.", "en")]
    [InlineData("OpenAI和DeepSeek等公司参加了会议。", "zh")]
    [InlineData("大會由ASEAN秘書處主辦。", "zh")]
    [InlineData("42", "en")]
    public void The_language_of_a_passage_is_that_of_most_of_its_script(string text, string language) =>
        Assert.Equal(language, Reading.Read(text).Passages[0].Language);

    [Fact]
    public void A_headline_over_a_date_line_is_not_wrapped_text()
    {
        var document = Reading.Read($"Ministers open the bridge over the Red River\nUpdated 21:30, March 9, 2024\nCGTN\n\n{Article}");

        Assert.Equal("Ministers open the bridge over the Red River", document.Title?.Text);
        Assert.Equal(
            [PassageKind.Title, PassageKind.Metadata, PassageKind.Credit, PassageKind.Body],
            document.Passages.Select(passage => passage.Kind)
        );
    }

    [Fact]
    public void Front_matter_gives_title_date_and_author()
    {
        var document = Reading.Read($"---\ntitle: \"Bridge: open at last\"\ndate: 2024-03-09\nauthor: Jane Doe\nlayout: post\n---\n\n{Article}");

        Assert.Equal("Bridge: open at last", document.Title?.Text);
        Assert.Equal(new LocalDate(2024, 3, 9), document.Published);
        Assert.Equal(["author: Jane Doe"], Reading.Quotes(document, PassageKind.Credit));
        Assert.Equal([Article], Reading.Quotes(document, PassageKind.Body));
    }

    [Fact]
    public void A_rule_above_text_opens_no_front_matter() => Assert.Equal(PassageKind.Body, Reading.Read($"---\n{Article}").Passages[^1].Kind);

    [Fact]
    public void Hard_wrapped_lines_are_one_paragraph()
    {
        var document = Reading.Read(
            """
            The ministers of both countries opened the new bridge on Monday
            after four years of work. It carries two lanes of traffic and a
            railway, and it replaces a ferry that had served the two banks
            for a century.

            Rain fell all day.
            """
        );

        Assert.Equal([PassageKind.Body, PassageKind.Body], document.Passages.Select(passage => passage.Kind));
        Assert.Equal(3, document.Sentences.Length);
    }
}
