using Reconciler.Model;
using Reconciler.Reporting;

namespace Reconciler.Tests.Reporting;

public sealed class MarkdownReportTests
{
    [Fact]
    public void The_report_is_complete_and_in_order()
    {
        const string Expected = """
            # Reconciler report

            Reconciler 0.1.0 · run R-0007 · 2024-03-06 08:30 UTC

            - 2 documents · 7 claims · 1 topic · 2 findings
            - 1 explained · 1 agree
            - **Not read:** broken.txt: not text: it holds a zero byte at 12
            - 2 files of other kinds passed over

            ## Look at first

            Nothing of high or medium severity.

            ## explained (1): looks like a conflict and has a benign reason

            ### Harbour Forum — signed

            It looks later than it was.

            Because: the dateline's date is when it was filed

            - **2024-03-03**, gazette.txt:4
              > «On Sunday», ministers signed a pact worth \$12 million.
              - The dateline is 2024-03-04, a Monday.
              - “Sunday” is the Sunday before it: 2024-03-03.

            1 document, 1 independent, `F-00000000000c`, rule signed-differs

            ## agree (1): the same value in several places

            - Harbour Forum — companies: more than 300 (company) (1 document, 1 independent, `F-00000000000d`)

            """;

        var text = Text(SampleReport.Full with { Findings = SampleReport.Full.Findings[2..] });

        Assert.Equal(Expected.ReplaceLineEndings("\n"), text);
    }

    [Theory]
    [InlineData("plain (words), 50% – “quoted”", "plain (words), 50% – “quoted”")]
    [InlineData("*a* _b_ `c` [d](e) <b>", @"\*a\* \_b\_ \`c\` \[d\](e) \<b\>")]
    [InlineData("# 1. | & $5 ~x~", @"\# 1. \| \& \$5 \~x\~")]
    [InlineData("- item", @"\- item")]
    [InlineData("12. item", @"12\. item")]
    [InlineData("3) item", @"3\) item")]
    [InlineData("1.5 million", @"1\.5 million")]
    [InlineData("two\n\n# lines", @"two \# lines")]
    [InlineData("a\u202Eb", @"a\\u202Eb")]
    [InlineData("", "")]
    public void Words_of_a_document_stay_words(string text, string expected)
    {
        Assert.Equal(expected, MarkdownText.Of(text));
    }

    [Fact]
    public void A_conflict_names_its_open_question()
    {
        var finding = SampleReport.Full.Findings[0] with { DependsOn = "F-00000000000e" };

        Assert.Contains(
            "Only if the two of `F-00000000000e` are the same.",
            Text(SampleReport.Full with { Findings = [finding] }),
            StringComparison.Ordinal
        );
    }

    private static string Text(Report report)
    {
        using var output = new StringWriter();
        MarkdownReport.Write(report, output);
        return output.ToString();
    }
}
