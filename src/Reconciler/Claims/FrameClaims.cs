using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>Makes claims of the dates, quantities and places of a sentence through the frames that its words call up.</summary>
internal sealed class FrameClaims(TriggerIndex index, SubjectResolver subjects, ModalityReader modality, ActorClaims actors)
{
    /// <summary>Farther than this, in words, a mention belongs to something else.</summary>
    private const int Reach = 32;

    /// <summary>How many triggers on either side of a mention are considered: the nearest ones.</summary>
    private const int Nearest = 4;

    /// <summary>Adds the claims; the mentions that went into one are added to <paramref name="used"/>.</summary>
    public void Read(SentenceContext sentence, Discourse discourse, string? attribution, ClaimList claims, HashSet<Mention> used)
    {
        var triggers = index.Find(sentence.Tokens);
        triggers.RemoveAll(trigger => IsInsideName(sentence, trigger));
        var placed = new HashSet<(Trigger, string)>();
        var right = 0;
        foreach (var mention in sentence.Mentions.Where(mention => !sentence.IsPartOfName(mention)))
        {
            var token = sentence.TokensOf(mention.Span).First;
            while (right < triggers.Count && triggers[right].First <= token)
            {
                right++;
            }

            if (
                Nearby(sentence, triggers, right, mention) is not { } best
                || (mention.Kind == MentionKind.Name && !placed.Add((best.Trigger, best.Property.Property)))
            )
            {
                continue;
            }

            if (subjects.OfTrigger(sentence, best.Trigger, discourse) is not { } subject || IsSubjectItself(subject, mention))
            {
                continue;
            }

            var value = ValueOf(best.Property, mention);
            claims.Add(
                sentence,
                subject,
                PropertyOf(sentence, best.Property, mention),
                value,
                mention.Span,
                best.Trigger.Frame.Id,
                modality.At(sentence, best.Trigger),
                attribution,
                best.Property.Role,
                mention.Steps
            );
            used.Add(mention);
        }

        foreach (var trigger in triggers)
        {
            actors.Read(sentence, trigger, discourse, attribution, claims);
        }
    }

    /// <summary>The frame and property that fit a mention, by the nearest trigger; <paramref name="right"/> is the first trigger after it.</summary>
    private static (Trigger Trigger, FrameProperty Property)? Nearby(SentenceContext sentence, List<Trigger> triggers, int right, Mention mention)
    {
        (Trigger Trigger, FrameProperty Property)? best = null;
        var (first, last) = sentence.TokensOf(mention.Span);
        var least = Reach + 1;
        for (var i = Math.Max(0, right - Nearest); i < Math.Min(triggers.Count, right + Nearest); i++)
        {
            var trigger = triggers[i];
            var distance = trigger.First > last ? Before(sentence, last, trigger) : sentence.Distance(trigger.Last, first);
            if (distance >= least)
            {
                continue;
            }

            foreach (var property in trigger.Frame.Properties)
            {
                if (property.Actor == ActorRole.None && Fits(property, mention, sentence, first))
                {
                    best = (trigger, property);
                    least = distance;
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>A date rather follows its verb; before an infinitive ("met on Sunday to found a club") it belongs to the verb before.</summary>
    private static int Before(SentenceContext sentence, int last, Trigger trigger) =>
        sentence.Distance(last, trigger.First) + (sentence.Word(trigger.First - 1) == "to" ? 12 : 2);

    private static bool Fits(FrameProperty property, Mention mention, SentenceContext sentence, int first) =>
        property.Mention == mention.Kind
        && mention.Role is null
        && (
            property.Prepositions.IsEmpty
            || property.Prepositions.Contains(sentence.Word(first - 1))
            || property.Prepositions.Contains(sentence.Word(first - 2))
        )
        && mention.Value switch
        {
            NameValue name => property.NameKinds.Contains(name.Kind),
            QuantityValue quantity => (property.Units.IsEmpty || property.Units.Contains(quantity.Unit))
                && (property.Qualifier is null || quantity.Qualifier.Contains(property.Qualifier, StringComparison.OrdinalIgnoreCase)),
            _ => true,
        };

    /// <summary>A frame's units are names for one thing ("exhibits", "items" shown at a fair): the first stands for all.</summary>
    private static Value ValueOf(FrameProperty property, Mention mention) =>
        mention.Value switch
        {
            NameValue name => new NameValue(NameKind.Place, name.Name),
            QuantityValue quantity when property.Units.Contains(quantity.Unit) => quantity with { Unit = property.Units[0] },
            _ => mention.Value,
        };

    private static string PropertyOf(SentenceContext sentence, FrameProperty property, Mention mention)
    {
        var named =
            property.Property == "*" && mention.Value is QuantityValue { Unit.Length: > 0 } quantity
                ? CountedProperty.Of(quantity.Unit)
                : property.Property.Replace("*", "number", StringComparison.Ordinal);
        return sentence.WithRate(named, mention);
    }

    private static bool IsSubjectItself(Subject subject, Mention mention) => subject.Span is { } span && span == mention.Span;

    private static bool IsInsideName(SentenceContext sentence, Trigger trigger)
    {
        var span = sentence.SpanOf(trigger.First, trigger.Last);
        return sentence.NameAt(span.Start) is { } name && name.Span.Contains(span);
    }
}
