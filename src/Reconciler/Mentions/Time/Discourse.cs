using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>The times that a document has named so far, by section, and those it names further down.</summary>
internal sealed class Discourse
{
    private readonly Document document;
    private readonly string text;
    private readonly NamedTime?[] nextNamed;
    private readonly Dictionary<int, (NamedTime? Last, NamedTime? Frame, NamedTime? Day)> sections = [];

    public Discourse(Document document, IReadOnlyList<FoundTime> found)
    {
        text = document.Text;
        this.document = document;
        nextNamed = FindNext(found);
    }

    public Circumstances Around(int index, FoundTime found)
    {
        var (last, frame, day) = sections.GetValueOrDefault(found.Sentence.Section);
        return new Circumstances(
            Anchor.Of(document, found.Sentence.Section),
            found.Tense,
            found.Sentence.Passage,
            last,
            frame,
            day,
            nextNamed[index]
        );
    }

    /// <summary>Notes what an expression came to, for those after it.</summary>
    public void Note(FoundTime found, DateValue value)
    {
        if (value is not { Start: { } start, End: { } end } || value.Precision > DatePrecision.Year || IsOfYears(found.Expression))
        {
            return;
        }

        var isDay = value.Precision == DatePrecision.Day;
        var named = new NamedTime(
            start.Year,
            value.Precision <= DatePrecision.Month ? start.Month : null,
            isDay ? end : null,
            Words(found),
            found.Sentence.Passage,
            (isDay && StatedYear(found.Expression) is not null) || found.Expression is YearExpression { EventName: not null }
        );
        var (last, frame, day) = sections.GetValueOrDefault(found.Sentence.Section);
        sections[found.Sentence.Section] = (NamesYear(found.Expression) ? named : last, named.SetsFrame ? named : frame, isDay ? named : day);
    }

    /// <summary>Whether it names its year, so that others can be understood from it; a year that was itself understood names none.</summary>
    private static bool NamesYear(TimeExpression expression) =>
        expression switch
        {
            RelativeExpression relative => relative.Unit is not (DatePrecision.Day or DatePrecision.Week),
            DayExpression { Year: not null } or MonthsExpression { Year: not null } => true,
            PartExpression part => NamesYear(part.Whole),
            _ => StatedYear(expression) is not null,
        };

    /// <summary>For each expression the first year stated after it in its section, else in the document.</summary>
    private NamedTime?[] FindNext(IReadOnlyList<FoundTime> found)
    {
        var next = new NamedTime?[found.Count];
        var ofSections = new Dictionary<int, NamedTime>();
        NamedTime? ofDocument = null;
        for (var i = found.Count - 1; i >= 0; i--)
        {
            next[i] = ofSections.GetValueOrDefault(found[i].Sentence.Section) ?? ofDocument;
            if (StatedYear(found[i].Expression) is { } year)
            {
                var setsFrame = found[i].Expression is DayExpression or RangeExpression or YearExpression { EventName: not null };
                ofDocument = new NamedTime(year, null, null, Words(found[i]), found[i].Sentence.Passage, setsFrame);
                ofSections[found[i].Sentence.Section] = ofDocument;
            }
        }

        return next;
    }

    /// <summary>From one year to another; it names none that a date could be of.</summary>
    private static bool IsOfYears(TimeExpression expression) => expression is RangeExpression { From: YearExpression };

    private static int? StatedYear(TimeExpression expression) =>
        expression switch
        {
            DayExpression { Year: { IsOffset: false } year } => year.Number,
            MonthsExpression { Year: { IsOffset: false } year } => year.Number,
            YearExpression { Part: { IsOffset: false } year } => year.Number,
            RangeExpression range when !IsOfYears(range) => StatedYear(range.From) ?? StatedYear(range.To),
            _ => null,
        };

    private string Words(FoundTime found) => (found.Expression is YearExpression { EventName: { } name } ? name : found.Span).Of(text);
}
