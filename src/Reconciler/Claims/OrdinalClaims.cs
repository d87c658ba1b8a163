using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>Claims of being the first, of an edition's number, of a rank or a phase.</summary>
internal sealed class OrdinalClaims(ClaimWords words, SubjectResolver subjects)
{
    private const int LongestScope = 16;

    private static readonly ImmutableArray<NameKind> Named = [NameKind.Event, NameKind.Organisation, NameKind.Work, NameKind.Product, NameKind.Other];

    private static readonly ImmutableArray<NameKind> Ranked = [.. Named, NameKind.Place, NameKind.Person];

    /// <summary>Adds the claims of a sentence's ordinals.</summary>
    public void Read(SentenceContext sentence, Discourse discourse, string? attribution, ClaimList claims)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Value is OrdinalValue ordinal)
            {
                Read(sentence, discourse, attribution, claims, mention, ordinal);
            }
        }
    }

    private void Read(SentenceContext sentence, Discourse discourse, string? attribution, ClaimList claims, Mention mention, OrdinalValue ordinal)
    {
        var (first, last) = sentence.TokensOf(mention.Span);
        if (sentence.NameAt(mention.Span.Start) is { } name)
        {
            if (subjects.OfName(name) is { Edition: { } edition } entity && edition == ordinal.Number)
            {
                claims.Add(
                    sentence,
                    new Subject(entity, name.Span),
                    "edition",
                    new OrdinalValue(edition, "edition"),
                    mention.Span,
                    "edition-in-name"
                );
            }

            return;
        }

        var (subject, property, value, span, role) = Place(sentence, discourse, mention, ordinal, first, last);
        claims.Add(sentence, subject, property, value, span, property, Modality.Asserted, attribution, role);
    }

    private (Subject Subject, string Property, OrdinalValue Value, Span Span, string? Role) Place(
        SentenceContext sentence,
        Discourse discourse,
        Mention mention,
        OrdinalValue ordinal,
        int first,
        int last
    )
    {
        if (words.EditionNouns.Contains(ordinal.Of) && EditionOf(sentence, first, last, discourse) is { } series)
        {
            return (series, "edition", new OrdinalValue(ordinal.Number, "edition"), mention.Span, null);
        }

        var before = sentence.Word(first - 1);
        if (before is "ranked" or "ranks" or "ranking" && subjects.Before(sentence, first, Ranked, discourse) is { } ranked)
        {
            return (ranked, "rank", ordinal, mention.Span, null);
        }

        if (ordinal.Number == 1 && before is "the" or "its" or "their" or "" or "," or "is" or "was" && !words.PartNouns.Contains(ordinal.Of))
        {
            var scope = ScopeAfter(sentence, first, last);
            return (Topic(sentence, first, discourse), "first", new OrdinalValue(1, scope.Text), scope.Span, null);
        }

        var whole = sentence.Word(last + 1) == "of" ? subjects.After(sentence, last, Named, discourse) : null;
        return (whole ?? Topic(sentence, first, discourse), "ordinal", ordinal, mention.Span, Roles.Unplaced);
    }

    private Subject Topic(SentenceContext sentence, int first, Discourse discourse) =>
        subjects.Before(sentence, first, Named, discourse)
        ?? (
            discourse.Latest(entity => entity.Kind is NameKind.Event or NameKind.Organisation or NameKind.Work) is { } latest
                ? new Subject(latest, null, $"the sentence points back to {latest.Name}")
                : new Subject(discourse.Main, null)
        );

    /// <summary>"The 13th edition of the Harbour Forum", "its 13th edition".</summary>
    private Subject? EditionOf(SentenceContext sentence, int first, int last, Discourse discourse) =>
        (sentence.Word(last + 1) == "of" ? subjects.After(sentence, last, [NameKind.Event], discourse) : null)
        ?? subjects.Before(sentence, first, [NameKind.Event], discourse);

    /// <summary>What it is the first of: the words up to the end of the clause.</summary>
    private static Excerpt ScopeAfter(SentenceContext sentence, int first, int last)
    {
        var end = last;
        while (
            end + 1 < sentence.Tokens.Length
            && end - first < LongestScope
            && sentence.Word(end + 1) is not ("," or "." or ";" or ":" or "。" or "which" or "(")
        )
        {
            end++;
        }

        var span = sentence.SpanOf(first, end);
        var scope = end == first ? "" : sentence.SpanOf(first + 1, end).Of(sentence.Document.Text).ToLowerInvariant();
        return new Excerpt(scope, span);
    }
}
