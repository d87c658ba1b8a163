using System.Collections.Immutable;
using System.Text;

namespace Reconciler.Findings.Comparison;

/// <summary>Fills the placeholders of an explanation: <c>{topic}</c>, <c>{values}</c>.</summary>
internal static class ExplanationTemplate
{
    /// <summary>The placeholders that an explanation may use.</summary>
    public static readonly ImmutableArray<string> Placeholders = ["{topic}", "{property}", "{values}", "{documents}", "{reason}"];

    /// <summary>The names in braces that are no placeholder.</summary>
    public static IEnumerable<string> Unknown(string template)
    {
        for (var open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', open + 1))
        {
            var close = template.IndexOf('}', open);
            var name = close < 0 ? template[(open + 1)..] : template[(open + 1)..close];
            if (!Placeholders.Contains($"{{{name}}}", StringComparer.Ordinal))
            {
                yield return name;
            }
        }
    }

    /// <summary>The text; what is filled in is not looked at again, so that a name with braces in it stays as it is.</summary>
    public static string Fill(string template, Func<string, string> value)
    {
        var filled = new StringBuilder();
        var at = 0;
        while (at < template.Length)
        {
            var placeholder = Placeholders.FirstOrDefault(known => string.CompareOrdinal(template, at, known, 0, known.Length) == 0);
            filled.Append(placeholder is null ? template[at] : value(placeholder[1..^1]));
            at += placeholder?.Length ?? 1;
        }

        return filled.ToString().Trim();
    }
}
