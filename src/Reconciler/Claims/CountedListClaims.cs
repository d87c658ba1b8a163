using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>
/// Lists with a stated count or a label: "five goals: …", "three suggestions, namely …; …; …", "four aspects:" and the
/// paragraphs "First, …", "Second, …"; "the ministries include …". The members become a set beside the count.
/// </summary>
internal sealed class CountedListClaims(ClaimWords words, SubjectResolver subjects)
{
    /// <summary>Role of the claim that lists what was counted.</summary>
    public const string Members = "members";

    private const int LargestList = 40;
    private const int LongestItem = 160;

    /// <summary>How many sentences after "four aspects:" its paragraphs are looked for, so that cost stays with the text.</summary>
    private const int FollowingSentences = 200;

    /// <summary>Adds the lists that begin in a sentence; <paramref name="following"/> are the next sentences of its section.</summary>
    public void Read(SentenceContext sentence, Discourse discourse, IEnumerable<SentenceContext> following, ClaimList claims, HashSet<Mention> used)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Value is QuantityValue { Bound: Bound.Exact, Number: >= 2 and <= LargestList, Unit.Length: > 0 } count)
            {
                ReadCounted(sentence, discourse, following, claims, used, mention, count);
            }
        }

        ReadLabelled(sentence, discourse, claims);
    }

    private void ReadCounted(
        SentenceContext sentence,
        Discourse discourse,
        IEnumerable<SentenceContext> following,
        ClaimList claims,
        HashSet<Mention> used,
        Mention mention,
        QuantityValue count
    )
    {
        var (first, last) = sentence.TokensOf(mention.Span);
        var opening = Enumerable.Range(last + 1, 3).FirstOrDefault(at => sentence.Word(at) is ":" || words.Namely.Contains(sentence.Word(at)), -1);
        if (opening < 0)
        {
            return;
        }

        var list = opening + 1 < sentence.Tokens.Length ? ItemsAfter(sentence, opening) : Enumerated(following);
        if (list is not { Items.Length: >= 2 } found)
        {
            return;
        }

        var subject = subjects.OfNumber(sentence, first, discourse) ?? new Subject(discourse.Main, null);
        claims.Add(sentence, subject, CountedProperty.Of(count.Unit), count, mention.Span, "counted-list", steps: mention.Steps);
        claims.Add(
            found.Sentence ?? sentence,
            subject,
            CountedProperty.Of(count.Unit),
            new SetValue(found.Items),
            found.Span,
            "counted-list",
            role: Members
        );
        used.Add(mention);
    }

    /// <summary>The items between the opening and the end of the sentence: parted by semicolons where there are any, else by commas and "and".</summary>
    private static (SentenceContext? Sentence, ImmutableArray<string> Items, Span Span)? ItemsAfter(SentenceContext sentence, int opening)
    {
        var semicolons = Enumerable.Range(opening, sentence.Tokens.Length - opening).Any(at => sentence.Word(at) is ";");
        var items = ImmutableArray.CreateBuilder<string>();
        var start = opening + 1;
        var end = opening;
        for (var at = opening + 1; at <= sentence.Tokens.Length; at++)
        {
            var word = sentence.Word(at);
            var ends = at == sentence.Tokens.Length || word is "." or "。";
            var parts =
                ends
                || (
                    semicolons
                        ? word is ";"
                        : word is "," or "、" || word is "and" or "和" && items.Count > 0 && sentence.NameAt(sentence.Tokens[at].Span.Start) is null
                );
            if (!parts)
            {
                continue;
            }

            if (at > start && !(at - start == 1 && sentence.Word(start) is "and"))
            {
                var from = sentence.Word(start) is "and" ? start + 1 : start;
                var item = sentence.SpanOf(from, at - 1).Of(sentence.Document.Text);
                if (item.Length > LongestItem && !semicolons)
                {
                    return null;
                }

                items.Add(item);
                end = at - 1;
            }

            start = at + 1;
            if (ends)
            {
                break;
            }
        }

        return end > opening ? (null, items.ToImmutable(), sentence.SpanOf(opening + 1, end)) : null;
    }

    /// <summary>The sentences that follow and open with First, Second, … in this order.</summary>
    private (SentenceContext? Sentence, ImmutableArray<string> Items, Span Span)? Enumerated(IEnumerable<SentenceContext> following)
    {
        var items = ImmutableArray.CreateBuilder<string>();
        SentenceContext? last = null;
        foreach (var sentence in following.Take(FollowingSentences).Where(sentence => sentence.Tokens.Length > 0))
        {
            var next = items.Count < words.Enumerators.Length ? words.Enumerators[items.Count] : null;
            if (next is null || !next.Contains(OpeningOf(sentence)))
            {
                continue;
            }

            items.Add(sentence.Sentence.Span.Of(sentence.Document.Text));
            last = sentence;
        }

        return last is null ? null : (last, items.ToImmutable(), last.Sentence.Span);
    }

    private static string OpeningOf(SentenceContext sentence) =>
        sentence.Tokens[0].Kind == TokenKind.Ideograph ? sentence.Word(0) + sentence.Word(1) : sentence.Word(0);

    /// <summary>"The co-organising ministries include A, B and C": a plural label and the names after it.</summary>
    private void ReadLabelled(SentenceContext sentence, Discourse discourse, ClaimList claims)
    {
        for (var at = 1; at + 1 < sentence.Tokens.Length; at++)
        {
            if (
                !words.Including.Contains(sentence.Word(at))
                || !sentence.Word(at - 1).EndsWith('s')
                || sentence.NameAt(sentence.Tokens[at - 1].Span.Start) is not null
            )
            {
                continue;
            }

            var named = sentence.Names.Where(name => name.Span.Start > sentence.Tokens[at].Span.Start).ToList();
            if (named.Count >= 2 && sentence.TokensOf(named[0].Span).First <= at + 2)
            {
                // A name and its other forms in brackets are one member.
                var members = named.DistinctBy(name => name.Entity).Select(name => name.Span.Of(sentence.Document.Text)).ToImmutableArray();
                var span = sentence.Tokens[at - 1].Span.Union(named[^1].Span);
                claims.Add(
                    sentence,
                    new Subject(discourse.Main, null),
                    sentence.Word(at - 1),
                    new SetValue(members),
                    span,
                    "labelled-list",
                    role: Members
                );
            }

            return;
        }
    }
}
