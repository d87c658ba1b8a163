using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Reconciler.Reporting;

/// <summary>
/// Strings in JSON: every script and the apostrophe stay readable, while what could end a script element, drive a terminal
/// or turn the reading direction is escaped, so that the file is safe to embed in a page and to look at.
/// </summary>
internal static class JsonText
{
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
        }
        else
        {
            // The library's encoders either escape the apostrophe and all rarer characters, or let bidirectional overrides through.
            writer.WriteRawValue(Quoted(value), skipInputValidation: true);
        }
    }

    private static string Quoted(string value)
    {
        var json = new StringBuilder(value.Length + 2).Append('"');
        foreach (var rune in value.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '"' or '\\':
                    json.Append('\\').Append(rune);
                    break;
                case '\n':
                    json.Append("\\n");
                    break;
                case '\r':
                    json.Append("\\r");
                    break;
                case '\t':
                    json.Append("\\t");
                    break;
                case '<':
                case var _ when VisibleText.IsHidden(rune):
                    Escape(json, rune);
                    break;
                default:
                    json.Append(rune);
                    break;
            }
        }

        return json.Append('"').ToString();
    }

    private static void Escape(StringBuilder json, Rune rune)
    {
        foreach (var unit in rune.ToString())
        {
            json.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
        }
    }
}
