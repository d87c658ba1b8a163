using System.Collections.Immutable;
using System.Globalization;
using Reconciler.Model;

namespace Reconciler.Language;

/// <summary>Cuts text into tokens by the characters alone. Every character but white space belongs to exactly one token.</summary>
internal static class Tokeniser
{
    /// <summary>The tokens of <paramref name="span"/> of <paramref name="text"/>, in order.</summary>
    public static ImmutableArray<Token> Tokenise(string text, Span span)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var spaceBefore = true;
        for (var at = span.Start; at < span.End; )
        {
            if (char.IsWhiteSpace(text[at]))
            {
                spaceBefore = true;
                at++;
                continue;
            }

            var (kind, end) = Next(text, at, span.End);
            var norm = CharacterFolding.Fold(text.AsSpan(at, end - at));
            tokens.Add(new Token(new Span(at, end), kind, norm, char.IsUpper(text[at]), spaceBefore));
            spaceBefore = false;
            at = end;
        }

        return tokens.ToImmutable();
    }

    private static (TokenKind Kind, int End) Next(string text, int at, int limit)
    {
        var first = text[at];
        if (CharacterFolding.IsIdeograph(first))
        {
            return (TokenKind.Ideograph, at + 1);
        }

        if (char.IsDigit(first))
        {
            return (TokenKind.Number, EndOfNumber(text, at, limit));
        }

        if (char.IsLetter(first))
        {
            return (TokenKind.Word, EndOfWord(text, at, limit));
        }

        if (char.IsHighSurrogate(first) && at + 1 < limit && char.IsLowSurrogate(text[at + 1]))
        {
            return (TokenKind.Symbol, at + 2);
        }

        return (char.IsPunctuation(first) && first is not '%' and not '％' ? TokenKind.Punctuation : TokenKind.Symbol, at + 1);
    }

    /// <summary>Digits, with a separator only between two digits; a separator never stands twice running.</summary>
    private static int EndOfNumber(string text, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && (char.IsDigit(text[end]) || (IsSeparator(text[end]) && end + 1 < limit && char.IsDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static bool IsSeparator(char character) => character is '.' or ',' or '．';

    private static int EndOfWord(string text, int at, int limit)
    {
        var end = at + 1;
        while (end < limit && (IsWordCharacter(text[end]) && !CharacterFolding.IsIdeograph(text[end])))
        {
            end++;
        }

        return end;
    }

    private static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character)
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
