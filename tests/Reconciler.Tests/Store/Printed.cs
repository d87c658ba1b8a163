using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Reconciler.Tests.Store;

/// <summary>
/// An object written out with the types and properties of all that it holds, so that two can be compared in depth: records
/// compare their arrays by identity only. Uses nothing of the store.
/// </summary>
internal static class Printed
{
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, int depth)
    {
        var indent = new string(' ', depth);
        switch (value)
        {
            case null:
                text.AppendLine("null");
                break;
            case string or decimal or Enum or bool or int:
            case var other when other.GetType().Namespace!.StartsWith("NodaTime", StringComparison.Ordinal):
                text.AppendLine(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
            case IEnumerable items:
                text.AppendLine("list");
                foreach (var item in items)
                {
                    text.Append(indent).Append("- ");
                    Append(text, item, depth + 2);
                }

                break;
            default:
                text.AppendLine(value.GetType().Name);
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    text.Append(indent).Append(property.Name).Append(": ");
                    Append(text, property.GetValue(value), depth + 2);
                }

                break;
        }
    }
}
