using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>Reads the number that starts at a token, however it is written.</summary>
internal sealed class NumberReader(NumberLexicon lexicon)
{
    private readonly ChineseNumeral chinese = new(lexicon);
    private readonly EnglishNumeral english = new(lexicon);

    /// <summary>The number; null where none starts here.</summary>
    public NumberReading? Read(SentenceTokens tokens, int at)
    {
        if (lexicon.Vague.TryMatch(tokens, at, out var vague, out var end))
        {
            var reading = new NumberReading(vague.Number, vague.Low, at, end, tokens.Is(at, TokenKind.Ideograph) ? NumberForm.Chinese : NumberForm.Words)
            {
                Vague = vague,
            };
            return WithScale(tokens, reading, lexicon.ChineseScales);
        }

        if (tokens.Is(at, TokenKind.Ideograph))
        {
            return chinese.Read(tokens, at);
        }

        if (!tokens.Is(at, TokenKind.Number))
        {
            return tokens.Is(at, TokenKind.Word) ? WithHalf(tokens, english.Read(tokens, at)) : null;
        }

        if (tokens.Is(at + 1, TokenKind.Ideograph) && chinese.Read(tokens, at) is { } mixed && mixed.End > at + 1)
        {
            return mixed;
        }

        return ReadDigits(tokens, at);
    }

    private NumberReading? ReadDigits(SentenceTokens tokens, int at)
    {
        var digits = tokens.Norm(at);
        var end = at + 1;

        // 3 000: groups that a space sets apart, as the SI has it.
        while (
            digits.Length <= 24
            && tokens.Is(end, TokenKind.Number)
            && tokens.Norm(end).Length == 3
            && (end > at + 1 || digits.Length <= 3)
            && digits.All(char.IsAsciiDigit)
            && tokens.Norm(end).All(char.IsAsciiDigit)
        )
        {
            digits += tokens.Norm(end++);
        }

        if (!DigitNumber.TryParse(digits, out var number, out var resolution))
        {
            return null;
        }

        var reading = new NumberReading(number, resolution, at, end, NumberForm.Digits)
        {
            IsBareDigits = end == at + 1 && digits.All(char.IsAsciiDigit),
        };
        if (tokens.IsAttached(end) && lexicon.Letters.TryGetValue(tokens.Norm(end), out var letter))
        {
            return reading.Times(letter, end + 1) is { } lettered ? lettered with { HasLetterScale = true } : null;
        }

        return WithHalf(tokens, reading);
    }

    /// <summary>Adds "and a half", then the scale words that follow.</summary>
    private NumberReading? WithHalf(SentenceTokens tokens, NumberReading? reading)
    {
        if (
            reading is { Scale: 1, IsShare: false }
            && tokens.Is(reading.End, "and")
            && tokens.Is(reading.End + 1, "a")
            && tokens.Is(reading.End + 2, "half")
        )
        {
            reading = reading with { Number = reading.Number + 0.5m, Resolution = 0.5m, End = reading.End + 3, IsBareDigits = false };
        }

        return WithScale(tokens, reading, lexicon.Scales);
    }

    private static NumberReading? WithScale(SentenceTokens tokens, NumberReading? reading, IReadOnlyDictionary<string, decimal> scales)
    {
        while (reading is { IsShare: false })
        {
            var at = tokens.IsHyphen(reading.End) ? reading.End + 1 : reading.End;
            if (!scales.TryGetValue(tokens.Norm(at), out var scale))
            {
                break;
            }

            reading = reading.Times(scale, at + 1);
        }

        return reading;
    }
}
