using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reconciler.Store;

/// <summary>Strings inside JSON in the form of <see cref="StoredText"/>.</summary>
internal sealed class StoredTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } stored ? StoredText.Unescape(stored) : null;

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(StoredText.Escape(value));
}
