using System.Net;

namespace Reconciler.TimeMl;

/// <summary>A start or end tag of well-formed XML.</summary>
/// <param name="Name">The element's name.</param>
/// <param name="End">The index after it.</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
/// <param name="IsEmpty">Whether it is a whole element, without content.</param>
/// <param name="Attributes">The attributes with their values.</param>
internal sealed record Tag(string Name, int End, bool IsEnd, bool IsEmpty, Dictionary<string, string> Attributes)
{
    /// <summary>The tag at <paramref name="start"/> of <paramref name="source"/>.</summary>
    public static Tag At(string source, int start)
    {
        var isEnd = source[start + 1] == '/';
        var nameStart = start + (isEnd ? 2 : 1);
        var at = EndOfName(source, nameStart);
        var name = source[nameStart..at];
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (true)
        {
            at = SkipSpace(source, at);
            if (source[at] is '>' or '/')
            {
                return new Tag(name, source[at] == '>' ? at + 1 : at + 2, isEnd, source[at] == '/', attributes);
            }

            var attributeEnd = EndOfName(source, at);
            var quote = SkipSpace(source, SkipSpace(source, attributeEnd) + 1);
            var valueEnd = source.IndexOf(source[quote], quote + 1);
            attributes[source[at..attributeEnd]] = WebUtility.HtmlDecode(source[(quote + 1)..valueEnd]);
            at = valueEnd + 1;
        }
    }

    private static int SkipSpace(string source, int at)
    {
        while (source[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        return at;
    }

    private static int EndOfName(string source, int at)
    {
        while (source[at] is not (' ' or '\t' or '\r' or '\n' or '/' or '>' or '='))
        {
            at++;
        }

        return at;
    }
}
