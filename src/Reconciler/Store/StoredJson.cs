using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime.Text;
using Reconciler.Model;

namespace Reconciler.Store;

/// <summary>
/// The JSON form of the model's records in the store's content columns. Null is left out, so that a property which a later
/// version adds and leaves empty does not make the same content look different.
/// </summary>
internal static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Never shown in a web page as it is; Chinese stays readable to whoever opens the file.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new StoredTextConverter(),
            new SpanConverter(),
            new PatternConverter<NodaTime.LocalDate>(LocalDatePattern.Iso),
            new PatternConverter<NodaTime.LocalTime>(LocalTimePattern.ExtendedIso),
        },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameTheValueTypes, SortProperties } },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json)
        where T : class => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("null where a record should be");

    private static void NameTheValueTypes(JsonTypeInfo type)
    {
        if (type.Type == typeof(Value))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions
            {
                DerivedTypes =
                {
                    new JsonDerivedType(typeof(DateValue), "date"),
                    new JsonDerivedType(typeof(TimeOfDayValue), "time"),
                    new JsonDerivedType(typeof(QuantityValue), "quantity"),
                    new JsonDerivedType(typeof(OrdinalValue), "ordinal"),
                    new JsonDerivedType(typeof(NameValue), "name"),
                    new JsonDerivedType(typeof(TextValue), "text"),
                    new JsonDerivedType(typeof(SetValue), "set"),
                },
            };
        }
    }

    /// <summary>By name, so that the same content gives the same text, and hash, wherever a property is declared.</summary>
    private static void SortProperties(JsonTypeInfo type)
    {
        foreach (var (index, property) in type.Properties.OrderBy(property => property.Name, StringComparer.Ordinal).Index())
        {
            property.Order = index;
        }
    }
}
