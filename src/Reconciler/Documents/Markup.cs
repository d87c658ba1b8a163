using Reconciler.Model;

namespace Reconciler.Documents;

/// <summary>The few marks of Markdown and plain text that tell what a line is.</summary>
internal static class Markup
{
    /// <summary>Level of a Markdown heading, 1 to 6; 0 where the line is none.</summary>
    public static int HeadingLevel(string text, Span line)
    {
        var level = 0;
        while (level < line.Length && text[line.Start + level] == '#')
        {
            level++;
        }

        return level is >= 1 and <= 6 && level < line.Length && Whitespace.Is(text[line.Start + level]) ? level : 0;
    }

    /// <summary>The line without the marks of a heading, list item or quotation at its ends.</summary>
    public static Span Content(string text, Span line)
    {
        var content = line;
        if (HeadingLevel(text, line) is > 0 and var level)
        {
            content = Whitespace.Trim(text, new Span(line.Start + level, line.End));
            while (!content.IsEmpty && text[content.End - 1] == '#')
            {
                content = content with { End = content.End - 1 };
            }
        }
        else if (IsBullet(text, line))
        {
            content = line with { Start = line.Start + 1 };
        }

        content = Whitespace.Trim(text, content);
        return content.IsEmpty ? line : content;
    }

    /// <summary>The words of a heading: its content without its number.</summary>
    public static Span Heading(string text, Span line)
    {
        var content = Content(text, line);
        var words = Whitespace.Trim(text, content with { Start = content.Start + NumberMark(text, content) });
        return words.IsEmpty ? content : words;
    }

    /// <summary>Whether the line starts a paragraph of its own by its mark: a heading, a list item, a quotation.</summary>
    public static bool IsMarked(string text, Span line) => HeadingLevel(text, line) > 0 || IsListItem(text, line) || text[line.Start] == '>';

    /// <summary>Whether the line is an item of a list: a bullet, or a number and a mark.</summary>
    public static bool IsListItem(string text, Span line) => IsBullet(text, line) || NumberMark(text, line) > 0;

    /// <summary>Length of a leading <c>1.</c>, <c>1)</c>, <c>(1)</c> or <c>1、</c>; 0 without one.</summary>
    public static int NumberMark(string text, Span line)
    {
        var at = line.Start;
        var isOpen = text[at] is '(' or '（';
        at += isOpen ? 1 : 0;
        var digits = at;
        while (at < line.End && at - digits < 3 && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at == digits || at == line.End)
        {
            return 0;
        }

        var isMark = isOpen
            ? text[at] is ')' or '）'
            : text[at] is '、' or '．' || (text[at] is '.' or ')' or '）' && at + 1 < line.End && !char.IsAsciiDigit(text[at + 1]));
        return isMark ? at + 1 - line.Start : 0;
    }

    /// <summary>Whether the line has no letter and no digit at all: a rule between parts.</summary>
    public static bool IsRule(string text, Span line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the line is an item of a list with a bullet.</summary>
    public static bool IsBullet(string text, Span line) =>
        line.Length > 1
        && (text[line.Start] is '•' or '●' or '■' or '◆' or '▪' or '·' or '*' or '-' or '+' or '>')
        && Whitespace.Is(text[line.Start + 1]);
}
