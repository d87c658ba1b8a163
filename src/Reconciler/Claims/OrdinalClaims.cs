using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>Claims of being the first, of an edition's number, of a rank or a phase.</summary>
internal sealed class OrdinalClaims(ClaimWords words, SubjectResolver subjects)
{
    private const int LongestScope = 16;

    private static readonly ImmutableArray<NameKind> Named = [NameKind.Event, NameKind.Organisation, NameKind.Work, NameKind.Product, NameKind.Other];

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

        if (words.EditionNouns.Contains(ordinal.Of) && EditionOf(sentence, first, last, discourse) is { } series)
        {
            claims.Add(sentence, series, "edition", new OrdinalValue(ordinal.Number, "edition"), mention.Span, "edition", attribution: attribution);
            return;
        }

        var topic =
            subjects.Before(sentence, first, Named, discourse)
            ?? (
                discourse.Latest(entity => entity.Kind is NameKind.Event or NameKind.Organisation or NameKind.Work) is { } latest
                    ? new Subject(latest, null, $"the sentence points back to {latest.Name}")
                    : new Subject(discourse.Main, null)
            );
        if (ordinal.Number == 1 && sentence.Word(first - 1) is "the" or "its" or "their" or "" or "," or "marking" or "is" or "was")
        {
            var scope = ScopeAfter(sentence, first, last);
            claims.Add(sentence, topic, "first", new OrdinalValue(1, scope.Text), scope.Span, "first-of-its-kind", attribution: attribution);
        }
        else
        {
            var property = sentence.Word(first - 1) is "ranked" or "ranks" or "ranking" ? "rank" : "ordinal";
            claims.Add(sentence, topic, property, ordinal, mention.Span, property, attribution: attribution, role: ordinal.Of);
        }
    }

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
