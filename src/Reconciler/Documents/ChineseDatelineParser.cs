using NodaTime;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Documents;

/// <summary>Reads openings such as <c>新华社北京2月24日电（记者张三）</c> and <c>本报讯</c>.</summary>
internal sealed class ChineseDatelineParser
{
    private const int LongestOpening = 60;
    private const int LongestReporters = 80;
    private const int LongestPlace = 10;

    private readonly PrintedDates dates;
    private readonly Agencies agencies;
    private readonly Phrases filed;
    private readonly Phrases accordingTo;
    private readonly Phrases reporter;

    public ChineseDatelineParser(RuleNode file, PrintedDates dates, Agencies agencies)
    {
        this.dates = dates;
        this.agencies = agencies;
        filed = Phrases.Read(file, "filed");
        accordingTo = Phrases.Read(file, "according_to");
        reporter = Phrases.Read(file, "reporter");
    }

    /// <summary>The dateline that opens a passage, or null.</summary>
    public Dateline? Parse(string text, Span passage, LocalDate? published)
    {
        var start = passage.Start;
        var isBracketed = text[start] is '（' or '(' or '【';
        start += isBracketed ? 1 : 0;
        start += accordingTo.LengthAt(text, start, passage.End);
        var agency = AgencyAt(text, start, passage.End, out var isOwn);
        if (agency is null)
        {
            return null;
        }

        if (Filed(text, agency.Value.End, passage.End) is not { } verb)
        {
            return null;
        }

        // The date stands last in front of the verb, the place before the date.
        var date = DateIn(text, new Span(agency.Value.End, verb));
        var place = Whitespace.Trim(text, new Span(agency.Value.End, date?.Span.Start ?? verb));
        if (reporter.IsIn(text, place))
        {
            place = new Span(place.Start, place.Start);
        }

        var isPlace = place.Length <= LongestPlace && place.Of(text).All(letter => Script.IsHan(letter) || letter is '·' or '/' or '、');
        var next = verb + 1;
        var isPlain = next >= passage.End || !Script.IsHan(text[next]) || reporter.LengthAt(text, next, passage.End) > 0;
        if (!isPlace || (date is null && !isPlain) || (date is not null && date.Span.End != verb))
        {
            return null;
        }

        var end = EndOf(text, next, passage.End, isBracketed);
        return new Dateline(
            new Span(passage.Start, end),
            place.Of(text),
            place,
            date?.Near(published),
            date?.Span,
            isOwn ? null : agency.Value.Of(text)
        );
    }

    private Span? AgencyAt(string text, int at, int end, out bool isOwn)
    {
        var own = agencies.Own.LengthAt(text, at, end);
        var other = agencies.Chinese.LengthAt(text, at, end);
        isOwn = own > other;
        var length = Math.Max(own, other);
        return length == 0 ? null : new Span(at, at + length);
    }

    // The first 电 or 讯 behind the agency, before any mark that ends a clause.
    private int? Filed(string text, int start, int end)
    {
        for (var at = start; at < end && at - start < LongestOpening; at++)
        {
            if (filed.LengthAt(text, at, end) > 0)
            {
                return at;
            }

            if (text[at] is '，' or '。' or ',' or '；' or '：' or ':' or '“' or '”' or '！' or '？' || Whitespace.IsLineBreak(text[at]))
            {
                return null;
            }
        }

        return null;
    }

    private PrintedDate? DateIn(string text, Span span)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            var isInNumber = at > span.Start && char.IsDigit(text[at - 1]);
            if (!isInNumber && dates.At(text, at, span.End) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    // With the reporters in brackets behind the verb, the bracket around the whole, and the space or colon after it.
    private static int EndOf(string text, int at, int end, bool isBracketed)
    {
        var next = Whitespace.Skip(text, at, end);
        if (next < end && text[next] is '（' or '(')
        {
            var close = text.AsSpan(next, Math.Min(end - next, LongestReporters)).IndexOfAny('）', ')');
            at = close > 0 ? next + close + 1 : at;
        }

        if (isBracketed && at < end && text[at] is '）' or ')' or '】')
        {
            at++;
        }

        while (at < end && (Whitespace.Is(text[at]) || text[at] is '：' or ':' or '—' or '-' or '，'))
        {
            at++;
        }

        return at;
    }
}
