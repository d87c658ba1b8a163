using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using Reconciler.Model;

namespace Reconciler.Findings;

/// <summary>The documents and topics of a run, looked up from a claim; in an order that the input's order does not change.</summary>
internal sealed class Corpus
{
    private readonly FrozenDictionary<string, DocumentClaims> documentByName;
    private readonly FrozenDictionary<string, string> sourceByDocument;
    private readonly FrozenDictionary<string, Topic> topicByClaim;

    public Corpus(TopicMap topics, IReadOnlyList<DocumentClaims> documents)
    {
        Documents =
        [
            .. documents
                .OrderBy(document => document.Document.Name, StringComparer.Ordinal)
                .ThenBy(document => document.Document.Sha256, StringComparer.Ordinal)
                .DistinctBy(document => document.Document.Name, StringComparer.Ordinal),
        ];
        Topics = [.. topics.Topics.Select(Sorted).OrderBy(topic => topic.Key, StringComparer.Ordinal)];
        Resemblances =
        [
            .. topics.Resemblances.OrderBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal),
        ];
        documentByName = Documents.ToFrozenDictionary(document => document.Document.Name, StringComparer.Ordinal);
        sourceByDocument = Documents.ToFrozenDictionary(
            document => document.Document.Name,
            document => Folding.Key(document.Document.Text),
            StringComparer.Ordinal
        );
        topicByClaim = Topics
            .SelectMany(topic => topic.Claims.Select(claim => (claim.Id, Topic: topic)))
            .DistinctBy(pair => pair.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Id, pair => pair.Topic, StringComparer.Ordinal);
    }

    /// <summary>The documents by name.</summary>
    public ImmutableArray<DocumentClaims> Documents { get; }

    /// <summary>Pairs of topics that may or may not be one, by their keys.</summary>
    public ImmutableArray<Resemblance> Resemblances { get; }

    /// <summary>The topics by key, their claims by document and span.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>The day of publication, or the filing day where the page gives none; null where neither is known.</summary>
    public LocalDate? Published(string document) =>
        documentByName.TryGetValue(document, out var found) ? found.Document.Published ?? found.Document.Dateline?.Date : null;

    /// <summary>The document of that name.</summary>
    public DocumentClaims? Document(string name) => documentByName.GetValueOrDefault(name);

    /// <summary>What a claim is about, as its document names it.</summary>
    public Entity? Subject(Claim claim) =>
        documentByName.TryGetValue(claim.Document, out var found) && claim.Subject >= 0 && claim.Subject < found.Entities.Length
            ? found.Entities[claim.Subject]
            : null;

    /// <summary>The topic that a claim is sorted under.</summary>
    public Topic? TopicOf(Claim claim) => topicByClaim.GetValueOrDefault(claim.Id);

    /// <summary>How many documents stand behind the claims, and how many of them are not the same text.</summary>
    public SourceCount Sources(IEnumerable<Claim> claims)
    {
        var names = claims.Select(claim => claim.Document).ToHashSet(StringComparer.Ordinal);
        return new SourceCount(
            names.Count,
            names.Select(name => sourceByDocument.GetValueOrDefault(name, name)).Distinct(StringComparer.Ordinal).Count()
        );
    }

    /// <summary>The claims by document, span and id, each once.</summary>
    public static ImmutableArray<Claim> Sorted(IEnumerable<Claim> claims) =>
        [
            .. claims
                .OrderBy(claim => claim.Document, StringComparer.Ordinal)
                .ThenBy(claim => claim.Span)
                .ThenBy(claim => claim.Id, StringComparer.Ordinal)
                .DistinctBy(claim => claim.Id, StringComparer.Ordinal),
        ];

    private static Topic Sorted(Topic topic) =>
        topic with
        {
            Claims = Sorted(topic.Claims),
            Names =
            [
                .. topic
                    .Names.OrderBy(name => name.Document, StringComparer.Ordinal)
                    .ThenBy(name => name.Span)
                    .ThenBy(name => name.Name, StringComparer.Ordinal),
            ],
        };
}
