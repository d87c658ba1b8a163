using System.Buffers;
using Reconciler.Model;

namespace Reconciler.Language.Words;

/// <summary>
/// Cuts English text into tokens as the English Web Treebank does: clitics and punctuation stand apart, abbreviations keep their
/// period. Every character but white space belongs to exactly one token.
/// </summary>
/// <param name="wholeWords">The keys of forms with punctuation inside that stay whole (<c>Mr.</c>, <c>e-mail</c>).</param>
internal sealed class EnglishTokeniser(HashSet<uint> wholeWords)
{
    private const int LongestChunk = 200;
    private static readonly SearchValues<char> LettersAndPeriod = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.");
    private static readonly SearchValues<char> DigitsAndSlash = SearchValues.Create("0123456789/");
    private static readonly SearchValues<char> DigitsAndHyphen = SearchValues.Create("0123456789-.");
    private static readonly string[] Clitics = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];

    /// <summary>Whether punctuation inside is why a form may need to be listed to stay whole.</summary>
    public static bool NeedsListing(string form) =>
        form.Length > 1
        && form.Any(char.IsLetter)
        && form.Any(character => !char.IsLetterOrDigit(character))
        && !Clitics.Any(clitic => EndsWith(form, clitic));

    /// <summary>Adds the tokens of <paramref name="span"/>, in order.</summary>
    public void Read(string text, Span span, List<Span> tokens)
    {
        var at = span.Start;
        while (at < span.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < span.End && !char.IsWhiteSpace(text[end]) && end - at < LongestChunk)
            {
                end++;
            }

            ReadChunk(text, at, end, tokens);
            at = end;
        }
    }

    /// <summary>Reads characters without white space among them.</summary>
    private void ReadChunk(string text, int start, int end, List<Span> tokens)
    {
        while (start < end)
        {
            if (IsWhole(text, start, end))
            {
                tokens.Add(new Span(start, end));
                return;
            }

            if (!IsOpening(text, start, end))
            {
                break;
            }

            var next = EndOfRun(text, start, end);
            tokens.Add(new Span(start, next));
            start = next;
        }

        var closing = new Stack<Span>();
        while (start < end && !IsWhole(text, start, end) && IsClosing(text, start, end))
        {
            var from = StartOfRun(text, start, end);
            closing.Push(new Span(from, end));
            end = from;
        }

        if (start < end)
        {
            ReadCore(text, start, end, tokens);
        }

        tokens.AddRange(closing);
    }

    private void ReadCore(string text, int start, int end, List<Span> tokens)
    {
        if (IsWhole(text, start, end) || IsAddress(text.AsSpan(start, end - start)) || IsPhone(text.AsSpan(start, end - start)))
        {
            tokens.Add(new Span(start, end));
            return;
        }

        var split = InnerBreak(text, start, end);
        if (split > start)
        {
            ReadChunk(text, start, split, tokens);
            var next = EndOfRun(text, split, end);
            tokens.Add(new Span(split, next));
            if (next < end)
            {
                ReadChunk(text, next, end, tokens);
            }

            return;
        }

        ReadWord(text, start, end, tokens);
    }

    /// <summary>The first character inside that stands by itself: a hyphen, dash or slash between letters, a bracket, an ellipsis.</summary>
    private static int InnerBreak(string text, int start, int end)
    {
        for (var at = start + 1; at < end - 1; at++)
        {
            var character = text[at];
            var isBreak = character switch
            {
                '-' => !(char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]) && CountOf(text, start, end, '-') > 1),
                '/' => char.IsLetter(text[at - 1]) || char.IsLetter(text[at + 1]),
                '–' or '—' or '…' or '(' or ')' or '[' or ']' or '"' or '“' or '”' or '=' or '~' or '*' or '<' or '>' or '!' or '?' or ';' => true,
                ',' or ':' => !(char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])),
                '.' => text[at + 1] == '.' || (char.IsLower(text[at - 1]) && char.IsUpper(text[at + 1]) && at - start > 2),
                '$' or '€' or '£' or '¥' => true,
                '%' or '+' => true,
                _ => false,
            };
            if (isBreak)
            {
                return at;
            }
        }

        return -1;
    }

    private static void ReadWord(string text, int start, int end, List<Span> tokens)
    {
        var word = text.AsSpan(start, end - start);
        foreach (var clitic in Clitics)
        {
            if (word.Length > clitic.Length && EndsWith(word, clitic))
            {
                ReadWord(text, start, end - clitic.Length, tokens);
                tokens.Add(new Span(end - clitic.Length, end));
                return;
            }
        }

        var cut = CutOf(word);
        if (cut > 0)
        {
            tokens.Add(new Span(start, start + cut));
            start += cut;
        }

        tokens.Add(new Span(start, end));
    }

    /// <summary>Where words written as one come apart (<c>can|not</c>, <c>gon|na</c>, <c>5|pm</c>, <c>$|50</c>); 0 where none do.</summary>
    private static int CutOf(ReadOnlySpan<char> word)
    {
        if (word.Equals("cannot", StringComparison.OrdinalIgnoreCase) || word.Equals("gonna", StringComparison.OrdinalIgnoreCase))
        {
            return 3;
        }

        if (word.Equals("wanna", StringComparison.OrdinalIgnoreCase) || word.Equals("gotta", StringComparison.OrdinalIgnoreCase))
        {
            return 3;
        }

        if (!char.IsDigit(word[0]))
        {
            return 0;
        }

        var digits = 0;
        while (digits < word.Length && (char.IsDigit(word[digits]) || word[digits] is '.' or ',' or ':'))
        {
            digits++;
        }

        var unit = word[digits..].TrimEnd('.');
        return
            unit.Length > 1
            && !unit.Equals("st", StringComparison.OrdinalIgnoreCase)
            && !unit.Equals("nd", StringComparison.OrdinalIgnoreCase)
            && !unit.Equals("rd", StringComparison.OrdinalIgnoreCase)
            && !unit.Equals("th", StringComparison.OrdinalIgnoreCase)
            && !unit.ContainsAnyExcept(LettersAndPeriod)
            ? digits
            : 0;
    }

    private bool IsWhole(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        return word.Length > 1 && (wholeWords.Contains(KeyOf(word)) || IsEmoticon(word) || IsInitials(word));
    }

    /// <summary>The key of a form: without regard to case or the style of its apostrophe.</summary>
    public static uint KeyOf(ReadOnlySpan<char> form)
    {
        Span<char> folded = stackalloc char[Math.Min(form.Length, LongestChunk)];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = form[i] == '’' ? '\'' : char.ToLowerInvariant(form[i]);
        }

        return Lexicon.KeyOf(folded);
    }

    private static bool IsEmoticon(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && word[0] is ':' or ';' or '=' && word[^1] is ')' or '(' or 'D' or 'P' or 'p' or '/' && word.Length < 4;

    /// <summary>Single letters with a period after each: <c>U.S.</c>, <c>J.</c></summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length % 2 == 0;
    }

    private static bool IsAddress(ReadOnlySpan<char> word) =>
        word.StartsWith("http", StringComparison.OrdinalIgnoreCase) && word.Contains("://", StringComparison.Ordinal)
        || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || (word.IndexOf('@') is > 0 and var at && word[at..].Contains('.'))
        || (word.Length > 1 && !word.ContainsAnyExcept(DigitsAndSlash));

    private static bool IsPhone(ReadOnlySpan<char> word) => word.Length >= 7 && !word.ContainsAnyExcept(DigitsAndHyphen) && word.Contains('-');

    private static bool EndsWith(ReadOnlySpan<char> word, string clitic)
    {
        if (word.Length < clitic.Length)
        {
            return false;
        }

        var end = word[^clitic.Length..];
        for (var i = 0; i < end.Length; i++)
        {
            var character = end[i] is '’' or '‘' or '`' ? '\'' : char.ToLowerInvariant(end[i]);
            if (character != clitic[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOpening(string text, int start, int end)
    {
        var first = text[start];
        if (char.IsLetterOrDigit(first) || char.IsSurrogate(first) || first == '@')
        {
            return false;
        }

        var beginsNumber = first is '.' or '-' or '\'' or '’' && start + 1 < end && char.IsDigit(text[start + 1]);
        return !beginsNumber && !(first is '\'' or '’' && IsCliticOnly(text.AsSpan(start, end - start)));
    }

    private static bool IsCliticOnly(ReadOnlySpan<char> word)
    {
        foreach (var clitic in Clitics)
        {
            if (word.Length == clitic.Length && EndsWith(word, clitic))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsClosing(string text, int start, int end)
    {
        var last = text[end - 1];
        return end - start > 1 && !char.IsLetterOrDigit(last) && !char.IsSurrogate(last) && !IsAddressEnd(text, start, end);
    }

    private static bool IsAddressEnd(string text, int start, int end) =>
        text[end - 1] is '/' or '-' or '_' or '=' && IsAddress(text.AsSpan(start, end - start));

    /// <summary>The end of a run of the same mark (<c>...</c>, <c>--</c>).</summary>
    private static int EndOfRun(string text, int start, int limit)
    {
        var end = start + 1;
        while (Repeats(text[start]) && end < limit && text[end] == text[start])
        {
            end++;
        }

        return end;
    }

    /// <summary>The start of a run of the same mark that ends there; question and exclamation marks run together.</summary>
    private static int StartOfRun(string text, int limit, int end)
    {
        var last = text[end - 1];
        var start = end - 1;
        while (Repeats(last) && start > limit && (text[start - 1] == last || (last is '!' or '?' && text[start - 1] is '!' or '?')))
        {
            start--;
        }

        return start;
    }

    private static bool Repeats(char mark) => mark is '.' or '-' or '!' or '?' or '*' or '=' or '_' or '~' or '\'' or '`' or '#' or '+';

    private static int CountOf(string text, int start, int end, char wanted) => text.AsSpan(start, end - start).Count(wanted);
}
