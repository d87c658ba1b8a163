using System.Globalization;
using Reconciler.Model;

namespace Reconciler.Tests.Documents;

public class SeedDocumentTests
{
    [Theory]
    [InlineData("000", "en", 1, "Metadata Title Metadata Body×7")]
    [InlineData(
        "001",
        "en",
        9,
        "Boilerplate×2 Heading Body Heading Body Heading Body Heading Body Heading Body Heading Body Heading Body Heading Body"
    )]
    [InlineData("002", "zh", 4, "Caption Credit Body×2 Heading Body×4 Heading Body×5 Heading Body×5 Credit Boilerplate×7")]
    [InlineData("003", "en", 1, "Metadata Body×7")]
    [InlineData("004", "en", 1, "Metadata Title Metadata Caption Credit Body×3 Caption Credit Body×5 Caption Credit Body×2 Credit")]
    public void Its_parts_are_found(string number, string language, int sections, string kinds)
    {
        var document = Reading.Seed(number);

        Assert.Equal(language, document.Language);
        Assert.Equal(sections, document.Sections.Length);
        Assert.Equal(kinds, Kinds(document));
    }

    [Theory]
    [InlineData("000", "China, Laos to jointly build AI innovation cooperation center", "2025-02-25", 2)]
    [InlineData("001", null, null, 0)]
    [InlineData("002", null, null, 0)]
    [InlineData("003", null, "2025-07-30", 1)]
    [InlineData("004", "China willing to promote AI development with other countries: Chinese Vice Premier", "2025-02-12", 2)]
    public void Its_title_and_page_dates_are_found(string number, string? title, string? published, int dates)
    {
        var document = Reading.Seed(number);

        Assert.Equal(title, document.Title?.Text);
        Assert.Equal(published, document.Published?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(dates, document.PageDates.Length);
    }

    [Theory]
    [InlineData("000", "VIENTIANE", "2025-02-24", "Xinhua")]
    [InlineData("003", "BEIJING", null, null)]
    [InlineData("004", "PARIS", "2025-02-11", "Xinhua")]
    public void Its_dateline_is_found(string number, string place, string? date, string? agency)
    {
        var dateline = Reading.Seed(number).Dateline;

        Assert.Equal(
            (place, date, agency),
            (dateline?.Place, dateline?.Date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), dateline?.Agency)
        );
    }

    [Theory]
    [InlineData("001")]
    [InlineData("002")]
    public void It_has_no_dateline(string number) => Assert.Null(Reading.Seed(number).Dateline);

    [Fact]
    public void The_paragraph_printed_twice_is_marked() =>
        Assert.Equal(
            [(12, 5)],
            Reading.Seed("004").Passages.Where(passage => passage.RepeatOf is not null).Select(passage => (passage.Index, passage.RepeatOf!.Value))
        );

    [Theory]
    [InlineData("000", 9)]
    [InlineData("001", 50)]
    [InlineData("002", 37)]
    [InlineData("003", 17)]
    [InlineData("004", 17)]
    public void Its_sentences_are_counted(string number, int sentences) => Assert.Equal(sentences, Reading.Seed(number).Sentences.Length);

    private static string Kinds(Document document)
    {
        var runs = new List<(PassageKind Kind, int Count)>();
        foreach (var passage in document.Passages)
        {
            if (runs.Count > 0 && runs[^1].Kind == passage.Kind && passage.Kind != PassageKind.Heading)
            {
                runs[^1] = (passage.Kind, runs[^1].Count + 1);
            }
            else
            {
                runs.Add((passage.Kind, 1));
            }
        }

        return string.Join(' ', runs.Select(run => run.Count > 1 ? $"{run.Kind}×{run.Count}" : run.Kind.ToString()));
    }
}
