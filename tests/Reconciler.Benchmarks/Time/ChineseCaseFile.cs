using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Reconciler.Benchmarks.Time;

/// <summary>Reads the time cases of JioNLP: rows of the expression, the moment of reading, and the result.</summary>
internal static class ChineseCaseFile
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm':'ss");
    private static readonly string[] Units = ["year", "month", "day", "hour", "minute", "second"];

    // Where only the year is known: far from both ends, so that "March" and "October" are of that year.
    private static readonly int[] Defaults = [2000, 7, 1, 0, 0, 0];

    /// <summary>The cases of a file.</summary>
    /// <exception cref="JsonException">The file is no JSON.</exception>
    public static List<ChineseCase> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var constants = json.RootElement.GetProperty("time_base_constants");
        return [.. json.RootElement.GetProperty("cases").EnumerateArray().Select(item => ReadCase(item.GetProperty("row"), constants))];
    }

    private static ChineseCase ReadCase(JsonElement row, JsonElement constants)
    {
        // Between the moment and the result some rows say how many recurrences to list.
        var result = row[row.GetArrayLength() - 1];
        var time = result.GetProperty("time");
        var type = result.GetProperty("type").GetString() ?? "";
        return new ChineseCase(
            row[0].GetString() ?? "",
            ReadReference(row[1], constants),
            type,
            string.Equals(result.GetProperty("definition").GetString(), "blur", StringComparison.Ordinal)
        )
        {
            Range = type switch
            {
                "time_delta" => null,
                "time_period" => time.GetProperty("point") is { ValueKind: JsonValueKind.Object } point ? ReadRange(point.GetProperty("time")) : null,
                _ => ReadRange(time),
            },
            Amounts = type switch
            {
                "time_delta" => ReadAmounts(time),
                "time_period" => ReadAmounts(time.GetProperty("delta")),
                _ => null,
            },
        };
    }

    // The stretch is given with its last second.
    private static TimeRange? ReadRange(JsonElement time) =>
        time.ValueKind != JsonValueKind.Array ? null
        : time[0].ValueKind == JsonValueKind.Array ? ReadRange(time[0])
        : new TimeRange(Moment(time[0]), Moment(time[1])?.PlusSeconds(1));

    private static LocalDateTime? Moment(JsonElement text) =>
        Pattern.Parse(text.GetString() ?? "").TryGetValue(default, out var moment) ? moment : null;

    private static Dictionary<string, double>? ReadAmounts(JsonElement time) =>
        time.ValueKind != JsonValueKind.Object
            ? null
            : time.EnumerateObject()
                .Where(unit => unit.Value.ValueKind == JsonValueKind.Number)
                .ToDictionary(unit => unit.Name, unit => unit.Value.GetDouble(), StringComparer.Ordinal);

    private static LocalDateTime? ReadReference(JsonElement json, JsonElement constants) =>
        json.ValueKind switch
        {
            JsonValueKind.Number => OfTimestamp(json.GetDouble()),
            JsonValueKind.Array => OfFields([.. json.EnumerateArray().Select(field => (int?)field.GetInt32())]),
            JsonValueKind.Object when json.TryGetProperty("$const", out var name) => OfTimestamp(
                double.Parse(constants.GetProperty(name.GetString() ?? "").GetString() ?? "", CultureInfo.InvariantCulture)
            ),
            JsonValueKind.Object => OfFields([.. Units.Select(unit => json.TryGetProperty(unit, out var field) ? field.GetInt32() : (int?)null)]),
            _ => null,
        };

    // The moments are meant in China.
    private static LocalDateTime OfTimestamp(double seconds) =>
        Instant.FromUnixTimeSeconds((long)seconds).WithOffset(Offset.FromHours(8)).LocalDateTime;

    private static LocalDateTime OfFields(int?[] fields)
    {
        var all = Defaults.Select((usual, i) => i < fields.Length && fields[i] is { } field ? field : usual).ToArray();
        return new LocalDateTime(all[0], all[1], all[2], all[3], all[4], all[5]);
    }
}
