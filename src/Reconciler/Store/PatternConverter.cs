using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Reconciler.Store;

/// <summary>A NodaTime value as the text of one pattern.</summary>
internal sealed class PatternConverter<T>(IPattern<T> pattern) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var result = pattern.Parse(reader.GetString() ?? "");
        return result.Success ? result.Value : throw new JsonException(result.Exception.Message, result.Exception);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(pattern.Format(value));
}
