using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>
/// Who does what a frame tells: "the centre implements the plan" says of the plan who implements it; "Norway and Sweden
/// signed the accord" says of the accord who signed it.
/// </summary>
internal sealed class ActorClaims(SubjectResolver subjects, ModalityReader modality)
{
    /// <summary>Between two names that are listed together stand at most so many words: a bracket, a comma and "and".</summary>
    private const int ListGap = 3;

    /// <summary>Adds the claims of a trigger.</summary>
    public void Read(SentenceContext sentence, Trigger trigger, Discourse discourse, string? attribution, ClaimList claims)
    {
        foreach (var property in trigger.Frame.Properties.Where(property => property.Actor != ActorRole.None))
        {
            var passive = subjects.IsPassive(sentence, trigger);
            var topic = passive
                ? subjects.Before(sentence, trigger.First, trigger.Frame.TopicKinds, discourse)
                : subjects.After(sentence, trigger.Last, trigger.Frame.TopicKinds, discourse);
            var actor = passive
                ? (sentence.Word(trigger.Last + 1) == "by" ? subjects.After(sentence, trigger.Last + 1, property.NameKinds, discourse) : null)
                : subjects.Before(sentence, trigger.First, property.NameKinds, discourse);
            if (topic?.Span is null || actor?.Span is not { } span || actor.Entity == topic.Entity || FollowsPreposition(sentence, span))
            {
                continue;
            }

            Value value = property.Actor == ActorRole.All ? ListedWith(sentence, ref span) : new NameValue(actor.Entity.Kind, actor.Entity.Name);
            var mood = modality.At(sentence, trigger);
            claims.Add(
                sentence,
                topic,
                property.Property,
                value,
                span,
                trigger.Frame.Id,
                mood,
                attribution,
                property.Role,
                actor.Step is { } step ? [step] : []
            );
        }
    }

    /// <summary>"In Paris, the ministers signed": the place is not who signed.</summary>
    private static bool FollowsPreposition(SentenceContext sentence, Span name)
    {
        var before = sentence.TokensOf(name).First - 1;
        return sentence.Word(sentence.Word(before) == "the" ? before - 1 : before) is "in" or "at" or "on" or "of" or "from" or "near" or "to";
    }

    /// <summary>The name at <paramref name="span"/> with those listed before it; the span grows to cover them.</summary>
    private SetValue ListedWith(SentenceContext sentence, ref Span span)
    {
        var items = new List<string>();
        for (var i = sentence.Names.Length - 1; i >= 0; i--)
        {
            var name = sentence.Names[i];
            if (name.Span != span && (name.Span.End > span.Start || !AreListed(sentence, name.Span, span)))
            {
                continue;
            }

            // A name and its other form in brackets are one member.
            var item = subjects.OfName(name)?.Name ?? name.Value.Text;
            if (!items.Contains(item, StringComparer.Ordinal))
            {
                items.Insert(0, item);
            }

            span = name.Span.Union(span);
        }

        return new SetValue([.. items]);
    }

    private static bool AreListed(SentenceContext sentence, Span first, Span second)
    {
        var (from, to) = (sentence.TokensOf(first).Last + 1, sentence.TokensOf(new Span(second.Start, second.Start + 1)).First);
        return to - from is > 0 and <= ListGap
            && Enumerable.Range(from, to - from).All(at => sentence.Word(at) is "," or "(" or ")" or "and" or "、" or "和" or "与" or "及");
    }
}
