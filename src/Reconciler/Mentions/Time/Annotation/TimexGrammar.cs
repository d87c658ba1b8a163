using Reconciler.Model;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Everything that is annotated: the readings of a place, and the modifiers around them.</summary>
internal static class TimexGrammar
{
    /// <summary>The longest expression that begins at a token.</summary>
    public static TimexReading? Read(TokenLine line, int at)
    {
        var best = Plain(line, at);
        best = TimexReading.Longest(best, PartOf(line, at));
        best = TimexReading.Longest(best, Modified(line, at));
        return best;
    }

    private static TimexReading? Plain(TokenLine line, int at)
    {
        var best = TimexReading.Longest(
            ChineseNames.Read(line, at),
            TimexReading.Longest(ClockNames.Read(line, at), CalendarPatterns.Read(line, at))
        );
        best = TimexReading.Longest(best, PeriodNames.Read(line, at));
        best = TimexReading.Longest(best, Reference(line, at));
        best = TimexReading.Longest(best, SpanPatterns.Read(line, at));
        best = TimexReading.Longest(best, HolidayNames.Read(line, at));
        best = TimexReading.Longest(best, NthDayNames.Read(line, at));
        return best;
    }

    /// <summary>"early next year", "the end of the month", "mid-November", "earlier this week".</summary>
    private static TimexReading? PartOf(TokenLine line, int at)
    {
        var the = line.Norm(at) is "the" ? at + 1 : at;
        if (line.Read(the, WordKind.Part) is not { } part)
        {
            return null;
        }

        var next = line.Norm(part.End) is "-" ? part.End + 1 : part.End;
        var modifier = (PeriodPart)part.Word.Value switch
        {
            PeriodPart.Early or PeriodPart.SoFar => TimexModifier.Start,
            PeriodPart.Middle => TimexModifier.Mid,
            _ => TimexModifier.End,
        };
        var inner =
            TimexReading.Longest(CalendarPatterns.Read(line, next), PeriodNames.Read(line, next))
            ?? (line.Read(next, WordKind.DayPart) is { } half ? PeriodNames.PartOfLastDay(half.Word.Value, half.End) : null);
        return inner?.With(inner.End, value => value.Value.StartsWith('P') ? null : value with { Modifier = modifier });
    }

    /// <summary>"nearly four years ago", "at least 72 hours", "around 7:15 p.m.".</summary>
    private static TimexReading? Modified(TokenLine line, int at)
    {
        if (line.Read(at, WordKind.Modifier) is not { } word)
        {
            return null;
        }

        if (line.Norm(word.End) is "the")
        {
            return null;
        }

        var modifier = (TimexModifier)word.Word.Value;
        var inner = TimexReading.Longest(
            SpanPatterns.Read(line, word.End),
            modifier == TimexModifier.Approx ? ClockNames.Read(line, word.End) : null
        );
        return inner?.With(inner.End, value => value.Type == TimexType.Set ? null : value with { Modifier = modifier });
    }

    private static TimexReading? Reference(TokenLine line, int at)
    {
        if (line.Read(at, WordKind.Reference) is { } reference)
        {
            return Of(reference);
        }

        return
            line.Read(at, WordKind.AttributeReference) is { } attribute
            && line.Is(attribute.End, TokenKind.Word)
            && line.Read(attribute.End, WordKind.SpanUnit) is null
            ? Of(attribute)
            : null;
    }

    private static TimexReading Of((TimeWord Word, int End) found)
    {
        var value = (TimeReference)found.Word.Value switch
        {
            TimeReference.Past => "PAST_REF",
            TimeReference.Present => "PRESENT_REF",
            _ => "FUTURE_REF",
        };
        return new TimexReading(found.End, _ => TimexValue.Date(value));
    }
}
