using System.Collections.Immutable;
using Reconciler.Mentions.Time.Annotation;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Mentions.Time;

/// <summary>
/// Recognises dates and times of day and resolves them against the day of the report and the dates named around them. What
/// stays unresolved, or is no day of the calendar, is no mention.
/// </summary>
internal sealed class TimeRecogniser(RuleFolder rules)
{
    private readonly TimeLexicon lexicon = new(rules);

    /// <summary>The mentions in reading order, none overlapping another.</summary>
    public ImmutableArray<Mention> Recognise(ParsedDocument document)
    {
        var found = document
            .Sentences.Where(sentence => sentence.Sentence.Kind is not (PassageKind.Metadata or PassageKind.Credit or PassageKind.Boilerplate))
            .SelectMany(sentence => TimeScanner.Scan(sentence, lexicon))
            .Where(time => !IsPageDate(document.Document, time.Span))
            .ToList();
        var discourse = new Discourse(document.Document, found);
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Expression is ClockExpression clock)
            {
                mentions.Add(new Mention(found[i].Span, found[i].Sentence.Index, MentionKind.Time, new TimeOfDayValue(clock.Time), []));
            }
            else if (TimeResolver.Resolve(found[i].Expression, discourse.Around(i, found[i])) is { } resolution)
            {
                discourse.Note(found[i], resolution.Value);
                mentions.Add(
                    new Mention(found[i].Span, found[i].Sentence.Index, MentionKind.Date, resolution.Value, resolution.Steps)
                    {
                        Role = found[i].Expression is RangeExpression { IsValidity: true } ? Roles.Validity : null,
                    }
                );
            }
        }

        return mentions.ToImmutable();
    }

    /// <summary>Every time expression as TIMEX3 annotates it, durations and recurring times included, in reading order.</summary>
    public ImmutableArray<TimexMention> Annotate(ParsedDocument document) => new TimexAnnotator(lexicon).Annotate(document);

    private static bool IsPageDate(Document document, Span span) =>
        (document.Dateline is { } dateline && dateline.Span.Overlaps(span))
        || (!document.PageDates.IsDefault && document.PageDates.Any(page => page.Span.Overlaps(span)));
}
