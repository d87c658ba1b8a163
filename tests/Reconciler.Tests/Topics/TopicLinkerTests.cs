using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Topics;

namespace Reconciler.Tests.Topics;

public class TopicLinkerTests
{
    /// <summary>Names are the same when their first words are, and unsure when their last words are.</summary>
    private static readonly TopicLinker Linker = new(
        (first, second) =>
            first.Name.Split(' ')[0] == second.Name.Split(' ')[0] ? new NameMatch(NameVerdict.Same, 1, [])
            : first.Name.Split(' ')[^1] == second.Name.Split(' ')[^1] ? new NameMatch(NameVerdict.Unsure, 0.9, ["one word differs"])
            : new NameMatch(NameVerdict.Different, 0, []),
        entity => [entity.Name.Split(' ')[0], entity.Name.Split(' ')[^1]]
    );

    [Fact]
    public void Entities_of_two_documents_with_matching_names_meet_in_one_topic()
    {
        var topics = Linker.Link([Document("a", Event("Harbour Forum")), Document("b", Event("Harbour Meeting"))]).Topics;
        var topic = Assert.Single(topics);
        Assert.Equal(["a", "b"], topic.Claims.Select(claim => claim.Document));
        Assert.Equal(["Harbour Forum", "Harbour Meeting"], topic.Names.Select(name => name.Name));
    }

    [Fact]
    public void Editions_of_different_years_stay_apart() =>
        Assert.Equal(2, Linker.Link([Document("a", Event("Harbour Forum", 2024)), Document("b", Event("Harbour Forum", 2025))]).Topics.Length);

    [Fact]
    public void An_event_without_a_year_joins_the_only_one_that_has_one() =>
        Assert.Single(Linker.Link([Document("a", Event("Harbour Forum", 2024)), Document("b", Event("Harbour Meeting"))]).Topics);

    [Fact]
    public void An_event_without_a_year_joins_none_of_several() =>
        Assert.Equal(
            3,
            Linker
                .Link([
                    Document("a", Event("Harbour Forum", 2024)),
                    Document("b", Event("Harbour Forum", 2025)),
                    Document("c", Event("Harbour Meeting")),
                ])
                .Topics.Length
        );

    [Fact]
    public void The_year_of_an_event_is_that_of_its_dates()
    {
        var dated = Document("a", Event("Harbour Forum"));
        var date = dated.Claims[0] with { Id = "C-2", Property = "date", Role = Roles.Event, Value = DateValue.Year(2024) };
        Assert.Equal(2, Linker.Link([dated with { Claims = [.. dated.Claims, date] }, Document("b", Event("Harbour Forum", 2025))]).Topics.Length);
    }

    [Fact]
    public void Several_of_a_kind_are_not_one_of_them() =>
        Assert.Equal(
            2,
            Linker.Link([Document("a", Event("Harbour Forum")), Document("b", Event("Harbour Forums") with { IsPlural = true })]).Topics.Length
        );

    [Fact]
    public void Near_identical_names_stay_two_topics_with_an_open_question()
    {
        var map = Linker.Link([Document("a", Event("Innovation Center")), Document("b", Event("Application Center"))]);
        Assert.Equal(2, map.Topics.Length);
        var question = Assert.Single(map.Resemblances);
        Assert.Equal(
            ["Application Center", "Innovation Center"],
            new[] { question.FirstName.Name, question.SecondName.Name }.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_order_of_the_documents_does_not_matter()
    {
        DocumentClaims[] documents =
        [
            Document("a", Event("Harbour Forum", 2024)),
            Document("b", Event("Harbour Meeting")),
            Document("c", Event("Ocean Forum")),
        ];
        var forward = Linker.Link(documents);
        var backward = Linker.Link([.. documents.Reverse()]);
        Assert.Equal(forward.Topics.Select(topic => (topic.Key, topic.Label)), backward.Topics.Select(topic => (topic.Key, topic.Label)));
    }

    [Fact]
    public void A_hundred_documents_with_the_same_names_are_compared_as_one()
    {
        var comparisons = 0;
        var linker = new TopicLinker(
            (_, _) =>
            {
                comparisons++;
                return new NameMatch(NameVerdict.Same, 1, []);
            },
            _ => ["key"]
        );
        linker.Link([.. Enumerable.Range(0, 100).Select(i => Document($"{i}", Event("Harbour Forum"), Event("Ocean Forum")))]);
        Assert.Equal(1, comparisons);
    }

    private static Entity Event(string name, int? year = null) => new(0, NameKind.Event, name, [name]) { Year = year };

    private static DocumentClaims Document(string name, params Entity[] entities)
    {
        var document = new Document
        {
            Name = name,
            Sha256 = name,
            Text = "",
            Language = "en",
        };
        var numbered = entities.Select((entity, i) => entity with { Id = i }).ToImmutableArray();
        var claims = numbered.Select(entity => new Claim
        {
            Id = $"C-{name}-{entity.Id}",
            Document = name,
            Subject = entity.Id,
            Property = "name",
            Value = new NameValue(entity.Kind, entity.Name),
            Span = new Span(entity.Id, entity.Id + 1),
            Quote = entity.Name,
            Sentence = 0,
            Section = 0,
            Frame = "name",
        });
        return new DocumentClaims(document, numbered, [], [.. claims]);
    }
}
