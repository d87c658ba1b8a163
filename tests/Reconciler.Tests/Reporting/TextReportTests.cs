using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Reporting;

namespace Reconciler.Tests.Reporting;

public sealed class TextReportTests
{
    private const string Expected = """
        Reconciler 0.1.0 · run R-0007 · 2024-03-06 08:30 UTC
        2 documents · 7 claims · 1 topic · 4 findings
        1 conflict · 1 tension · 1 explained · 1 agree
        Not read: broken.txt: not text: it holds a zero byte at 12
        2 files of other kinds passed over

        LOOK AT FIRST (2)

        1.  conflict (high)  F-00000000000a
            Harbour Forum — date
            The first days differ, and the last.
              2024-03-01 to 2024-03-03  gazette.txt:3
                The Harbour Forum was held in Lisbon «from March 1 to March 3, 2024».
              2024-03-02 to 2024-03-04  herald.txt:1
                海港論壇於«2024年3月2日至4日»在里斯本舉行,來自七十多個國家的代表出席了論
                壇,並就航運、漁業和港口安全等議題交換了意見。
            2 documents, 1 independent

        2.  tension (medium)  F-00000000000b
            Harbour Forum — countries
            More than 40 and more than 70 can both be true.
              more than 40 (country)  reported, according to the mayor's office
                gazette.txt:3
                It drew «more than 40 countries», the mayor's office said.
              more than 70 (country)  herald.txt:1
                海港論壇於2024年3月2日至4日在里斯本舉行,來自«七十多個國家»的代表出席了論
                壇,並就航運、漁業和港口安全等議題交換了意見。
            2 documents, 1 independent

        EXPLAINED (1)  looks like a conflict and has a benign reason
          Harbour Forum — signed  F-00000000000c
            It looks later than it was.
            Because: the dateline's date is when it was filed
            - 2024-03-03  «On Sunday»  gazette.txt:4
              → The dateline is 2024-03-04, a Monday.
              → “Sunday” is the Sunday before it: 2024-03-03.

        AGREE (1)  the same value in several places
          Harbour Forum — companies: more than 300 (company)  1 document, 1 independent
            F-00000000000d

        Whole sentences and all steps of one finding: `reconciler show F-00000000000a`.
        """;

    [Fact]
    public void The_report_reads_from_what_matters_most_to_what_is_corroborated()
    {
        Assert.Equal(Expected.ReplaceLineEndings("\n"), Text(SampleReport.Full, 80));
    }

    [Fact]
    public void A_report_without_documents_says_so()
    {
        Assert.Contains("No document was read.", Text(SampleReport.Empty, 80), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_with_nothing_grave_says_so()
    {
        var calm = SampleReport.Full with { Findings = [SampleReport.Full.Findings[3]] };

        Assert.Contains("Nothing of high or medium severity.", Text(calm, 80), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(57)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        Assert.All(TextReport.Lines(SampleReport.Full, width), line => Assert.InRange(ColumnWidth.Of(line.Text), 0, width));
    }

    [Fact]
    public void What_is_left_out_is_counted_and_the_option_named()
    {
        var agreement = SampleReport.Full.Findings[3];
        var many = SampleReport.Full with { Findings = [.. Enumerable.Range(0, 13).Select(i => agreement with { Id = $"F-{i:x12}" })] };

        var text = Text(many, 80);

        Assert.Contains("… and 3 more", text, StringComparison.Ordinal);
        Assert.Contains("3 findings not listed here: `reconciler report --all` lists every one.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("F-00000000000c", text, StringComparison.Ordinal);
    }

    [Fact]
    public void With_all_every_finding_is_listed()
    {
        var agreement = SampleReport.Full.Findings[3];
        var many = SampleReport.Full with { Findings = [.. Enumerable.Range(0, 13).Select(i => agreement with { Id = $"F-{i:x12}" })] };

        var text = Text(many, 80, all: true);

        Assert.All(many.Findings, finding => Assert.Contains(finding.Id, text, StringComparison.Ordinal));
        Assert.DoesNotContain("not listed", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Grave_findings_are_never_left_out()
    {
        var conflict = SampleReport.Full.Findings[0];
        var many = SampleReport.Full with { Findings = [.. Enumerable.Range(0, 40).Select(i => conflict with { Id = $"F-{i:x12}" })] };

        var text = Text(many, 80);

        Assert.All(many.Findings, finding => Assert.Contains(finding.Id, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_many_claims_each_value_is_shown_and_the_rest_counted()
    {
        ImmutableArray<Claim> claims =
        [
            .. Enumerable.Range(0, 20).Select(i => SampleReport.GazetteDate with { Id = $"C-{i}" }),
            SampleReport.HeraldDate,
        ];
        var finding = SampleReport.Full.Findings[0] with { Claims = claims };

        var text = Text(SampleReport.Full with { Findings = [finding] }, 80);

        Assert.Contains("2024-03-02 to 2024-03-04", text, StringComparison.Ordinal);
        Assert.Contains("… and 13 claims more: `reconciler show F-00000000000a`", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_that_hangs_on_an_open_question_names_it()
    {
        var finding = SampleReport.Full.Findings[0] with { DependsOn = "F-00000000000e" };

        Assert.Contains(
            "Only if the two of F-00000000000e are the same.",
            Text(SampleReport.Full with { Findings = [finding] }, 80),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_in_a_document_can_drive_the_terminal()
    {
        var document = SampleReport.GazetteDocument with { Text = "\u001B[31mThe fair drew 900 guests\u202E.\r\n" };
        var claim = SampleReport.ClaimOf(document, "C-1", "guests", "900 guests", QuantityValue.Exactly(900, "guest")) with
        {
            Attribution = "a\u0007b",
        };
        var finding = SampleReport.FindingOf("F-1", Verdict.Conflict, Severity.High, "\u009Bguests", "see\u0000", claim) with
        {
            Topic = "Fair\u2066",
        };

        var text = Text(SampleReport.Full with { Documents = [document], Findings = [finding] }, 200);

        Assert.DoesNotContain(text, character => character != '\n' && (char.IsControl(character) || character is '\u202E' or '\u2066'));
        Assert.Contains(@"\u001B[31mThe fair drew «900 guests»\u202E.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_not_printed_twice()
    {
        var claim = SampleReport.ClaimOf(SampleReport.HeraldDocument, "C-1", "name", "海港論壇", new NameValue(NameKind.Event, "海港論壇"));
        var finding = SampleReport.FindingOf("F-1", Verdict.NameVariant, Severity.Low, "name", "Two names.", claim);

        Assert.Contains("- «海港論壇»  herald.txt:1", Text(SampleReport.Full with { Findings = [finding] }, 80), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_want_no_correction_are_counted_and_not_listed()
    {
        var claim = SampleReport.ClaimOf(SampleReport.HeraldDocument, "C-1", "name", "海港論壇", new NameValue(NameKind.Event, "海港論壇"));
        var finding = SampleReport.FindingOf("F-1", Verdict.NameVariant, Severity.Info, "name", "Two names.", claim);

        var text = Text(SampleReport.Full with { Findings = [finding] }, 80);

        Assert.DoesNotContain("海港論壇", text, StringComparison.Ordinal);
        Assert.Contains("… and 1 more", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_the_explanation_tells_are_not_listed_again()
    {
        var claim = SampleReport.ClaimOf(SampleReport.HeraldDocument, "C-1", "name", "海港論壇", new NameValue(NameKind.Event, "海港論壇"));
        var finding = SampleReport.FindingOf("F-1", Verdict.NameVariant, Severity.Low, "name", "It is called “海港論壇” too.", claim);

        Assert.DoesNotContain("«海港論壇»", Text(SampleReport.Full with { Findings = [finding] }, 80), StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_whose_document_is_not_at_hand_shows_its_own_quote()
    {
        var finding = SampleReport.Full.Findings[0];

        var text = Text(SampleReport.Full with { Documents = [], Findings = [finding] }, 80);

        Assert.Contains("«from March 1 to March 3, 2024»", text, StringComparison.Ordinal);
    }

    private static string Text(Report report, int width, bool all = false) => string.Join('\n', TextReport.Lines(report, width, all));
}
