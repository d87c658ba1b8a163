using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>
/// What no frame knows still becomes a claim: a number under the noun that it counts, a date under the verb it stands
/// by. The role is the nearest verb-like word before it, so that only claims of the same action meet.
/// </summary>
internal sealed class NumberClaims(SubjectResolver subjects, ModalityReader modality)
{
    private const int VerbReach = 8;
    private const int EventReach = 8;

    /// <summary>Adds claims for the mentions of a sentence that no frame used.</summary>
    public void Read(SentenceContext sentence, Discourse discourse, string? attribution, ClaimList claims, HashSet<Mention> used)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (used.Contains(mention) || (mention.Role is null && sentence.IsPartOfName(mention)))
            {
                continue;
            }

            if (mention.Kind == MentionKind.Date)
            {
                ReadDate(sentence, discourse, attribution, claims, mention);
            }
            else if (mention.Value is QuantityValue quantity && (quantity.Unit.Length > 0 || quantity.Currency is not null))
            {
                ReadQuantity(sentence, discourse, attribution, claims, mention, quantity);
            }
        }
    }

    private void ReadQuantity(
        SentenceContext sentence,
        Discourse discourse,
        string? attribution,
        ClaimList claims,
        Mention mention,
        QuantityValue quantity
    )
    {
        var first = sentence.TokensOf(mention.Span).First;
        var subject = subjects.OfNumber(sentence, first, discourse);
        var (verb, at) = VerbBefore(sentence, first);
        var mood = at >= 0 ? modality.At(sentence, at, VerbForm.Past) : Modality.Asserted;
        var (property, role) = PlaceOf(quantity, subject, verb);
        subject ??= new Subject(discourse.Main, null, $"nothing nearer is named than {discourse.Main.Name}");
        claims.Add(
            sentence,
            subject,
            sentence.WithRate(property, mention),
            quantity,
            mention.Span,
            "counted-noun",
            mood,
            attribution,
            role,
            mention.Steps
        );
    }

    /// <summary>
    /// What is counted of a named event under one verb can be compared with what others count of it. A place's people are its
    /// population. Of anything else the same words may count something new each day.
    /// </summary>
    private static (string Property, string Role) PlaceOf(QuantityValue quantity, Subject? subject, string verb)
    {
        var property = quantity.Currency is null ? CountedProperty.Of(quantity.Unit) : "amount";
        return subject?.Entity.Kind switch
        {
            NameKind.Event => (property, verb),
            NameKind.Place when quantity.Unit == "person" && verb.Length == 0 => ("population", ""),
            _ => (property, Roles.Unplaced),
        };
    }

    private void ReadDate(SentenceContext sentence, Discourse discourse, string? attribution, ClaimList claims, Mention mention)
    {
        var first = sentence.TokensOf(mention.Span).First;
        if (string.Equals(mention.Role, Roles.Validity, StringComparison.Ordinal))
        {
            // The years usually close the plan's own name.
            var named =
                sentence.NameAt(mention.Span.Start) is { } inside && subjects.OfName(inside) is { } plan
                    ? new Subject(plan, inside.Span)
                    : subjects.Before(sentence, first, [NameKind.Work, NameKind.Organisation, NameKind.Event, NameKind.Other], discourse);
            claims.Add(
                sentence,
                named ?? new Subject(discourse.Main, null),
                "period",
                mention.Value,
                mention.Span,
                "validity",
                role: Roles.Validity,
                steps: mention.Steps
            );
        }
        else if (EventBefore(sentence, first, discourse) is { } atEvent)
        {
            claims.Add(
                sentence,
                atEvent,
                "date",
                mention.Value,
                mention.Span,
                "event-and-date",
                Modality.Asserted,
                attribution,
                Roles.Event,
                mention.Steps
            );
        }
        else
        {
            var subject = new Subject(discourse.Main, null);
            const string Frame = "mentioned-date";
            claims.Add(sentence, subject, Frame, mention.Value, mention.Span, Frame, Modality.Asserted, attribution, Roles.Unplaced, mention.Steps);
        }
    }

    /// <summary>An event's name right before a date, with no more than its place between: "the forum in Oslo on May 3".</summary>
    private Subject? EventBefore(SentenceContext sentence, int token, Discourse discourse)
    {
        var found = subjects.Before(sentence, token, [NameKind.Event], discourse);
        if (found?.Span is not { } span || found.Step is not null)
        {
            return null;
        }

        var end = sentence.TokensOf(span).Last;
        return sentence.Distance(end, token) <= EventReach && VerbBefore(sentence, token).At <= end ? found : null;
    }

    /// <summary>The nearest word before a token that looks like a verb: its ending tells, for want of a tagger.</summary>
    private static (string Verb, int At) VerbBefore(SentenceContext sentence, int token)
    {
        for (var at = token - 1; at >= 0 && at >= token - VerbReach; at--)
        {
            var word = sentence.Tokens[at];
            if (word.Kind == TokenKind.Word && word.Norm.Length > 4 && !word.IsCapitalised && sentence.NameAt(word.Span.Start) is null)
            {
                if (word.Norm.EndsWith("ed", StringComparison.Ordinal) || word.Norm.EndsWith("ing", StringComparison.Ordinal))
                {
                    return (word.Norm, at);
                }
            }
        }

        return ("", -1);
    }
}
