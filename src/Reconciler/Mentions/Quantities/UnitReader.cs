using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>Reads what a number is a number of: a currency, a unit of measure, a counted noun.</summary>
internal sealed class UnitReader(QuantityLexicon lexicon, EnglishNounPhrase english, ChineseNounPhrase chinese)
{
    /// <summary>The unit after <paramref name="number"/> from token <paramref name="at"/> on; null where the number turns out to be no quantity.</summary>
    public CountedUnit? Read(SentenceTokens tokens, NumberReading number, int at)
    {
        var joined = tokens.IsHyphen(at) ? at + 1 : at;
        if (Money(tokens, number, joined) is { } money)
        {
            return money;
        }

        if (Calendar(tokens, number, at) is { } isLength)
        {
            return isLength ? new CountedUnit(lexicon.Units.Day.Key, at + 1) { IsTime = true } : null;
        }

        if (Measure(tokens, number, joined) is { } measure)
        {
            return measure;
        }

        if (joined > at)
        {
            return HyphenatedNoun(tokens, number, joined);
        }

        if (tokens.Is(at, TokenKind.Ideograph))
        {
            return ChineseNoun(tokens, number, at);
        }

        if (tokens.IsAttached(at) && tokens.Is(at, TokenKind.Word))
        {
            return null;
        }

        return EnglishNoun(tokens, number, at);
    }

    private CountedUnit? Money(SentenceTokens tokens, NumberReading number, int at)
    {
        if (!lexicon.Currencies.After.TryMatch(tokens, at, out var currency, out var end))
        {
            return null;
        }

        var fits = (!currency.OnlyLarge || number.Scale >= 1000) && (!currency.IsCode || tokens.IsCapitalised(at));
        return fits ? new CountedUnit(currency.Code, end) { Currency = currency.Code } : null;
    }

    /// <summary>Whether a character of dates follows: true where it means a length of time all the same, false where it is a date.</summary>
    private bool? Calendar(SentenceTokens tokens, NumberReading number, int at)
    {
        if (tokens.Is(at, lexicon.Units.DayWord))
        {
            var before = tokens.Norm(number.First - 2) + tokens.Norm(number.First - 1);
            return lexicon.Units.DaysBefore.Contains(before) || lexicon.Units.DaysAfter.TryMatch(tokens, at + 1, out _, out _);
        }

        var isYear = tokens.Is(at, "年") && number.IsBareDigits && number.Number >= lexicon.Contexts.FirstYear;
        return isYear || (number.Scale == 1 && lexicon.Contexts.CalendarMarks.TryMatch(tokens, at, out _, out _)) ? false : null;
    }

    private CountedUnit? Measure(SentenceTokens tokens, NumberReading number, int at)
    {
        if (number.HasLetterScale)
        {
            // 100m is a length, unless it is money or counts something.
            return !tokens.IsAttached(number.End - 1) || english.Plural(tokens, at) is not null ? null : Unlettered(tokens, number);
        }

        if (!lexicon.Units.Units.TryMatch(tokens, at, out var unit, out var end) || (number.Form == NumberForm.Chinese && IsRhetorical(tokens, number)))
        {
            return null;
        }

        var isAge = unit.Kind == UnitKind.Time && tokens.IsHyphen(end) && tokens.Is(end + 1, "old");
        return new CountedUnit(unit.Key, isAge ? end + 2 : end) { IsTime = unit.Kind == UnitKind.Time, Qualifier = isAge ? "old" : "" };
    }

    private CountedUnit? Unlettered(SentenceTokens tokens, NumberReading number)
    {
        var at = number.End - 1;
        return lexicon.Units.Units.TryMatch(tokens, at, out var unit, out var end)
            ? new CountedUnit(unit.Key, end)
            {
                Number = number with { Number = number.Number / number.Scale, Resolution = number.Resolution / number.Scale, Scale = 1, End = at },
            }
            : null;
    }

    /// <summary>"A 30-member team": the noun stays in the singular. What is no noun (two-way, three-yearly) makes no quantity.</summary>
    private CountedUnit? HyphenatedNoun(SentenceTokens tokens, NumberReading number, int at)
    {
        var norm = tokens.Norm(at);
        return number.Form == NumberForm.Chinese || !lexicon.Nouns.IsCountable(norm) || tokens.IsHyphen(at + 1)
            ? null
            : new CountedUnit(lexicon.Nouns.Key(norm, norm, ""), at + 1);
    }

    private CountedUnit? ChineseNoun(SentenceTokens tokens, NumberReading number, int at)
    {
        if (number.Form == NumberForm.Chinese && IsRhetorical(tokens, number) && !lexicon.Nouns.PlainPeople.Contains(tokens.Norm(at)))
        {
            return null;
        }

        return chinese.Read(tokens, at) is not { } phrase
            ? new CountedUnit("", at)
            : new CountedUnit(phrase.Key, phrase.End) { Qualifier = phrase.Qualifier, Hedge = phrase.Hedge };
    }

    private CountedUnit EnglishNoun(SentenceTokens tokens, NumberReading number, int at)
    {
        var phrase = number.Number == 1 && number.Vague is null ? english.Singular(tokens, at) : english.Plural(tokens, at);
        var isNoun = phrase is not null && (number.Number != 1 || lexicon.Nouns.IsKnown(tokens.Norm(phrase.Head)));
        return isNoun
            ? new CountedUnit(phrase!.Key, phrase.End)
            {
                Qualifier = phrase.Qualifier,
                IsTime = lexicon.Units.Units.TryMatch(tokens, phrase.Head, out var unit, out _) && unit.Kind == UnitKind.Time,
            }
            : new CountedUnit("", at);
    }

    /// <summary>一 is too common in figures of speech, and 百 or 千 by itself too.</summary>
    private bool IsRhetorical(SentenceTokens tokens, NumberReading number) =>
        number.End == number.First + 1
        && (lexicon.Nouns.Rhetorical.Contains(tokens.Norm(number.First)) || lexicon.Numbers.Powers.TryGetValue(tokens.Norm(number.First), out var power) && power > 10);
}
