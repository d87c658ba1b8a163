using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Reconciler.Reporting;

/// <summary>
/// Strings in JSON: other scripts and apostrophes stay readable, while what could end a script element or turn the
/// reading direction is escaped, so that the file is safe to embed in a page and to look at in an editor.
/// </summary>
internal static class JsonText
{
    private static readonly string[] Escaped =
    [
        "<",
        "\u061C",
        "\u200E",
        "\u200F",
        "\u2028",
        "\u2029",
        "\u202A",
        "\u202B",
        "\u202C",
        "\u202D",
        "\u202E",
        "\u2066",
        "\u2067",
        "\u2068",
        "\u2069",
    ];

    public static void Write(Utf8JsonWriter writer, string name, string? value)
    {
        writer.WritePropertyName(name);
        Write(writer, value);
    }

    public static void Write(Utf8JsonWriter writer, string? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
            return;
        }

        var text = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value);
        foreach (var character in Escaped)
        {
            text = text.Replace(character, string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character[0]:X4}"), StringComparison.Ordinal);
        }

        writer.WriteRawValue($"\"{text}\"", skipInputValidation: true);
    }
}
