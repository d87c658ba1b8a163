using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Reconciler.Model;

namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Annotates the time expressions of one document, in reading order, each against those before it.</summary>
internal sealed class TimexAnnotator(TimeLexicon lexicon)
{
    /// <summary>Where nothing tells the day of the report, values that depend on it are left out.</summary>
    public ImmutableArray<TimexMention> Annotate(ParsedDocument document)
    {
        var anchor = Anchor.Of(document.Document)?.Day;
        var (report, hasReport) = (anchor ?? default, anchor is not null);
        var context = new TimexContext(report, Tense.Unknown, report, report, null, report.Year);
        var mentions = ImmutableArray.CreateBuilder<TimexMention>();
        foreach (var dateline in Datelines(document.Document))
        {
            mentions.Add(dateline);
        }

        foreach (var sentence in document.Sentences)
        {
            var line = new TokenLine(sentence, lexicon);
            for (var at = 0; at < line.Count; )
            {
                if (Reading(line, at) is not { } reading)
                {
                    at++;
                    continue;
                }

                context = context with { Tense = TenseOf(line, at, reading.End) };
                if (reading.Resolve(context) is { } value && (hasReport || !IsOfUnknownReport(value)))
                {
                    mentions.Add(Mention(line.Cover(at, reading.End), sentence.Sentence.Index, value));
                    context = Note(context, value);
                }

                at = reading.End;
            }
        }

        mentions.Sort((first, second) => first.Span.CompareTo(second.Span));
        return mentions.ToImmutable();
    }

    /// <summary>Counted from no day: the first years of the calendar stand for that.</summary>
    private static bool IsOfUnknownReport(TimexValue value) => value.Value.StartsWith('0') || value.Value.StartsWith('-');

    private static IEnumerable<TimexMention> Datelines(Document document) =>
        from dateline in document.Sections.Select(section => section.Dateline).Append(document.Dateline).Distinct()
        where dateline is { Date: not null, DateSpan: { IsEmpty: false } }
        select Mention(dateline.DateSpan!.Value, -1, TimexValue.Date(TimexCalendar.Day(dateline.Date!.Value)));

    private static TimexReading? Reading(TokenLine line, int at) =>
        line.CanBegin(at)
        || line.Is(at, TokenKind.Ideograph)
        || line.Norm(at) is "the" or "that" or "its" or "their" or "these" or "those" or "fiscal" or "year" or "'"
            ? TimexGrammar.Read(line, at)
            : null;

    /// <summary>The words right around it weigh more than the verbs of the clause.</summary>
    private static Tense TenseOf(TokenLine line, int at, int end) =>
        line.Follows(at, WordKind.PastCue) || line.Norm(end) is "'" or "'s" ? Tense.Past
        : line.Follows(at, WordKind.FutureCue) ? Tense.Future
        : TenseReader.Read(line, at, end);

    private static TimexMention Mention(Span span, int sentence, TimexValue value) =>
        new(span, sentence, value.Type, value.Value)
        {
            Mod = value.Modifier == TimexModifier.None ? null : ModifierText.Of(value.Modifier),
            Quant = value.Quant,
            Freq = value.Freq,
            Days = value.Days ?? TimexInterval.Of(value.Value),
        };

    /// <summary>What those after it may refer to.</summary>
    private static TimexContext Note(TimexContext context, TimexValue value)
    {
        if (value.IsComparison || value.Type is TimexType.Duration or TimexType.Set || !char.IsAsciiDigit(value.Value[0]))
        {
            return context;
        }

        if (value.Value.Length >= 10 && LocalDatePattern.Iso.Parse(value.Value[..10]) is { Success: true, Value: var day })
        {
            context = context with { LastDay = day, LastNamed = day, LastYear = day.Year };
        }
        else if (value.Value.Length is 4 or 7 && FirstDay(value.Value) is { } first)
        {
            context = context with { LastNamed = first, LastYear = first.Year };
        }

        return value.Value.Length == 7 && value.Value[5] == 'Q' ? context with { LastQuarter = value.Value } : context;
    }

    private static LocalDate? FirstDay(string value) =>
        LocalDatePattern.Iso.Parse(value + (value.Length == 4 ? "-01-01" : "-01")) is { Success: true, Value: var day } ? day : null;
}
