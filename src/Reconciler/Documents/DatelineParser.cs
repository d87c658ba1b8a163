using NodaTime;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Documents;

/// <summary>Reads the opening of a wire story, in English and Chinese.</summary>
internal sealed class DatelineParser
{
    private const int LongestPlace = 48;

    private readonly PrintedDates dates;
    private readonly Agencies agencies;
    private readonly Phrases notPlaces;
    private readonly ChineseDatelineParser chinese;

    public DatelineParser(RuleFolder rules, PrintedDates dates, Agencies agencies)
    {
        this.dates = dates;
        this.agencies = agencies;
        var file = rules.File("documents/datelines.yml");
        file.AllowOnly("not_places", "filed", "according_to", "reporter");
        notPlaces = Phrases.Read(file, "not_places");
        chinese = new ChineseDatelineParser(file, dates, agencies);
    }

    /// <summary>The dateline that opens a passage, or null. A year that is left out is taken from <paramref name="published"/>.</summary>
    public Dateline? Parse(string text, Span passage, LocalDate? published) =>
        passage.IsEmpty ? null : chinese.Parse(text, passage, published) ?? Latin(text, passage, published);

    // PLACE[, Country][, date] [(agency)] --
    private Dateline? Latin(string text, Span passage, LocalDate? published)
    {
        var place = PlaceAt(text, passage, out var isCapital);
        if (place is null)
        {
            return null;
        }

        var at = place.Value.End;
        PrintedDate? date = null;
        Span? agency = null;
        for (var i = 0; i < 2; i++)
        {
            at = SkipCommas(text, at, passage.End);
            date ??= DateAt(text, ref at, passage.End);
            at = SkipCommas(text, at, passage.End);
            agency ??= AgencyAt(text, ref at, passage.End, anyName: isCapital && !place.Value.IsEmpty);
        }

        var isNamed = date is not null || agency is not null;
        var separator = SeparatorAt(text, at, passage.End, isNamed);
        var hasPlace = !place.Value.IsEmpty && (isNamed || (isCapital && Letters(text, place.Value) >= 4 && !notPlaces.IsWhole(text, place.Value)));
        var hasOnlyAgency = place.Value.IsEmpty && date is not null && agency is not null;
        if (separator is null || !(hasPlace || hasOnlyAgency) || (!isCapital && agency is null && date is null))
        {
            return null;
        }

        var end = Whitespace.Skip(text, separator.Value, passage.End);
        return new Dateline(new Span(passage.Start, end), place.Value.Of(text), place.Value, date?.Near(published), date?.Span, agency?.Of(text));
    }

    // Up to a date, a bracket or a separator; letters only. Empty where the dateline starts with the date.
    private Span? PlaceAt(string text, Span passage, out bool isCapital)
    {
        var start = passage.Start;
        var firstPart = -1;
        var at = start;
        isCapital = false;
        while (at < passage.End && at - start <= LongestPlace && !EndsPlace(text, at, passage))
        {
            if (text[at] == ',' && firstPart < 0)
            {
                firstPart = at;
            }

            if (!(char.IsLetter(text[at]) || text[at] is ' ' or '.' or ',' or '\'' or '’' or '-' or '/' or '\u00A0') || Script.IsHan(text[at]))
            {
                return null;
            }

            at++;
        }

        if (at - start > LongestPlace)
        {
            return null;
        }

        var place = Whitespace.Trim(text, new Span(start, at));
        while (!place.IsEmpty && text[place.End - 1] is ',')
        {
            place = Whitespace.Trim(text, place with { End = place.End - 1 });
        }

        var first = place with { End = firstPart < 0 ? place.End : Math.Min(firstPart, place.End) };
        isCapital = !first.IsEmpty && first.Of(text).All(letter => !char.IsLower(letter)) && Letters(text, first) >= 2;
        return place.IsEmpty || (char.IsUpper(text[place.Start]) && Words(text, first) <= 5 && IsNameLike(text, place)) ? place : null;
    }

    private bool EndsPlace(string text, int at, Span passage)
    {
        var letter = text[at];
        var isWordStart = at == passage.Start || !char.IsLetterOrDigit(text[at - 1]);
        return letter is '(' or ':' or '—' or '–' or '_'
            || (letter == '-' && at + 1 < passage.End && (text[at + 1] == '-' || Whitespace.Is(text[at + 1])))
            || (isWordStart && char.IsLetterOrDigit(letter) && dates.At(text, at, passage.End) is not null);
    }

    private PrintedDate? DateAt(string text, ref int at, int end)
    {
        var isBracketed = at < end && text[at] == '(';
        var start = isBracketed ? at + 1 : at;
        var date = start < end ? dates.At(text, start, end) : null;
        if (date is null || (isBracketed && (date.Span.End == end || text[date.Span.End] != ')')))
        {
            return null;
        }

        at = date.Span.End + (isBracketed ? 1 : 0);
        return date;
    }

    // In brackets; beside a place in capitals any short name will do: PARIS (Le Monde) --
    private Span? AgencyAt(string text, ref int at, int end, bool anyName)
    {
        if (at >= end || text[at] is not ('(' or '（'))
        {
            return null;
        }

        var close = text.AsSpan(at, Math.Min(end - at, LongestPlace)).IndexOfAny(')', '）');
        if (close < 2)
        {
            return null;
        }

        var name = Whitespace.Trim(text, new Span(at + 1, at + close));
        if (
            name.IsEmpty
            || !(agencies.Any.LengthAt(text, name.Start, name.End) > 0 || (anyName && char.IsUpper(text[name.Start]) && IsNameLike(text, name)))
        )
        {
            return null;
        }

        at += close + 1;
        return name;
    }

    // Where the separator ends, or null without one. A dateline may also be a line of its own.
    private static int? SeparatorAt(string text, int at, int end, bool isNamed)
    {
        var start = at;
        at = Whitespace.Skip(text, at, end);
        if (at == end)
        {
            return isNamed ? at : null;
        }

        var length = text[at] switch
        {
            '-' when at + 1 < end && text[at + 1] == '-' => 2,
            '-' or '_' when at + 1 < end && Whitespace.Is(text[at + 1]) => 1,
            '—' or '–' => 1,
            ':' when at == start && at + 1 < end && Whitespace.Is(text[at + 1]) => 1,
            _ => 0,
        };
        while (length > 0 && at + length < end && text[at + length] is '-' or '—')
        {
            length++;
        }

        return length == 0 ? null : at + length;
    }

    private static int SkipCommas(string text, int at, int end)
    {
        while (at < end && (Whitespace.Is(text[at]) || text[at] is ',' or '/'))
        {
            at++;
        }

        return at;
    }

    private static int Letters(string text, Span span) => span.Of(text).Count(char.IsLetter);

    private static int Words(string text, Span span) => span.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static bool IsNameLike(string text, Span span) =>
        span.Of(text)
            .Split([' ', '/', '-', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
            .All(word => !char.IsLower(word[0]) || word is "de" or "of" or "the" or "and" or "la" or "al" or "du");
}
