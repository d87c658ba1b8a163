using NodaTime;
using NodaTime.Text;

namespace Reconciler.Tests.Mentions.Time;

/// <summary>Sentences of five published documents, with the day each was filed on, where it says so.</summary>
public class SeedDatesTests
{
    [Theory]
    [InlineData(
        "China's Guangxi Zhuang Autonomous Region and Laos held a signing ceremony here on Sunday to jointly establish the China-Laos Artificial Intelligence (AI) Innovation Cooperation Center.",
        "2025-02-24",
        "Sunday = 2025-02-23"
    )]
    [InlineData(
        "The 2025 ASEAN-China Media Cooperation Forum convened on May 25, 2025, in Luoyang, Henan Province.",
        null,
        "2025 = 2025; May 25, 2025 = 2025-05-25"
    )]
    [InlineData(
        "During a diplomatic meeting in Brazil on July 5, 2025, China’s commission signed a series of agreements.",
        null,
        "July 5, 2025 = 2025-07-05"
    )]
    [InlineData(
        "The 8th World Artificial Intelligence Conference (世界人工智能大会), or WAIC, was held in Shanghai from July 28 to July 30, 2025, with participation from representatives from more than 40 countries. Launched in 2018, WAIC has convened for seven consecutive years. The 2025 edition, held July 26-28 under the theme “Global Solidarity in the AI Era,” attracted over 800 companies and featured more than 3,000 exhibits.",
        null,
        "July 28 to July 30, 2025 = 2025-07-28/2025-07-30; 2018 = 2018; 2025 = 2025; July 26-28 = 2025-07-26/2025-07-28"
    )]
    [InlineData(
        "In February 2025, Sberbank announced plans. The collaboration follows President Putin’s January directive ordering Sberbank to develop AI cooperation, releasing its GigaChat model in 2023.",
        null,
        "February 2025 = 2025-02; January = 2025-01; 2023 = 2023"
    )]
    [InlineData(
        "At the three-yearly Forum on China-Africa Cooperation Summit in Beijing on September 5, 2024, China and the African Union outlined AI cooperation in the Beijing Action Plan (2025-2027).",
        null,
        "September 5, 2024 = 2024-09-05; 2025-2027 = 2025/2027"
    )]
    [InlineData(
        "The Seminar (中國-東盟人工智能發展與治理合作研討會) was held on December 9, 2024, in Phnom Penh. The Cambodian government is advancing AI through its Digital Economy and Society Policy Framework (2021-2035), which aims to achieve five major goals.",
        null,
        "December 9, 2024 = 2024-12-09; 2021-2035 = 2021/2035"
    )]
    [InlineData(
        "IT Minister Ashwini Vaishnaw said in January 2025. The mission has a budget of Rs 10,372 crore ($12.1 billion), is procuring 18,693 GPUs; DeepSeek was built with only about 2,000 GPUs.",
        null,
        "January 2025 = 2025-01"
    )]
    [InlineData(
        "On February 23, 2025, Laos signed an agreement. The plan was announced by Foreign Minister Wang Yi (王毅) in September 2024, to assist. The project responds to the Joint Statement, adopted in 2024.",
        null,
        "February 23, 2025 = 2025-02-23; September 2024 = 2024-09; 2024 = 2024"
    )]
    [InlineData("2025中國—東盟人工智能部長圓桌會議于9月18日在南寧召開。中國14億人口大市場。", null, "2025 = 2025; 9月18日 = 2025-09-18")]
    [InlineData("如因作品內容、版權和其他問題需要與本網聯繫的,請在該事由發生之日起30日內進行。", null, "")]
    [InlineData(
        "Jiakun said that the 2025 World AI Conference & High-Level Meeting on Global AI Governance was successfully held in Shanghai from July 26 to 28.",
        "2025-07-30",
        "2025 = 2025; July 26 to 28 = 2025-07-26/2025-07-28"
    )]
    [InlineData(
        "He poses for a group photo with representatives from more than 30 countries after the AI Action Summit in Paris, France, Feb. 11, 2025. (Xinhua/Gao Jing)",
        "2025-02-11",
        "Feb. 11, 2025 = 2025-02-11"
    )]
    [InlineData(
        "China is willing to work with other countries to promote development, Chinese President Xi Jinping's special representative Zhang Guoqing said in Paris on Monday.",
        "2025-02-11",
        "Monday = 2025-02-10"
    )]
    [InlineData(
        "He made the remarks in his speech at the AI Action Summit, which was held from Feb. 10 to 11.",
        "2025-02-11",
        "Feb. 10 to 11 = 2025-02-10/2025-02-11"
    )]
    [InlineData(
        "Delegates attend a plenary session, at the Grand Palais, in Paris, France, on Feb. 11, 2025.",
        "2025-02-11",
        "Feb. 11, 2025 = 2025-02-11"
    )]
    [InlineData(
        "In October 2023, President Xi Jinping introduced the Global Initiative for AI Governance, Zhang noted.",
        "2025-02-11",
        "October 2023 = 2023-10"
    )]
    [InlineData(
        "He also invited developer communities to participate in the upcoming 2025 Global Developer Conference, scheduled from Feb. 21 to 23 in Shanghai, China.",
        "2025-02-11",
        "2025 = 2025; Feb. 21 to 23 = 2025-02-21/2025-02-23"
    )]
    [InlineData("Macron meets with Zhang Guoqing in Paris, France, Feb. 10, 2025.", "2025-02-11", "Feb. 10, 2025 = 2025-02-10")]
    [InlineData(
        "When meeting with French President Emmanuel Macron on Monday, Zhang said China is ready to push for further development of relations over the next 60 years.",
        "2025-02-11",
        "Monday = 2025-02-10"
    )]
    public void Dates_of_published_sentences_are_recognised_and_resolved(string text, string? filed, string expected) =>
        Assert.Equal(expected, TimeRules.Read(text, filed is null ? null : LocalDatePattern.Iso.Parse(filed).Value));
}
