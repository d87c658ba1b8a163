using System.Text.Json;
using NodaTime.Text;
using Reconciler.Model;

namespace Reconciler.Reporting;

/// <summary>The report as JSON, UTF-8, for other programs: schemas <c>reconciler/report/1</c> and <c>reconciler/claims/1</c>.</summary>
public static class JsonReport
{
    /// <summary>Writes everything; the same report gives the same bytes.</summary>
    public static void Write(Report report, Stream stream)
    {
        using var writer = Begin(stream, "reconciler/report/1");
        WriteRun(writer, report);
        writer.WriteStartArray("documents");
        foreach (var document in report.Documents)
        {
            WriteDocument(writer, document);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("errors");
        foreach (var error in report.Errors)
        {
            writer.WriteStartObject();
            JsonText.Write(writer, "name", error.Name);
            JsonText.Write(writer, "message", error.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            WriteFinding(writer, finding);
        }

        End(writer, stream);
    }

    /// <summary>Writes claims, each with its topic and property.</summary>
    public static void WriteClaims(IEnumerable<(Claim Claim, Topic Topic)> claims, Stream stream)
    {
        using var writer = Begin(stream, "reconciler/claims/1");
        writer.WriteStartArray("claims");
        foreach (var (claim, topic) in claims)
        {
            writer.WriteStartObject();
            JsonText.Write(writer, "topic", topic.Label);
            JsonText.Write(writer, "property", claim.Property);
            WriteClaimFields(writer, claim);
            writer.WriteEndObject();
        }

        End(writer, stream);
    }

    private static Utf8JsonWriter Begin(Stream stream, string schema)
    {
        var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        writer.WriteStartObject();
        writer.WriteString("schema", schema);
        return writer;
    }

    private static void End(Utf8JsonWriter writer, Stream stream)
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteRun(Utf8JsonWriter writer, Report report)
    {
        writer.WriteStartObject("run");
        JsonText.Write(writer, "id", report.Run.Id);
        writer.WriteString("startedAt", InstantPattern.General.Format(report.Run.StartedAt));
        JsonText.Write(writer, "engine", report.Run.Engine);
        JsonText.Write(writer, "rules", report.Run.Rules);
        writer.WriteNumber("documents", report.Documents.Length);
        writer.WriteNumber("claims", report.Topics.Sum(topic => topic.Claims.Length));
        writer.WriteNumber("topics", report.Topics.Length);
        writer.WriteNumber("findings", report.Findings.Length);
        writer.WriteNumber("skipped", report.Skipped);
        writer.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter writer, Document document)
    {
        writer.WriteStartObject();
        JsonText.Write(writer, "name", document.Name);
        JsonText.Write(writer, "sha256", document.Sha256);
        JsonText.Write(writer, "language", document.Language);
        JsonText.Write(writer, "title", document.Title?.Text);
        writer.WriteString("published", document.Published is { } published ? LocalDatePattern.Iso.Format(published) : null);
        if (document.Dateline is { } dateline)
        {
            writer.WriteStartObject("dateline");
            JsonText.Write(writer, "place", dateline.Place);
            writer.WriteString("date", dateline.Date is { } date ? LocalDatePattern.Iso.Format(date) : null);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("dateline");
        }

        writer.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        JsonText.Write(writer, "id", finding.Id);
        writer.WriteString("verdict", ReportNames.Of(finding.Verdict));
        writer.WriteString("severity", ReportNames.Of(finding.Severity));
        JsonText.Write(writer, "rule", finding.Rule);
        JsonText.Write(writer, "topic", finding.Topic);
        JsonText.Write(writer, "property", finding.Property);
        JsonText.Write(writer, "explanation", finding.Explanation);
        if (finding.Verdict == Verdict.Explained)
        {
            JsonText.Write(writer, "witness", finding.Witness);
        }

        JsonText.Write(writer, "dependsOn", finding.DependsOn);
        writer.WriteNull("review");
        writer.WriteStartObject("sources");
        writer.WriteNumber("documents", finding.Sources.Documents);
        writer.WriteNumber("independent", finding.Sources.Independent);
        writer.WriteEndObject();
        writer.WriteStartArray("claims");
        foreach (var claim in finding.Claims)
        {
            writer.WriteStartObject();
            WriteClaimFields(writer, claim);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteClaimFields(Utf8JsonWriter writer, Claim claim)
    {
        JsonText.Write(writer, "id", claim.Id);
        JsonText.Write(writer, "document", claim.Document);
        writer.WriteNumber("start", claim.Span.Start);
        writer.WriteNumber("end", claim.Span.End);
        JsonText.Write(writer, "quote", claim.Quote);
        WriteValue(writer, claim.Value);
        writer.WriteString("modality", ReportNames.Of(claim.Modality));
        JsonText.Write(writer, "attribution", claim.Attribution);
        writer.WriteStartArray("steps");
        foreach (var step in claim.Steps)
        {
            JsonText.Write(writer, step);
        }

        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, Value value)
    {
        writer.WriteStartObject("value");
        writer.WriteString("type", value.Type);
        JsonText.Write(writer, "text", value.Text);
        if (value is QuantityValue quantity)
        {
            WriteNumber(writer, "low", quantity.Low);
            WriteNumber(writer, "high", quantity.High);
            JsonText.Write(writer, "unit", quantity.Unit);
            writer.WriteString("bound", quantity.BoundName);
        }

        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
