using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>The same name in the other script, in brackets right after it: <c>Wang Yi (王毅)</c>, <c>世界卫生组织(WHO)</c>.</summary>
internal static class BracketedNames
{
    private const int Longest = 60;

    /// <summary>The names with those in brackets read as wholes of the kind of the name before them.</summary>
    public static List<FoundName> Read(string text, List<FoundName> names)
    {
        var wholes = new List<FoundName>();
        foreach (var name in names)
        {
            if (Bracket(text, name.Span.End) is { } span && IsOtherScript(name.Printed, span.Of(text)))
            {
                wholes.Add(new FoundName(span, name.Sentence, name.Kind, span.Of(text), ""));
            }
        }

        // Both lists are in order of the text: one walk finds what the brackets replace.
        var kept = new List<FoundName>(names.Count);
        var next = 0;
        foreach (var name in names)
        {
            while (next < wholes.Count && wholes[next].Span.End <= name.Span.Start)
            {
                next++;
            }

            if (next >= wholes.Count || !wholes[next].Span.Overlaps(name.Span))
            {
                kept.Add(name);
            }
        }

        return [.. kept.Concat(wholes).OrderBy(name => name.Span)];
    }

    private static Span? Bracket(string text, int at)
    {
        if (at + 1 < text.Length && text[at] is '\'' or '’' && text[at + 1] == 's')
        {
            at += 2;
        }

        if (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        if (at >= text.Length || text[at] is not ('(' or '（'))
        {
            return null;
        }

        var end = text.AsSpan(at, Math.Min(Longest, text.Length - at)).IndexOfAny(')', '）');
        return end > 2 ? new Span(at + 1, at + end) : null;
    }

    private static bool IsOtherScript(string name, string inside)
    {
        var chinese = inside.All(character =>
            NameFolding.IsIdeograph(character) || character is '—' or '-' or '–' or '·' or '•' || char.IsAsciiDigit(character)
        );
        var latin =
            char.IsAsciiLetterUpper(inside[0])
            && inside.All(character => character is ' ' or '-' or '&' or '.' || char.IsAsciiLetterOrDigit(character));
        return NameFolding.HasIdeograph(name) ? latin : chinese && inside.Any(NameFolding.IsIdeograph);
    }
}
