using Reconciler.Reporting;

namespace Reconciler.Tests.Reporting;

public sealed class FindingTextTests
{
    [Fact]
    public void A_finding_is_shown_with_whole_sentences_lines_columns_and_steps()
    {
        const string Expected = """
            explained (info)  F-00000000000c  rule signed-differs
              Harbour Forum — signed
              It looks later than it was.
              Because: the dateline's date is when it was filed
                2024-03-03  gazette.txt:4:1
                  «On Sunday», ministers signed a pact worth $12 million.
                  → The dateline is 2024-03-04, a Monday.
                  → “Sunday” is the Sunday before it: 2024-03-03.
              1 document, 1 independent
            """;

        var lines = FindingText.Lines(SampleReport.Full, SampleReport.Full.Findings[2], 80);

        Assert.Equal(Expected.ReplaceLineEndings("\n"), string.Join('\n', lines));
    }

    [Fact]
    public void The_quote_is_marked_by_style_as_well()
    {
        var quotes = FindingText
            .Lines(SampleReport.Full, SampleReport.Full.Findings[0], 80)
            .SelectMany(line => line.Parts)
            .Where(part => part.Style == TextStyle.Quote);

        Assert.Equal(["«from March 1 to March 3, 2024»", "«2024年3月2日至4日»"], quotes.Select(part => part.Text), StringComparer.Ordinal);
    }
}
