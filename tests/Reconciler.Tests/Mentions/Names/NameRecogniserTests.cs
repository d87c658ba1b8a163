using System.Collections.Immutable;
using CsCheck;
using Reconciler.Model;

namespace Reconciler.Tests.Mentions.Names;

public class NameRecogniserTests
{
    private static readonly string[] Pieces =
    [
        "China",
        "ASEAN",
        "'s",
        " ",
        "-",
        "(",
        ")",
        "“",
        "”",
        "《",
        ",",
        " and ",
        " of ",
        "the ",
        "Forum",
        "Premier ",
        "2025",
        "8th",
        "中国",
        "大会",
        "第",
        "届",
        "部",
        "长",
        "和",
        "·",
        ".",
        "\ud800",
        "AI",
        "李强",
        "、",
    ];

    [Theory]
    // Introduced in brackets or after "or"
    [InlineData(
        "The 8th World Artificial Intelligence Conference (世界人工智能大会), or WAIC, was held. WAIC is annual.",
        "8th World Artificial Intelligence Conference",
        "WAIC",
        "世界人工智能大会"
    )]
    [InlineData(
        "talks with the Association of Southeast Asian Nations (ASEAN) went on; ASEAN agreed",
        "Association of Southeast Asian Nations",
        "ASEAN"
    )]
    [InlineData("talks with ASEAN (the Association of Southeast Asian Nations) went on", "Association of Southeast Asian Nations", "ASEAN")]
    [InlineData("the Norwegian Refugee Council (NRC) left; the NRC returned", "Norwegian Refugee Council", "NRC")]
    [InlineData("the agency CERT-In (Indian Computer Emergency Response Team) warned", "Indian Computer Emergency Response Team", "CERT-In")]
    [InlineData("Foreign Minister Wang Yi (王毅) spoke", "Wang Yi", "王毅")]
    [InlineData("the startup DeepSeek’s (深度求索) models", "DeepSeek", "深度求索")]
    [InlineData("the China International Communications Group (中国外文局) agreed", "China International Communications Group", "中国外文局")]
    [InlineData("the Global Fisheries Forum, also known as the Tuna Summit, opened", "Global Fisheries Forum", "Tuna Summit")]
    // Acronym later, same normal form, parts of persons' names
    [InlineData("the Lunar Research Institute said so. Later LRI denied it.", "Lunar Research Institute", "LRI")]
    [InlineData(
        "the Artificial Intelligence (AI) Action Summit. At the AI Action Summit they met.",
        "Artificial Intelligence (AI) Action Summit",
        "AI Action Summit"
    )]
    [InlineData("Vice Premier Zhang Guoqing spoke and Zhang left", "Zhang Guoqing", "Zhang")]
    [InlineData("spokesperson Guo Jiakun was asked. Responding, Jiakun said no, as Jiakun must.", "Guo Jiakun", "Jiakun")]
    [InlineData("IT Minister Ashwini Vaishnaw said\nVaishnaw emphasized it, and Vaishnaw left", "Ashwini Vaishnaw", "Vaishnaw")]
    [InlineData("China's Guangxi Zhuang Autonomous Region signed; Guangxi paid", "Guangxi Zhuang Autonomous Region", "Guangxi")]
    [InlineData(
        "the 2025 ASEAN-China Media Forum opened; the ASEAN-China Media Forum closed",
        "2025 ASEAN-China Media Forum",
        "ASEAN-China Media Forum"
    )]
    [InlineData("世界卫生组织警告说，世卫组织将派人", "世界卫生组织", "世卫组织")]
    public void Names_that_a_document_shows_to_be_one_thing_are_one_entity(string text, params string[] names) =>
        Assert.Contains(Entities(text), entity => names.All(name => entity.Names.Contains(name, StringComparer.Ordinal)));

    [Theory]
    [InlineData("Vice Premier Zhang Guoqing met editor Zhang Kaiwei, and Zhang left", "Zhang Guoqing", "Zhang")]
    [InlineData("Vice Premier Zhang Guoqing met editor Zhang Kaiwei", "Zhang Guoqing", "Zhang Kaiwei")]
    [InlineData("the 2024 World AI Conference and later the 2025 World AI Conference", "2024 World AI Conference", "2025 World AI Conference")]
    [InlineData(
        "the China-ASEAN AI cooperation center and other China-ASEAN AI cooperation centers",
        "China-ASEAN AI cooperation center",
        "China-ASEAN AI cooperation centers"
    )]
    [InlineData("the summit in Paris (Xinhua)", "Paris", "Xinhua")]
    [InlineData("either Google or Microsoft will pay", "Google", "Microsoft")]
    [InlineData(
        "中國—東盟國家人工智能應用合作中心和中國—老撾人工智能應用合作中心",
        "中國—東盟國家人工智能應用合作中心",
        "中國—老撾人工智能應用合作中心"
    )]
    public void Names_that_may_be_of_two_things_are_two_entities(string text, string first, string second)
    {
        var entities = Entities(text);
        Assert.Contains(
            entities,
            entity => entity.Names.Contains(first, StringComparer.Ordinal) && !entity.Names.Contains(second, StringComparer.Ordinal)
        );
        Assert.Contains(entities, entity => entity.Names.Contains(second, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Chinese Premier Li Qiang attended", "Li Qiang", "Premier")]
    [InlineData("Foreign Minister Wang Yi spoke", "Wang Yi", "Foreign Minister")]
    [InlineData("Vietnam's deputy minister Phan Tam spoke", "Phan Tam", "deputy minister")]
    [InlineData("Cambodia's minister of information Kem Gunawadh spoke", "Kem Gunawadh", "minister of information")]
    [InlineData("Premier of the State Council Li Qiang attended", "Li Qiang", "Premier")]
    [InlineData("Olaf Scholz, the chancellor of Germany, resigned", "Olaf Scholz", "chancellor")]
    [InlineData("国务院总理李强出席", "李强", "总理")]
    public void The_title_beside_a_person_is_kept_apart_from_the_name(string text, string name, string title) =>
        Assert.Contains(Entities(text), entity => entity.Kind == NameKind.Person && (entity.Name, entity.Title) == (name, title));

    [Theory]
    [InlineData("the 2025 World AI Conference opened", 2025, null)]
    [InlineData("the 8th World AI Conference opened", null, 8)]
    [InlineData("第十二届世界城市论坛开幕", null, 12)]
    [InlineData("2025中国—东盟媒体合作论坛举行", 2025, null)]
    [InlineData("首届中国国际供应链促进博览会", null, 1)]
    public void Year_and_edition_in_a_name_are_given(string text, int? year, int? edition)
    {
        var entity = Assert.Single(Entities(text), entity => entity.Kind == NameKind.Event);
        Assert.Equal((year, edition), (entity.Year, entity.Edition));
    }

    [Fact]
    public void A_second_mention_says_whom_it_stands_for()
    {
        var (mentions, _) = NameRules.Recogniser.Recognise(Texts.Parse("Premier Li Qiang spoke and then Li left"));
        Assert.Equal("'Li' stands for Li Qiang in this document", Assert.Single(mentions[^1].Steps));
        Assert.Equal("Li Qiang", mentions[^1].Value.Text);
    }

    [Fact]
    public void Any_text_is_read_without_failing_and_names_do_not_overlap() => Gen.String.Sample(AssertSound, iter: 500);

    [Fact]
    public void Text_made_of_names_and_marks_is_read_without_failing() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).List[0, 30].Select(parts => string.Concat(parts)).Sample(AssertSound, iter: 3000);

    private static void AssertSound(string text)
    {
        var (mentions, entities) = NameRules.Recogniser.Recognise(Texts.Parse(text));
        var end = 0;
        foreach (var mention in mentions)
        {
            Assert.InRange(mention.Span.Start, end, text.Length);
            Assert.InRange(mention.Span.End, mention.Span.Start + 1, text.Length);
            Assert.InRange(mention.Entity ?? -1, 0, entities.Length - 1);
            end = mention.Span.End;
        }
    }

    private static ImmutableArray<Entity> Entities(string text) => NameRules.Recogniser.Recognise(Texts.Parse(text)).Entities;
}
