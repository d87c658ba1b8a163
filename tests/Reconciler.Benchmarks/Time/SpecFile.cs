using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Reconciler.Model;

namespace Reconciler.Benchmarks.Time;

/// <summary>Reads the specifications of Recognizers-Text, in the three forms that they have: for extractors, parsers and models.</summary>
internal static class SpecFile
{
    private const int LengthOfSeconds = 19;
    private const string Platform = "dotnet";

    /// <summary>The cases of a file.</summary>
    /// <exception cref="JsonException">The file is no JSON.</exception>
    public static List<SpecCase> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return [.. json.RootElement.EnumerateArray().Select(ReadCase)];
    }

    private static SpecCase ReadCase(JsonElement json)
    {
        var reference = json.TryGetProperty("Context", out var context) ? Text(context, "ReferenceDateTime") : null;
        return new SpecCase(
            Text(json, "Input") ?? "",
            reference is { Length: >= LengthOfSeconds }
            && LocalDateTimePattern.GeneralIso.Parse(reference[..LengthOfSeconds]).TryGetValue(default, out var moment)
                ? moment
                : null,
            Names(json, "NotSupported") || Names(json, "NotSupportedByDesign"),
            [.. json.GetProperty("Results").EnumerateArray().Select(ReadResult)]
        );
    }

    private static bool Names(JsonElement json, string property) =>
        Text(json, property)?.Contains(Platform, StringComparison.OrdinalIgnoreCase) == true;

    private static SpecResult ReadResult(JsonElement json)
    {
        var type = Text(json, "TypeName") ?? Text(json, "Typename") ?? Text(json, "Type") ?? "";
        type = type[(type.LastIndexOf('.') + 1)..];
        // The end is that of the last character.
        var start = json.GetProperty("Start").GetInt32();
        var end = json.TryGetProperty("Length", out var length) ? start + length.GetInt32() : json.GetProperty("End").GetInt32() + 1;
        return new SpecResult(new Span(start, end), type, [.. ReadReadings(json, type)]);
    }

    private static IEnumerable<SpecReading> ReadReadings(JsonElement json, string type)
    {
        if (
            (!json.TryGetProperty("Resolution", out var value) && !json.TryGetProperty("Value", out value))
            || value.ValueKind != JsonValueKind.Object
        )
        {
            return [];
        }

        return value.TryGetProperty("values", out var values)
            ? values
                .EnumerateArray()
                .Select(reading => new SpecReading(Text(reading, "type") ?? type, Text(reading, "timex") ?? "")
                {
                    Value = Text(reading, "value"),
                    Start = Text(reading, "start"),
                    End = Text(reading, "end"),
                })
            : new[] { "PastResolution", "FutureResolution" }
                .Where(name => value.TryGetProperty(name, out _))
                .Select(name => ReadResolution(value.GetProperty(name), type, Text(value, "Timex") ?? ""));
    }

    // A parser's resolution names the property after its type: date, startDate, endDateTime, duration.
    private static SpecReading ReadResolution(JsonElement resolution, string type, string timex)
    {
        var properties = resolution.EnumerateObject().ToList();
        return new SpecReading(type, timex)
        {
            Value = Find(property => !Starts(property, "start") && !Starts(property, "end")),
            Start = Find(property => Starts(property, "start")),
            End = Find(property => Starts(property, "end")),
        };

        string? Find(Func<JsonProperty, bool> isMeant) => properties.Where(isMeant).Select(property => property.Value.ToString()).FirstOrDefault();

        static bool Starts(JsonProperty property, string with) => property.Name.StartsWith(with, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement json, string property) =>
        json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
