using System.Collections.Concurrent;
using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>Brings names of bodies, events, works and places to the form in which they are compared; each printed form once.</summary>
internal sealed class NameNormaliser
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "of",
        "for",
        "on",
        "in",
        "to",
        "against",
        "by",
        "with",
        "at",
    };

    private readonly ConcurrentDictionary<string, NormalName> cache = new(StringComparer.Ordinal);
    private readonly NameSegmenter segmenter;

    /// <summary>A normaliser with the given lists.</summary>
    public NameNormaliser(Lexicon lexicon, WordLists words)
    {
        segmenter = new NameSegmenter(lexicon, words);
    }

    /// <summary>The compared form of a printed name.</summary>
    public NormalName Normalise(string name) => cache.GetOrAdd(name, Build);

    private NormalName Build(string name)
    {
        var segmented = segmenter.Segment(name);
        return Build(segmented, segmented.Tokens, withParts: true);
    }

    private static NormalName Build(SegmentedName segmented, List<NameToken> tokens, bool withParts)
    {
        var kept = tokens.Where(token => !token.IsDropped).ToList();
        var head = FindHead(tokens);
        var known = kept.Count == 1 && kept[0].Lexeme is { Known: not null, IsAdjective: false, IsShort: false } ? kept[0].Lexeme : null;
        var others = kept.Where(token => !ReferenceEquals(token, head) || token.Lexeme is { Known: not null }).ToList();
        var content = others
            .Where(token => token.Lexeme is not { IsParty: true } and not { IsWeak: true } && !(IsLegalForm(token) && !IsLegalForm(head)))
            .ToList();
        return new NormalName
        {
            Text = string.Join(' ', kept.Select(token => token.Text)),
            Kind = known?.Known ?? head?.Lexeme?.Head?.Kind ?? KindOfFirst(tokens),
            Year = segmented.Year,
            Edition = segmented.Edition,
            Numbers = [.. segmented.Numbers.Order(StringComparer.Ordinal)],
            Parties =
            [
                .. others
                    .Where(token => token.Lexeme is { IsParty: true })
                    .Select(token => token.Concept)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            Heads = [.. head?.Lexeme?.Head?.Ids.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>()],
            Content = [.. content.Select(token => token.Concept).Order(StringComparer.Ordinal)],
            Proper = [.. content.Where(token => token.Lexeme is null).Select(token => token.Text)],
            Known = known?.Concept,
            FirstPart = withParts ? FindFirstPart(segmented, tokens) : null,
            Initials = string.Concat(kept.Select(token => token.Initials)),
            IsAcronym = segmented.IsAcronym,
            IsPlural = head?.Lexeme?.Head is { IsPlural: true },
            IsChinese = kept.Exists(token => token.IsChinese),
        };
    }

    /// <summary>
    /// The noun that the rest depends on: the last one; in English the last one before a preposition, unless the whole
    /// ends in an event's noun that the prepositional name only describes ("Forum on Fisheries Summit").
    /// </summary>
    private static NameToken? FindHead(List<NameToken> tokens)
    {
        var preposition = tokens.FindIndex(1 <= tokens.Count ? 1 : 0, token => Prepositions.Contains(token.Text));
        // A legal form is the head only where there is no other: Acme Bank Ltd is a bank.
        var last =
            tokens.FindLast(token => token.Lexeme?.Head is not null && !IsLegalForm(token)) is { } other && preposition < 0
                ? other
                : tokens.FindLast(token => token.Lexeme?.Head is not null);
        if (preposition < 0)
        {
            return last;
        }

        var first = tokens.FindLastIndex(preposition, preposition + 1, token => token.Lexeme?.Head is not null) is var at and >= 0
            ? tokens[at]
            : null;
        if (first is null)
        {
            return last;
        }

        var endsInEvent = ReferenceEquals(last, tokens[^1]) && last?.Lexeme?.Head is { Kind: NameKind.Event };
        var firstCanBeDescribed = first.Lexeme?.Head?.Kind is NameKind.Event or NameKind.Organisation;
        var hasArticle = tokens.FindIndex(preposition, token => token.Text is "the" or "a" or "an") >= 0;
        return endsInEvent && firstCanBeDescribed && !hasArticle && !ReferenceEquals(first, last) ? last : first;
    }

    private static bool IsLegalForm(NameToken? token) =>
        token?.Lexeme is { Known: null, Head: { } head } && head.Ids.Contains("company", StringComparer.Ordinal);

    /// <summary>"Politburo of the Communist Party": what a well-known body's name begins, where a preposition goes on.</summary>
    private static NameKind KindOfFirst(List<NameToken> tokens) =>
        tokens.Count > 2 && tokens[0].Lexeme?.Known is { } kind and not NameKind.Place && Prepositions.Contains(tokens[1].Text)
            ? kind
            : NameKind.Other;

    /// <summary>The part before <c>and</c> where both parts are names with a head of their own.</summary>
    private static NormalName? FindFirstPart(SegmentedName segmented, List<NameToken> tokens)
    {
        var joint = tokens.FindIndex(token => token.JoinsParts);
        if (joint < 2 || tokens.Count - joint < 2 || tokens.Take(joint).Any(token => Prepositions.Contains(token.Text)))
        {
            return null;
        }

        var left = tokens.GetRange(0, joint);
        var lastOfLeft = left.FindLast(token => !token.IsDropped);
        return lastOfLeft?.Lexeme?.Head is not null && FindHead(tokens.GetRange(joint, tokens.Count - joint)) is not null
            ? Build(segmented, left, withParts: false)
            : null;
    }
}
