using System.Text.Json;
using System.Text.Json.Serialization;
using Reconciler.Model;

namespace Reconciler.Store;

/// <summary>A span as <c>[start,end]</c>; there are many, and their derived properties need no keeping.</summary>
internal sealed class SpanConverter : JsonConverter<Span>
{
    public override Span Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<int[]>(ref reader, options) is [var start, var end]
            ? new Span(start, end)
            : throw new JsonException("a span is an array of two numbers");

    public override void Write(Utf8JsonWriter writer, Span value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}
