using System.Globalization;
using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>Reads a quantity or an amount of money: hedge, number or range, unit.</summary>
internal sealed class QuantityReader(QuantityLexicon lexicon, UnitReader units, BoundReader bounds)
{
    private readonly NumberReader numbers = new(lexicon.Numbers, lexicon.Units);
    private readonly NumberContexts contexts = new(lexicon.Contexts);
    private readonly RangeReader ranges = new(lexicon);

    /// <summary>What starts at a token (its hedge may reach back to <paramref name="floor"/>); null where no number does.</summary>
    public QuantityMatch? Read(SentenceTokens tokens, int at, int floor)
    {
        if (lexicon.Nouns.Figures.TryMatch(tokens, at, out _, out var figureEnd))
        {
            return QuantityMatch.Nothing(at, figureEnd);
        }

        var codeEnd = EndOfCode(tokens, at);
        if (codeEnd > at)
        {
            return QuantityMatch.Nothing(at, codeEnd);
        }

        if (Fraction(tokens, at, floor) is { } fraction)
        {
            return fraction;
        }

        var isPercent = lexicon.Units.PercentBefore.TryMatch(tokens, at, out _, out var numberAt);
        var isMoney = lexicon.Currencies.Before(tokens.DocumentLanguage).TryMatch(tokens, numberAt, out var currency, out var afterSign);
        isMoney &= tokens.Is(afterSign, TokenKind.Number);
        if (numbers.Read(tokens, isMoney ? afterSign : numberAt) is not { } number)
        {
            return null;
        }

        number = OneIn(tokens, number) ?? Tenths(tokens, number) ?? number;

        var range = ranges.Read(tokens, number, numbers, at);
        var end = range?.End ?? number.End;
        if (!isMoney && !isPercent && contexts.IsNoQuantity(tokens, number))
        {
            return QuantityMatch.Nothing(at, end);
        }

        var (hedgeInside, unitAt) = bounds.After(tokens, end);
        if (hedgeInside is not null && lexicon.Numbers.ChineseScales.TryGetValue(tokens.Norm(unitAt), out var scale))
        {
            // 20多万: the scale stands after the hedge.
            if (number.Times(scale, unitAt + 1) is not { } scaled)
            {
                return QuantityMatch.Nothing(at, unitAt + 1);
            }

            (number, unitAt) = (scaled, unitAt + 1);
        }

        var last = range?.Upper ?? number;
        var unit =
            isPercent ? new CountedUnit("percent", unitAt)
            : number.IsShare ? new CountedUnit("percent", unitAt)
            : isMoney ? PrefixedMoney(tokens, currency, unitAt)
            : units.Read(tokens, last, unitAt);
        if (unit is null)
        {
            return QuantityMatch.Nothing(at, Math.Max(end, at + 1));
        }

        if (range is null && unit.Number is { } reread)
        {
            number = reread;
        }

        if (unit.Key.Length == 0 && range is null)
        {
            unit = SharedUnit(tokens, number, at) ?? unit;
        }

        var (hedgeAfter, matchEnd) = hedgeInside is null && unit.Hedge is null ? bounds.After(tokens, unit.End) : (null, unit.End);
        var (hedgeBefore, first) = bounds.Before(tokens, at, floor, unit.IsTime);
        var hedge = hedgeInside ?? unit.Hedge ?? hedgeAfter ?? hedgeBefore;
        if (IsNone(tokens, number, unit, hedge, range is not null))
        {
            return QuantityMatch.Nothing(at, end);
        }

        if (range is null && unit.Key is "percent" or "degree" or "degree celsius" && IsNegative(tokens, first))
        {
            (number, first) = (number with { Number = -number.Number }, first - 1);
        }

        var value = range is null ? BoundReader.Apply(AsPercent(number), hedge, unit.Key) : RangeReader.Apply(range, unit.Key);
        return new QuantityMatch(
            range is { HasBetween: true } && first == at && first > floor ? first - 1 : first,
            matchEnd,
            unit.Currency is null ? MentionKind.Quantity : MentionKind.Money,
            value with
            {
                Currency = unit.Currency,
                Qualifier = unit.Qualifier,
                Resolution = number.IsShare ? 1 : last.Resolution,
            }
        )
        {
            Step = last.Scale != 1 || number.IsShare ? Step(tokens, number, value) : null,
        };
    }

    /// <summary>An amount whose sign stands in front; its name may stand behind it once more (人民币20万元).</summary>
    private CountedUnit PrefixedMoney(SentenceTokens tokens, Currency currency, int at)
    {
        var isRepeated =
            lexicon.Currencies.After.TryMatch(tokens, at, out var again, out var end)
            && string.Equals(again.Code, currency.Code, StringComparison.Ordinal)
            && !again.IsCode;
        return new CountedUnit(currency.Code, isRepeated ? end : at) { Currency = currency.Code };
    }

    private static NumberReading AsPercent(NumberReading number) =>
        number.IsShare ? number with { Number = Math.Round(number.Number * 100, 2) } : number;

    private static string Step(SentenceTokens tokens, NumberReading number, QuantityValue value) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"“{tokens.Printed(number.First, number.End)}” is {value.Number:#,0.####}{(number.IsShare ? " percent" : "")}."
        );

    /// <summary>One in ten: a share.</summary>
    private NumberReading? OneIn(SentenceTokens tokens, NumberReading number) =>
        number is { Number: 1, Scale: 1 } && tokens.Is(number.End, "in") && numbers.Read(tokens, number.End + 1) is { Number: > 1 and <= 1000 } whole
            ? number with
            {
                Number = 1 / whole.Number,
                End = whole.End,
                IsShare = true,
                IsBareDigits = false,
            }
            : null;

    /// <summary>A minus that touches the number and nothing before it.</summary>
    private static bool IsNegative(SentenceTokens tokens, int first) =>
        first > 0 && tokens.Is(first - 1, "-") && tokens.IsAttached(first) && !tokens.IsAttached(first - 1);

    /// <summary>"From 10 to 12 percent": the first number is of the second's unit.</summary>
    private CountedUnit? SharedUnit(SentenceTokens tokens, NumberReading number, int first) =>
        tokens.Is(first - 1, "from")
        && tokens.Is(number.End, "to")
        && numbers.Read(tokens, number.End + 1) is { IsShare: false } second
        && units.Read(tokens, second, second.End) is { Key.Length: > 0 } unit
            ? unit with
            {
                End = number.End,
            }
            : null;

    /// <summary>七成.</summary>
    private NumberReading? Tenths(SentenceTokens tokens, NumberReading number) =>
        number is { Number: > 0 and <= 10, Scale: 1 or 10 }
        && tokens.Is(number.End, lexicon.Units.TenthWord)
        && !lexicon.Units.NotTenthBefore.Contains(tokens.Norm(number.End + 1))
            ? number with
            {
                Number = number.Number / 10,
                End = number.End + 1,
                IsShare = true,
                IsBareDigits = false,
            }
            : null;

    /// <summary>三分之一.</summary>
    private QuantityMatch? Fraction(SentenceTokens tokens, int at, int floor)
    {
        if (
            !tokens.Is(at, TokenKind.Ideograph)
            || numbers.Read(tokens, at) is not { } under
            || !lexicon.Units.FractionBetween.TryMatch(tokens, under.End, out _, out var next)
            || numbers.Read(tokens, next) is not { } over
            || under.Number <= over.Number
            || lexicon.Numbers.Powers.ContainsKey(tokens.Norm(at)) && under.End == at + 1 && under.Number == 100
        )
        {
            return null;
        }

        var share = new NumberReading(over.Number / under.Number, 0.01m, at, over.End, NumberForm.Chinese) { IsShare = true };
        var (hedgeAfter, end) = bounds.After(tokens, over.End);
        var (hedgeBefore, first) = bounds.Before(tokens, at, floor, isTime: false);
        var value = BoundReader.Apply(AsPercent(share), hedgeAfter ?? hedgeBefore, "percent");
        return new QuantityMatch(first, end, MentionKind.Quantity, value with { Resolution = 1 }) { Step = Step(tokens, share, value) };
    }

    /// <summary>Whether a number that was read counts nothing after all.</summary>
    private bool IsNone(SentenceTokens tokens, NumberReading number, CountedUnit unit, Hedge? hedge, bool isRange)
    {
        if (unit.Currency is not null || number.IsShare)
        {
            return false;
        }

        var isNamed = unit.Key.Length > 0;
        if (contexts.IsYear(tokens, number, isNamed) && (hedge is null || !isNamed))
        {
            return true;
        }

        var isOne = number is { Form: NumberForm.Words, Number: 1 };
        if (isOne && (!isNamed || contexts.IsPronounOne(tokens, number)))
        {
            return true;
        }

        if (!isNamed)
        {
            return (number.Form == NumberForm.Chinese && unit.End == number.End)
                || (isRange && tokens.IsHyphen(number.End))
                || (hedge is null && number.Scale == 1 && contexts.IsBarePartOfName(tokens, number))
                || (hedge is null && number.Form == NumberForm.Chinese);
        }

        // "The two sides" points back; "the Seven Sisters" are a name.
        var isTitle =
            number.Form == NumberForm.Words
            && tokens.IsCapitalised(number.First)
            && !tokens.IsStart(number.First)
            && tokens.IsCapitalised(number.End);
        var pointsBack = number is { Form: NumberForm.Words, Number: 2 } && tokens.Norm(number.First - 1) is "the" or "these" or "those" or "our";
        return (isTitle || pointsBack) && hedge is null;
    }

    /// <summary>Past digits that are a code, and rows of Chinese digits (二〇二五), which are years or codes.</summary>
    private int EndOfCode(SentenceTokens tokens, int at)
    {
        var end = at;
        while (tokens.Is(end, TokenKind.Ideograph) && lexicon.Numbers.Digits.ContainsKey(tokens.Norm(end)))
        {
            end++;
        }

        return end > at + 1 ? end : NumberContexts.EndOfCode(tokens, at);
    }
}
