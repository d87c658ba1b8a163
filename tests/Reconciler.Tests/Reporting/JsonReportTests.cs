using System.Text;
using System.Text.Json;
using NodaTime;
using Reconciler.Model;
using Reconciler.Reporting;

namespace Reconciler.Tests.Reporting;

public sealed class JsonReportTests
{
    [Fact]
    public void The_top_level_has_these_fields_in_this_order()
    {
        using var json = Parse(SampleReport.Full);

        Assert.Equal(["schema", "run", "documents", "errors", "findings"], Names(json.RootElement));
        Assert.Equal("reconciler/report/1", json.RootElement.GetProperty("schema").GetString());
    }

    [Fact]
    public void The_run_is_described()
    {
        using var json = Parse(SampleReport.Full);
        var run = json.RootElement.GetProperty("run");

        Assert.Equal(["id", "startedAt", "engine", "rules", "documents", "claims", "topics", "findings", "skipped"], Names(run));
        Assert.Equal("R-0007", run.GetProperty("id").GetString());
        Assert.Equal("2024-03-06T08:30:00Z", run.GetProperty("startedAt").GetString());
        Assert.Equal("0.1.0", run.GetProperty("engine").GetString());
        Assert.Equal("sha256:" + new string('c', 64), run.GetProperty("rules").GetString());
        Assert.Equal(
            (2, 7, 1, 4, 2),
            (
                run.GetProperty("documents").GetInt32(),
                run.GetProperty("claims").GetInt32(),
                run.GetProperty("topics").GetInt32(),
                run.GetProperty("findings").GetInt32(),
                run.GetProperty("skipped").GetInt32()
            )
        );
    }

    [Fact]
    public void Documents_carry_their_metadata_or_null()
    {
        using var json = Parse(SampleReport.Full);
        var documents = json.RootElement.GetProperty("documents");

        Assert.All(
            documents.EnumerateArray(),
            document => Assert.Equal(["name", "sha256", "language", "title", "published", "dateline"], Names(document))
        );
        Assert.Equal("gazette.txt", documents[0].GetProperty("name").GetString());
        Assert.Equal(new string('a', 64), documents[0].GetProperty("sha256").GetString());
        Assert.Equal("en", documents[0].GetProperty("language").GetString());
        Assert.Equal("Harbour Forum closes", documents[0].GetProperty("title").GetString());
        Assert.Equal("2024-03-05", documents[0].GetProperty("published").GetString());
        Assert.Equal(["place", "date"], Names(documents[0].GetProperty("dateline")));
        Assert.Equal("LISBON", documents[0].GetProperty("dateline").GetProperty("place").GetString());
        Assert.Equal("2024-03-04", documents[0].GetProperty("dateline").GetProperty("date").GetString());
        Assert.All(["title", "published", "dateline"], name => Assert.Equal(JsonValueKind.Null, documents[1].GetProperty(name).ValueKind));
    }

    [Fact]
    public void A_dateline_without_a_date_has_null()
    {
        var document = SampleReport.GazetteDocument with { Dateline = new Dateline(new Span(0, 1), "Oslo", new Span(0, 1), null, null, null) };
        using var json = Parse(SampleReport.Full with { Documents = [document] });

        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("documents")[0].GetProperty("dateline").GetProperty("date").ValueKind);
    }

    [Fact]
    public void Findings_have_these_fields_and_only_explained_ones_a_witness()
    {
        using var json = Parse(SampleReport.Full);
        var findings = json.RootElement.GetProperty("findings");

        string[] usual = ["id", "verdict", "severity", "rule", "topic", "property", "explanation", "dependsOn", "review", "sources", "claims"];
        string[] explained =
        [
            "id",
            "verdict",
            "severity",
            "rule",
            "topic",
            "property",
            "explanation",
            "witness",
            "dependsOn",
            "review",
            "sources",
            "claims",
        ];
        Assert.Equal([usual, usual, explained, usual], findings.EnumerateArray().Select(Names));
        var first = findings[0];
        Assert.Equal("F-00000000000a", first.GetProperty("id").GetString());
        Assert.Equal("conflict", first.GetProperty("verdict").GetString());
        Assert.Equal("high", first.GetProperty("severity").GetString());
        Assert.Equal("date-differs", first.GetProperty("rule").GetString());
        Assert.Equal("Harbour Forum", first.GetProperty("topic").GetString());
        Assert.Equal("date", first.GetProperty("property").GetString());
        Assert.Equal("The first days differ, and the last.", first.GetProperty("explanation").GetString());
        Assert.Equal(JsonValueKind.Null, first.GetProperty("review").ValueKind);
        Assert.Equal(["documents", "independent"], Names(first.GetProperty("sources")));
        Assert.Equal(2, first.GetProperty("sources").GetProperty("documents").GetInt32());
        Assert.Equal(1, first.GetProperty("sources").GetProperty("independent").GetInt32());
        Assert.Equal("the dateline's date is when it was filed", findings[2].GetProperty("witness").GetString());
    }

    [Fact]
    public void Claims_point_at_the_characters_they_were_read_from()
    {
        using var json = Parse(SampleReport.Full);
        var claim = json.RootElement.GetProperty("findings")[1].GetProperty("claims")[0];

        Assert.Equal(["id", "document", "start", "end", "quote", "value", "modality", "attribution", "steps"], Names(claim));
        Assert.Equal("C-000000000003", claim.GetProperty("id").GetString());
        Assert.Equal("gazette.txt", claim.GetProperty("document").GetString());
        var (start, end) = (claim.GetProperty("start").GetInt32(), claim.GetProperty("end").GetInt32());
        Assert.Equal("more than 40 countries", SampleReport.GazetteDocument.Text[start..end]);
        Assert.Equal("more than 40 countries", claim.GetProperty("quote").GetString());
        Assert.Equal("reported", claim.GetProperty("modality").GetString());
        Assert.Equal("the mayor's office", claim.GetProperty("attribution").GetString());
        Assert.Equal(0, claim.GetProperty("steps").GetArrayLength());
    }

    public static TheoryData<Value, string> Values =>
        new()
        {
            { DateValue.Day(new LocalDate(2025, 2, 23)), """{"type":"date","text":"2025-02-23"}""" },
            { DateValue.Range(new LocalDate(2025, 7, 28), new LocalDate(2025, 7, 30)), """{"type":"date","text":"2025-07-28/2025-07-30"}""" },
            {
                new QuantityValue(40, 40, null, Bound.MoreThan, "country"),
                """{"type":"quantity","text":"more-than 40 country","low":40,"high":null,"unit":"country","bound":"more-than"}"""
            },
            {
                new QuantityValue(12.5m, 12.5m, 12.5m, Bound.Exact, "USD") { Currency = "USD" },
                """{"type":"money","text":"12.5 USD","low":12.5,"high":12.5,"unit":"USD","bound":"exact"}"""
            },
            { new OrdinalValue(8, "edition"), """{"type":"ordinal","text":"8"}""" },
            { new NameValue(NameKind.Event, "World's Fair"), """{"type":"name","text":"World's Fair"}""" },
            { new NameValue(NameKind.Place, "洛阳"), """{"type":"place","text":"洛阳"}""" },
            { new TextValue("in force"), """{"type":"text","text":"in force"}""" },
            { new SetValue(["Laos", "China"]), """{"type":"set","text":"China; Laos"}""" },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_has_the_fields_of_its_type(Value value, string expected)
    {
        var finding = SampleReport.Full.Findings[0] with { Claims = [SampleReport.GazetteDate with { Value = value }] };
        using var json = Parse(SampleReport.Full with { Findings = [finding] });
        var written = json.RootElement.GetProperty("findings")[0].GetProperty("claims")[0].GetProperty("value");

        Assert.Equal(expected, Compact(written.GetRawText()));
    }

    [Fact]
    public void Errors_name_the_file_and_what_is_wrong()
    {
        using var json = Parse(SampleReport.Full);
        var error = Assert.Single(json.RootElement.GetProperty("errors").EnumerateArray());

        Assert.Equal(["name", "message"], Names(error));
        Assert.Equal("broken.txt", error.GetProperty("name").GetString());
        Assert.Equal("not text: it holds a zero byte at 12", error.GetProperty("message").GetString());
    }

    [Fact]
    public void A_list_of_claims_names_topic_and_property()
    {
        using var stream = new MemoryStream();
        JsonReport.WriteClaims(SampleReport.Full.Claims, stream);
        using var json = JsonDocument.Parse(stream.ToArray());

        Assert.Equal(["schema", "claims"], Names(json.RootElement));
        Assert.Equal("reconciler/claims/1", json.RootElement.GetProperty("schema").GetString());
        var claims = json.RootElement.GetProperty("claims");
        Assert.Equal(7, claims.GetArrayLength());
        Assert.Equal(["topic", "property", "id", "document", "start", "end", "quote", "value", "modality", "attribution", "steps"], Names(claims[0]));
        Assert.Equal("Harbour Forum", claims[0].GetProperty("topic").GetString());
        Assert.Equal("date", claims[0].GetProperty("property").GetString());
    }

    [Fact]
    public void The_bytes_are_UTF_8_without_BOM_indented_and_end_in_a_newline()
    {
        var bytes = Bytes(SampleReport.Full);

        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Contains("\n  \"run\": {\n    \"id\": \"R-0007\",", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(bytes, Bytes(SampleReport.Full));
    }

    [Theory]
    [InlineData("超過300家企業, the mayor's “own” words – 👩‍🚀", "超過300家企業, the mayor's “own” words – 👩‍🚀")]
    [InlineData("</script>", @"\u003C/script>")]
    [InlineData("a\u202Eb\u2066", @"a\u202Eb\u2066")]
    [InlineData("\u001B[31m\u007F\u009B", @"\u001B[31m\u007F\u009B")]
    [InlineData("say \"no\" \\ back", @"say \""no\"" \\ back")]
    [InlineData("line\u2028end\n", @"line\u2028end\n")]
    public void Text_stays_readable_and_what_could_do_harm_is_escaped(string text, string expected)
    {
        var json = Encoding.UTF8.GetString(Bytes(SampleReport.Empty with { Errors = [new DocumentError("x", text)] }));

        Assert.Contains($"\"message\": \"{expected}\"", json, StringComparison.Ordinal);
        using var parsed = JsonDocument.Parse(json);
        Assert.Equal(text, parsed.RootElement.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Fact]
    public void A_lone_surrogate_does_not_break_the_file()
    {
        using var json = Parse(SampleReport.Empty with { Errors = [new DocumentError("x", "a" + (char)0xDC00 + "b")] });

        Assert.Equal("a\uFFFDb", json.RootElement.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    private static JsonDocument Parse(Report report) => JsonDocument.Parse(Bytes(report));

    private static byte[] Bytes(Report report)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(report, stream);
        return stream.ToArray();
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    private static string Compact(string json) =>
        string.Concat(json.Split('\n').Select(line => line.Trim())).Replace("\": ", "\":", StringComparison.Ordinal);
}
