using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>
/// Tells what a trigger's or a number's claim is about: a name beside it, a definite description that points back to
/// one ("the meeting"), or nothing. Where it is unsure it says nothing: a claim about the wrong topic is worse than none.
/// </summary>
internal sealed class SubjectResolver(ClaimWords words, ImmutableArray<Entity> entities)
{
    private const int Reach = 60;

    /// <summary>The topic of a frame at its trigger.</summary>
    public Subject? OfTrigger(SentenceContext sentence, Trigger trigger, Discourse discourse)
    {
        var kinds = trigger.Frame.TopicKinds;
        var passive = IsPassive(sentence, trigger);
        if (trigger.Frame.TopicIsObject && !passive)
        {
            return After(sentence, trigger.Last, kinds, discourse);
        }

        if (trigger.First == 0 && trigger.Form is VerbForm.Past or VerbForm.Participle)
        {
            return SubjectOfMainClause(sentence, trigger.Last, kinds, discourse);
        }

        return Before(sentence, trigger.First, kinds, discourse)
            ?? (sentence.Sentence.Language == "zh" ? After(sentence, trigger.Last, kinds, discourse) : null)
            ?? (MayPointBack(sentence, trigger.First) ? PointingBack(kinds, discourse) : null);
    }

    /// <summary>The nearest name or definite description before a token that can be the owner of a number.</summary>
    public Subject? OfNumber(SentenceContext sentence, int token, Discourse discourse)
    {
        ImmutableArray<NameKind> owners = [NameKind.Event, NameKind.Organisation, NameKind.Work, NameKind.Product, NameKind.Other];
        return Adjacent(sentence, token) ?? Before(sentence, token, owners, discourse);
    }

    /// <summary>What a name stands for.</summary>
    public Entity? OfName(Mention name) => name.Entity is { } id ? entities[id] : null;

    /// <summary>The nearest fitting name or definite description that ends before <paramref name="token"/>.</summary>
    public Subject? Before(SentenceContext sentence, int token, ImmutableArray<NameKind> kinds, Discourse discourse)
    {
        for (var at = token - 1; at >= 0 && at >= token - Reach; at--)
        {
            if (NameEndingAt(sentence, at) is { } name)
            {
                if (Fits(name.Entity, kinds))
                {
                    return name;
                }
            }
            else if (DescriptionAt(sentence, at, kinds, discourse) is { } described)
            {
                return described;
            }
        }

        return null;
    }

    /// <summary>The first fitting name or definite description after <paramref name="token"/>.</summary>
    public Subject? After(SentenceContext sentence, int token, ImmutableArray<NameKind> kinds, Discourse discourse)
    {
        for (var at = token + 1; at < sentence.Tokens.Length && at <= token + Reach; at++)
        {
            if (NameStartingAt(sentence, at) is { } name && !IsCounterpart(sentence, at))
            {
                if (Fits(name.Entity, kinds))
                {
                    return name;
                }
            }
            else if (DescriptionAt(sentence, at, kinds, discourse) is { } described)
            {
                return described;
            }
        }

        return null;
    }

    /// <summary>"Signed agreements with Brazil's ministry": with whom, not about what.</summary>
    private static bool IsCounterpart(SentenceContext sentence, int name) =>
        Enumerable
            .Range(1, 4)
            .Select(back => sentence.Word(name - back))
            .TakeWhile(word => word is not ("," or "to" or "for" or "on"))
            .Contains("with");

    /// <summary>Whether a past form is passive: be or have been before it, or no subject of its own before it.</summary>
    public bool IsPassive(SentenceContext sentence, Trigger trigger)
    {
        if (trigger.Form is not (VerbForm.Past or VerbForm.Participle))
        {
            return false;
        }

        for (var back = 1; back <= 3; back++)
        {
            var word = sentence.Word(trigger.First - back);
            if (words.Auxiliaries.Contains(word))
            {
                return word is not ("has" or "have" or "had");
            }
        }

        var next = sentence.Word(trigger.Last + 1);
        return next == "by" || (StartsClause(sentence, trigger.First) && next is "in" or "on" or "at" or "from" or "under");
    }

    private Subject? SubjectOfMainClause(SentenceContext sentence, int token, ImmutableArray<NameKind> kinds, Discourse discourse)
    {
        foreach (var name in sentence.Names)
        {
            var (first, last) = sentence.TokensOf(name.Span);
            if (first > token && OfName(name) is { } entity && Fits(entity, kinds) && words.Auxiliaries.Contains(sentence.Word(last + 1)))
            {
                return new Subject(entity, name.Span);
            }
        }

        return PointingBack(kinds, discourse);
    }

    private static Subject? PointingBack(ImmutableArray<NameKind> kinds, Discourse discourse) =>
        discourse.Latest(entity => Fits(entity, kinds)) is { } entity
            ? new Subject(entity, null, $"the sentence points back to {entity.Name}")
            : null;

    /// <summary>A definite description whose noun stands at a token, and what it points to.</summary>
    private Subject? DescriptionAt(SentenceContext sentence, int at, ImmutableArray<NameKind> kinds, Discourse discourse)
    {
        if (DefiniteDescription.At(sentence, at, words) is not { } description || !description.Generic.Kinds.Any(kind => kinds.Contains(kind)))
        {
            return null;
        }

        bool MayMean(Entity entity) => Fits(entity, kinds) && description.MayMean(entity);
        var found = EarlierInSentence(sentence, description.First, MayMean) ?? discourse.Latest(MayMean);
        var span = sentence.SpanOf(description.First, description.Last);
        return found is null ? null : new Subject(found, span, $"\"{span.Of(sentence.Document.Text)}\" is {found.Name}, named before");
    }

    private Entity? EarlierInSentence(SentenceContext sentence, int token, Func<Entity, bool> fits)
    {
        for (var at = token - 1; at >= 0 && at >= token - Reach; at--)
        {
            if (NameEndingAt(sentence, at) is { } name && fits(name.Entity))
            {
                return name.Entity;
            }
        }

        return null;
    }

    /// <summary>Whether the words before a verb leave its subject to what was said before: none, or a pronoun.</summary>
    private static bool MayPointBack(SentenceContext sentence, int token) =>
        StartsClause(sentence, token) || Enumerable.Range(1, 4).Any(back => sentence.Word(token - back) is "it" or "which" or "and");

    internal static bool StartsClause(SentenceContext sentence, int token) =>
        token == 0 || sentence.Tokens[token - 1].Kind == TokenKind.Punctuation && sentence.Word(token - 1) is not "-" and not "\"";

    /// <summary>A name right before a number owns it even where it is a place: China's 1.4 billion people.</summary>
    private Subject? Adjacent(SentenceContext sentence, int token)
    {
        for (var at = token - 1; at >= 0 && at >= token - 2; at--)
        {
            if (NameEndingAt(sentence, at) is { } name)
            {
                return name.Entity.Kind == NameKind.Person ? null : name;
            }
        }

        return null;
    }

    private Subject? NameEndingAt(SentenceContext sentence, int token) =>
        sentence.NameAt(sentence.Tokens[token].Span.Start) is { } name && name.Span.End == sentence.Tokens[token].Span.End ? ToSubject(name) : null;

    private Subject? NameStartingAt(SentenceContext sentence, int token) =>
        sentence.NameAt(sentence.Tokens[token].Span.Start) is { } name && name.Span.Start == sentence.Tokens[token].Span.Start
            ? ToSubject(name)
            : null;

    private Subject? ToSubject(Mention name) => OfName(name) is { } entity ? new Subject(entity, name.Span) : null;

    private static bool Fits(Entity entity, ImmutableArray<NameKind> kinds) => !entity.IsPlural && kinds.Contains(entity.Kind);
}
