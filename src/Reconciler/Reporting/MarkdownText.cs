using System.Text;

namespace Reconciler.Reporting;

/// <summary>Text of documents in Markdown: visible (see <see cref="VisibleText"/>), on one line, and taken as words only.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]<>#|~&$";

    public static string Of(string text)
    {
        var visible = VisibleText.Of(text).Trim();
        var escaped = new StringBuilder(visible.Length);
        for (var i = 0; i < visible.Length; i++)
        {
            if (Special.Contains(visible[i], StringComparison.Ordinal) || StartsList(visible, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(visible[i]);
        }

        return escaped.ToString();
    }

    // At its start, a text that looks like an item ("- x", "12. x") or an underline ("===") would become one.
    private static bool StartsList(string text, int position) =>
        position == 0
            ? text[0] is '-' or '+' or '='
            : text[position] is '.' or ')' && position <= 9 && text.AsSpan(0, position).IndexOfAnyExceptInRange('0', '9') < 0;
}
