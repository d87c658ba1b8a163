using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>
/// What happened "at the meeting" (会上) happened on its day: an act without a date of its own takes that of the event
/// the section reports. Where the act has several objects ("启动甲和乙") each gets its claim.
/// </summary>
internal sealed class SceneClaims(ClaimWords words, TriggerIndex index, SubjectResolver subjects)
{
    /// <summary>Adds the claims of a sentence; <paramref name="claims"/> already holds the event's own date.</summary>
    public void Read(SentenceContext sentence, Discourse discourse, string? attribution, ClaimList claims)
    {
        if (
            SceneAt(sentence) is not { } scene
            || sentence.Mentions.Any(mention => mention.Kind == MentionKind.Date)
            || claims.DateOf(discourse.Main) is not { } date
        )
        {
            return;
        }

        foreach (var trigger in index.Find(sentence.Tokens).Where(trigger => trigger.First > scene && trigger.Frame.TopicIsObject))
        {
            foreach (var property in trigger.Frame.Properties.Where(property => property.Mention == MentionKind.Date))
            {
                foreach (var topic in Objects(sentence, trigger, discourse))
                {
                    ImmutableArray<string> steps = [$"no date of its own: said of {discourse.Main.Name}, whose day is {date.Value.Text}"];
                    var span = sentence.SpanOf(trigger.First, trigger.Last);
                    claims.Add(
                        sentence,
                        topic,
                        property.Property,
                        date.Value,
                        span,
                        trigger.Frame.Id,
                        Modality.Asserted,
                        attribution,
                        property.Role,
                        steps
                    );
                }
            }
        }
    }

    /// <summary>The names right after the trigger, joined by "and".</summary>
    private IEnumerable<Subject> Objects(SentenceContext sentence, Trigger trigger, Discourse discourse)
    {
        var after = trigger.Last;
        while (
            subjects.After(sentence, after, trigger.Frame.TopicKinds, discourse) is { Span: { } span } topic
            && sentence.TokensOf(span) is var (first, last)
            && first <= after + 2
        )
        {
            yield return topic;
            if (sentence.Word(last + 1) is not ("和" or "及" or "与" or "、" or "and" or ","))
            {
                yield break;
            }

            after = last + 1;
        }
    }

    private int? SceneAt(SentenceContext sentence)
    {
        for (var at = 0; at < sentence.Tokens.Length; at++)
        {
            if (words.SceneWords.At(sentence, at) is not null)
            {
                return at;
            }
        }

        return null;
    }
}
