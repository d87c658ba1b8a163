using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Reconciler.Model;

namespace Reconciler.Tests.Documents;

public class DatelineTests
{
    private static readonly LocalDate Published = new(2025, 2, 25);

    [Theory]
    [InlineData("VIENTIANE, Feb. 24 (Xinhua) -- ", "VIENTIANE", "2025-02-24", "Xinhua")]
    [InlineData("PARIS, Feb. 11 (Xinhua) -- ", "PARIS", "2025-02-11", "Xinhua")]
    [InlineData("BEIJING, Feb 24 (Xinhua)-- ", "BEIJING", "2025-02-24", "Xinhua")]
    [InlineData("LONDON (Reuters) - ", "LONDON", null, "Reuters")]
    [InlineData("LONDON, Feb 24 (Reuters) - ", "LONDON", "2025-02-24", "Reuters")]
    [InlineData("Feb 24 (Reuters) - ", "", "2025-02-24", "Reuters")]
    [InlineData("BEIJING: ", "BEIJING", null, null)]
    [InlineData("WASHINGTON (AP) — ", "WASHINGTON", null, "AP")]
    [InlineData("WASHINGTON (AP) _ ", "WASHINGTON", null, "AP")]
    [InlineData("NEW YORK — ", "NEW YORK", null, null)]
    [InlineData("NEW YORK, Jan. 31 (UPI) -- ", "NEW YORK", "2025-01-31", "UPI")]
    [InlineData("UNITED NATIONS, Dec. 30 (Xinhua) -- ", "UNITED NATIONS", "2024-12-30", "Xinhua")]
    [InlineData("ST. PETERSBURG, Russia (AP) — ", "ST. PETERSBURG, Russia", null, "AP")]
    [InlineData("KUALA LUMPUR, 24 February 2025 (Bernama) -- ", "KUALA LUMPUR", "2025-02-24", "Bernama")]
    [InlineData("PARIS/LONDON, Feb 24 (Reuters) - ", "PARIS/LONDON", "2025-02-24", "Reuters")]
    [InlineData("SÃO PAULO (Reuters) - ", "SÃO PAULO", null, "Reuters")]
    [InlineData("London (Reuters) – ", "London", null, "Reuters")]
    [InlineData("Phnom Penh (AFP) - ", "Phnom Penh", null, "AFP")]
    [InlineData("Paris, 24 February (AFP) – ", "Paris", "2025-02-24", "AFP")]
    [InlineData("Bangkok, Feb. 24 -- ", "Bangkok", "2025-02-24", null)]
    [InlineData("HANOI (VNA) - ", "HANOI", null, "VNA")]
    [InlineData("LISBON (Lusa) - ", "LISBON", null, "Lusa")]
    [InlineData("NAIROBI, KENYA — ", "NAIROBI, KENYA", null, null)]
    [InlineData("GENEVA (24 February 2025) – ", "GENEVA", "2025-02-24", null)]
    [InlineData("新华社北京2月24日电（记者张三 李四）", "北京", "2025-02-24", "新华社")]
    [InlineData("新华社北京2月24日电 ", "北京", "2025-02-24", "新华社")]
    [InlineData("据新华社北京2月24日电　", "北京", "2025-02-24", "新华社")]
    [InlineData("新華社北京2月24日電（記者張三）", "北京", "2025-02-24", "新華社")]
    [InlineData("中新社万象12月30日电 (记者 王五)", "万象", "2024-12-30", "中新社")]
    [InlineData("新华社北京24日电 ", "北京", "2025-02-24", "新华社")]
    [InlineData("新华社北京2025年2月24日电 ", "北京", "2025-02-24", "新华社")]
    [InlineData("新华社北京二月二十四日电 ", "北京", "2025-02-24", "新华社")]
    [InlineData("（新华社巴黎2月11日电）", "巴黎", "2025-02-11", "新华社")]
    [InlineData("法新社巴黎2月11日电 ", "巴黎", "2025-02-11", "法新社")]
    [InlineData("本报讯（记者 赵六）", "", null, null)]
    [InlineData("本报北京2月24日讯 ", "北京", "2025-02-24", null)]
    [InlineData("本報訊 ", "", null, null)]
    [InlineData("人民网北京2月24日电 （记者钱七）", "北京", "2025-02-24", "人民网")]
    public void A_dateline_gives_place_day_and_agency(string dateline, string place, string? date, string? agency)
    {
        var text = dateline + (dateline.Any(letter => letter > '\u2E80') ? "大会今天开幕。" : "The talks opened today.");
        var found = Reading.Datelines.Parse(text, new Span(0, text.Length), Published);

        Assert.NotNull(found);
        Assert.Equal((place, date, agency), (found.Place, found.Date is { } day ? LocalDatePattern.Iso.Format(day) : null, found.Agency));
        Assert.Equal(dateline, found.Span.Of(text));
        Assert.Equal(place, found.PlaceSpan.Of(text));
    }

    // What opens a paragraph and is none: labels, acronyms, names with a dash, brackets, quotations, Chinese news about the press.
    [Theory]
    [InlineData("NOTE: the figures are provisional.")]
    [InlineData("UPDATE: The talks are over.")]
    [InlineData("BREAKING NEWS: A storm nears the coast.")]
    [InlineData("US - China talks resumed on Monday.")]
    [InlineData("ASEAN: a history of ten nations.")]
    [InlineData("The minister (left) - in a blue tie - waved.")]
    [InlineData("Beijing - the capital - is hot.")]
    [InlineData("China–ASEAN trade grew.")]
    [InlineData("In Paris, Feb. 11 was a holiday.")]
    [InlineData("Feb. 11 was a holiday - and a long one.")]
    [InlineData("IBM (NYSE) rose 3 percent.")]
    [InlineData("\"LONDON: A Biography\" sold well.")]
    [InlineData("A PLAN THAT NOBODY IN THE WHOLE CAPITAL WANTED: it failed.")]
    [InlineData("新华社电子版今天上线。")]
    [InlineData("新华社记者在北京报道，会议2月24日开幕。")]
    [InlineData("本报电脑部成立。")]
    [InlineData("北京2月24日，会议开幕。")]
    [InlineData("据新华社报道，24日会议开幕。")]
    [InlineData("")]
    public void Other_openings_are_no_dateline(string text) => Assert.Null(Reading.Datelines.Parse(text, new Span(0, text.Length), Published));

    [Theory]
    [InlineData("2025-01-02", "BEIJING, Dec. 31 (Xinhua) -- ", "2024-12-31")]
    [InlineData("2024-12-31", "BEIJING, Jan. 1 (Xinhua) -- ", "2025-01-01")]
    [InlineData("2025-02-25", "BEIJING, Nov. 20 (Xinhua) -- ", "2024-11-20")]
    [InlineData("2025-03-01", "BEIJING, Feb. 29 (Xinhua) -- ", "2024-02-29")]
    [InlineData("2025-03-01", "新华社北京28日电 ", "2025-02-28")]
    [InlineData(null, "BEIJING, Feb. 24 (Xinhua) -- ", null)]
    public void The_year_is_the_nearest_that_does_not_lie_long_after_publication(string? published, string dateline, string? expected)
    {
        var text = dateline + "Rain is expected.";
        LocalDate? anchor = published is null ? null : LocalDatePattern.Iso.Parse(published).Value;
        var found = Reading.Datelines.Parse(text, new Span(0, text.Length), anchor);

        Assert.NotNull(found?.DateSpan);
        Assert.Equal(expected, found.Date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_first_sentence_begins_behind_the_dateline()
    {
        var document = Reading.Read(
            "Storm nears coast\n\nMANILA, Sept. 3 (Xinhua) -- A storm neared the coast on Tuesday, the weather bureau said. Ferries stopped."
        );

        Assert.Equal(
            ["Storm nears coast", "A storm neared the coast on Tuesday, the weather bureau said.", "Ferries stopped."],
            document.Sentences.Select(sentence => sentence.Span.Of(document.Text)).ToArray()
        );
        Assert.Equal("MANILA", document.Dateline?.Place);
        Assert.Equal("Xinhua", document.Publisher?.Text);
    }

    [Fact]
    public void Each_item_of_a_digest_keeps_its_own_dateline()
    {
        var document = Reading.Read(
            """
            # Storm nears coast

            MANILA, Sept. 3, 2024 (Xinhua) -- A storm neared the coast on Tuesday, the weather bureau said.

            # Bridge opens

            HANOI, Sept. 2, 2024 (VNA) -- A bridge over the Red River opened on Monday after four years of work.
            """
        );

        Assert.Equal(["MANILA", "HANOI"], document.Sections.Select(section => section.Dateline?.Place ?? "").ToArray());
    }
}
