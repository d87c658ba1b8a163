using System.Collections.Immutable;
using CsCheck;
using Reconciler.Model;

namespace Reconciler.Tests.Mentions.Names;

public class NameMatcherTests
{
    [Theory]
    [MemberData(nameof(SameNames))]
    public void One_thing_under_two_names_is_the_same(string first, string second)
    {
        AssertVerdict(NameVerdict.Same, first, second);
        Assert.NotEmpty(Keys(first).Intersect(Keys(second), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(UnsureNames))]
    public void Names_that_nearly_agree_are_unsure_and_meet(string first, string second)
    {
        AssertVerdict(NameVerdict.Unsure, first, second);
        Assert.NotEmpty(Keys(first).Intersect(Keys(second), StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(DifferentNames))]
    public void Two_things_are_different(string first, string second) => AssertVerdict(NameVerdict.Different, first, second);

    [Fact]
    public void A_substituted_word_is_named_in_the_reason() =>
        Assert.Contains(
            "'innovation' against 'application'",
            Match("O:China-Laos Artificial Intelligence Innovation Cooperation Center", "O:中国—老挝人工智能应用合作中心").Reasons,
            StringComparer.Ordinal
        );

    [Fact]
    public void A_year_that_only_one_states_is_named_in_the_reason() =>
        Assert.Contains("year not stated in one", Match("E:2025 World Robot Conference", "E:World Robot Conference").Reasons, StringComparer.Ordinal);

    [Fact]
    public void Any_two_texts_can_be_compared_in_either_order() =>
        Gen.Select(Gen.String, Gen.String)
            .Sample(
                (first, second) =>
                {
                    foreach (var kind in new[] { NameKind.Other, NameKind.Person, NameKind.Organisation })
                    {
                        var (one, other) = (new Entity(0, kind, first, [first]), new Entity(1, kind, second, [second]));
                        var (there, back) = (NameRules.Matcher.Match(one, other), NameRules.Matcher.Match(other, one));
                        Assert.Equal((there.Verdict, there.Score), (back.Verdict, back.Score));
                        Assert.InRange(there.Score, 0, 1);
                        _ = NameRules.Matcher.BlockingKeys(one);
                    }
                },
                iter: 300
            );

    [Theory]
    [MemberData(nameof(SameNames))]
    public void A_name_is_the_same_as_itself(string first, string second)
    {
        AssertVerdict(NameVerdict.Same, first, first);
        AssertVerdict(NameVerdict.Same, second, second);
    }

    public static TheoryData<string, string> SameNames =>
        Pairs(
            """
            O:United Nations = O:UN
            O:联合国 = O:United Nations
            O:聯合國 = O:联合国
            O:ASEAN = O:东盟
            O:Association of Southeast Asian Nations = O:ASEAN
            O:World Health Organization = O:世卫组织
            O:International Monetary Fund = O:IMF
            O:European Union = O:欧盟
            O:Xinhua = O:新华社
            O:National Development and Reform Commission = O:国家发改委
            O:Ministry of Foreign Affairs = O:Foreign Ministry
            O:the Foreign Ministry = O:Foreign Ministry
            O:ASEAN-China Center = O:China-ASEAN Centre
            O:ASEAN-China Center = O:中國—東盟中心
            O:China-Laos AI Innovation Cooperation Center = O:China-Laos Artificial Intelligence Innovation Cooperation Center
            O:China-Laos Artificial Intelligence (AI) Innovation Cooperation Center = O:中國—老撾人工智能創新合作中心
            O:China-Brazil Artificial Intelligence Application Cooperation Center = O:中国-巴西人工智能应用合作中心
            O:China-Africa Digital Technology Cooperation Center = O:中非數字技術合作中心
            O:Donghao Lansheng Group = O:东浩兰生集团
            O:Microsoft Corp = O:Microsoft
            O:Huawei Technologies = O:华为
            O:Nippon Steel Corporation = O:Nippon Steel Corp.
            O:Siemens Energy AG = O:Siemens Energy
            O:Harbour Bank Ltd = O:Harbour Bank
            O:Chinese Academy of Sciences = O:中国科学院
            O:Ministry of Industry and Information Technology = O:工业和信息化部
            O:Organisation for Economic Co-operation and Development = O:OECD
            O:International Atomic Energy Agency = O:国际原子能机构
            O:Economic, Social and Cultural Council = O:Economic Social and Cultural Council
            O:Department of Artificial Inteligence Research = O:Department of Artificial Intelligence Research
            O:Tsinghua University = O:清华大学
            O:Lanzhou University = O:兰州大学
            O:Shanghai Municipal People's Government = O:上海市人民政府|Shanghai Municipal People’s Government
            E:2025 World AI Conference & High-Level Meeting on Global AI Governance = E:8th World Artificial Intelligence Conference|世界人工智能大会|WAIC
            E:World AI Conference = E:世界人工智能大会
            E:World Artificial Intelligence Conference = E:WAIC
            E:2025 World AI Conference = E:World AI Conference
            E:8th World AI Conference = E:第八届世界人工智能大会
            E:World Internet Conference = E:世界互联网大会
            E:2024 World Robot Conference = E:2024世界机器人大会
            E:Global Developer Conference = E:全球开发者大会
            E:Boao Forum for Asia = E:博鳌亚洲论坛
            E:China-ASEAN Expo = E:中国—东盟博览会
            E:China International Import Expo = E:进博会
            E:China-ASEAN Artificial Intelligence Development and Governance Cooperation Seminar = E:中國-東盟人工智能發展與治理合作研討會
            E:United Nations Climate Change Conference = E:UN Climate Change Conference
            E:Artificial Intelligence (AI) Action Summit = E:AI Action Summit
            E:China-Africa Media Cooperation Forum = E:Africa-China Media Cooperation Forum
            E:International Forum on Energy Security = E:International Energy Security Forum
            W:Global Initiative for AI Governance = W:Global AI Governance Initiative
            W:Global AI Governance Initiative = W:全球人工智能治理倡議
            W:Paris Agreement = W:巴黎协定
            W:Belt and Road Initiative = W:一带一路
            W:Beijing Action Plan (2025-2027) = W:Beijing Action Plan
            W:Convention on Biological Diversity = W:生物多样性公约
            L:China = L:中国
            L:Laos = L:老撾
            L:Guangxi = L:廣西壯族自治區
            L:Guangxi Zhuang Autonomous Region = L:Guangxi
            L:Henan Province = L:Henan
            L:VIENTIANE = L:萬象
            L:São Paulo = L:Sao Paulo
            L:Kiev = L:Kyiv
            L:United States = L:U.S.
            L:the Netherlands = L:Netherlands
            P:Li Qiang = P:李强
            P:Qiang Li = P:Li Qiang
            P:Wang Yi = P:王毅
            P:Shi Zhongjun = P:石中軍
            P:Zhongjun Shi = P:石中军
            P:習近平 = P:习近平
            P:Guo Jiakun = P:Guo Jia Kun
            P:António Guterres = P:Antonio Guterres
            P:John Fitzgerald Kennedy = P:John Kennedy
            P:Volodymyr Zelensky = P:Volodymyr Zelenskyy
            P:Muammar Gaddafi = P:Muammar Gadaffi
            P:Aleksandr Lukashenko = P:Alexander Lukashenko
            P:Luiz Inácio Lula da Silva = P:Luiz Inacio Lula da Silva
            P:Robert Downey Jr. = P:Robert Downey
            P:Ursula von der Leyen = P:Ursula Leyen
            P:Kim Jong-un = P:Kim Jong Un
            P:Abdel Fattah al-Sisi = P:Abdel Fattah Al-Sisi
            """
        );

    public static TheoryData<string, string> UnsureNames =>
        Pairs(
            """
            O:China-Laos AI Innovation Cooperation Center = O:China-Laos AI Application Cooperation Center
            O:中國—老撾人工智能創新合作中心 = O:中國—老撾人工智能應用合作中心
            O:China-Laos Artificial Intelligence (AI) Innovation Cooperation Center = O:中國—老撾人工智能應用合作中心
            O:China-ASEAN AI innovation cooperation center = O:中國—東盟國家人工智能應用合作中心
            O:China-Brazil Digital Economy Cooperation Center = O:China-Brazil Digital Trade Cooperation Center
            O:Chinese Academy of Forestry Sciences Research = O:Academy of Forestry Sciences Research
            W:AI Capacity-Building Action Plan = W:AI Capacity-Building Action Plan for Good and for All
            P:Macron = P:Emmanuel Macron
            P:Zhang = P:Zhang Guoqing
            P:J. Powell = P:Jerome Powell
            P:埃马纽埃尔·马克龙 = P:Emmanuel Macron
            P:Mohammed Salem = P:Mohamad Salem
            P:Emmanuel Macrone = P:Emmanuel Macron
            O:Harbour Finance 23 = O:Harbour Finance
            """
        );

    public static TheoryData<string, string> DifferentNames =>
        Pairs(
            """
            E:2024 World AI Conference = E:2025 World AI Conference
            E:7th World AI Conference = E:8th World AI Conference
            E:第七届世界人工智能大会 = E:8th World Artificial Intelligence Conference
            E:World AI Conference = E:World Robot Conference
            E:World AI Conference = E:World Internet Conference
            E:世界人工智能大会 = E:世界互联网大会
            E:World AI Conference = O:world AI cooperation organization
            E:Global Developer Conference = E:World AI Conference
            E:2025 ASEAN-China Media Cooperation Forum = E:China-ASEAN Artificial Intelligence Development and Governance Cooperation Seminar
            E:2025 ASEAN-China Media Cooperation Forum = E:2025中國—東盟人工智能部長圓桌會議
            E:China-ASEAN AI Development and Governance Cooperation Seminar = E:2025中國—東盟人工智能部長圓桌會議
            E:China-ASEAN Media Cooperation Forum = E:China-Africa Media Cooperation Forum
            E:China-ASEAN Summit = E:China-EU Summit
            E:AI Action Summit = E:AI Safety Summit
            E:Munich Security Conference = E:Shangri-La Dialogue
            E:COP28 = E:COP29
            E:G7 Summit = E:G20 Summit
            E:2023年世界杯 = E:2027年世界杯
            E:World Cup = E:Davis Cup
            E:Asian Games = E:Olympic Games
            E:China International Import Expo = E:China-ASEAN Expo
            E:Boao Forum for Asia = E:World Economic Forum
            E:Cannes Film Festival = E:Venice Film Festival
            O:China-Laos AI Application Cooperation Center = O:China-Brazil Artificial Intelligence Application Cooperation Center
            O:中國—東盟國家人工智能應用合作中心 = O:中國—老撾人工智能應用合作中心
            O:中國—東盟國家人工智能應用合作中心 = O:China-Brazil Artificial Intelligence Application Cooperation Center
            O:ASEAN-China Center = O:China-Laos AI Innovation Cooperation Center
            O:China-Africa Digital Technology Cooperation Center = O:China-Laos AI Innovation Cooperation Center
            O:Ministry of Education = O:Ministry of Health
            O:Ministry of Science and Technology = O:Ministry of Industry and Information Technology
            O:外交部 = O:国防部
            O:教育部 = O:Ministry of Finance
            O:Chinese Foreign Ministry = O:Russian Foreign Ministry
            O:Bank of China = O:Bank of Japan
            O:Harbour Trust (Singapore) Limited = O:Harbour Trust (Australia) Limited
            O:Bank of China = O:People's Bank of China
            O:World Bank = O:World Health Organization
            O:World Trade Organization = O:World Health Organization
            O:Asian Development Bank = O:African Development Bank
            O:Asian Infrastructure Investment Bank = O:Asian Development Bank
            O:European Commission = O:European Council
            O:European Union = O:African Union
            O:Chinese Academy of Sciences = O:Chinese Academy of Engineering
            O:中国科学院 = O:中国工程院
            O:Peking University = O:清华大学
            O:University of Oxford = O:University of Cambridge
            O:Wuhan University = O:Lanzhou University
            O:Museum of Natural History = O:Museum of Modern Art
            O:Microsoft = O:Google
            O:Toyota Motor = O:Honda Motor
            O:华为 = O:小米集团
            O:China Daily = O:People's Daily
            O:New York Times = O:Financial Times
            O:UNESCO = O:UNICEF
            O:Donghao Lansheng Group = O:阿里巴巴集团
            O:Commission on Human Rights = O:Commission on Crime Prevention
            O:Supreme Court of India = O:Supreme Court of Pakistan
            O:Norwegian Refugee Council = O:Danish Refugee Council
            O:Shanghai Stock Exchange = O:Shenzhen Stock Exchange
            W:Global AI Governance Initiative = W:AI Capacity-Building Action Plan for Good and for All
            W:Global Development Initiative = W:Global Security Initiative
            W:全球发展倡议 = W:Global Security Initiative
            W:Beijing Action Plan (2025-2027) = W:Dakar Action Plan (2022-2024)
            W:Beijing Action Plan (2025-2027) = W:Beijing Action Plan (2022-2024)
            W:Paris Agreement = W:Kyoto Protocol
            W:China-ASEAN Joint Statement on Facilitating Cooperation in Building a Sustainable and Inclusive Digital Ecosystem = W:Statement on Inclusive and Sustainable Artificial Intelligence for People and the Planet
            W:Agenda 2030 = W:Agenda 2063
            W:Inflation Reduction Act = W:Digital Markets Act
            W:Global AI Governance Initiative = E:High-Level Meeting on Global AI Governance
            W:Climate Framework = W:Climate Strategy
            L:China = L:Laos
            L:South Korea = L:North Korea
            L:Guinea = L:Papua New Guinea
            L:Niger = L:Nigeria
            L:Austria = L:Australia
            L:河南 = L:河北
            L:Hunan = L:Henan
            L:Shanxi = L:Shaanxi
            L:Kuwait = L:Kuwait City
            L:广西 = L:广东
            L:Beijing = L:Nanjing
            L:China = O:Bank of China
            P:Zhang Guoqing = P:Zhang Kaiwei
            P:Li Qiang = P:Li Keqiang
            P:李强 = P:Li Keqiang
            P:Wang Yi = P:Wang Wei
            P:王毅 = P:王岐山
            P:Phan Tam = P:裴皇方
            P:Donald Trump = P:Melania Trump
            P:George Bush = P:Jeb Bush
            P:Maria Ivanova = P:Mario Ivanov
            P:Kim Jong-un = P:Kim Jong-il
            P:Emmanuel Macron = P:Brigitte Macron
            P:Xi Jinping = P:Li Qiang
            P:Li Na = P:Lin Na
            P:Washington Irving = L:Washington
            P:John Smith = P:Jane Smith
            P:石中軍 = P:Shi Yongxin
            P:Guo Jiakun = P:Lin Jian
            P:Angela Merkel = P:Olaf Scholz
            """
        );

    private static void AssertVerdict(NameVerdict expected, string first, string second)
    {
        var match = Match(first, second);
        Assert.True(expected == match.Verdict, $"{first} / {second}: {match.Verdict}, as {string.Join("; ", match.Reasons)}");
        Assert.Equal(match.Verdict, Match(second, first).Verdict);
    }

    private static NameMatch Match(string first, string second) => NameRules.Matcher.Match(NameRules.Entity(first), NameRules.Entity(second));

    private static ImmutableArray<string> Keys(string name) => NameRules.Matcher.BlockingKeys(NameRules.Entity(name));

    private static TheoryData<string, string> Pairs(string table)
    {
        var pairs = new TheoryData<string, string>();
        foreach (var line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(" = ");
            pairs.Add(parts[0], parts[1]);
        }

        return pairs;
    }
}
