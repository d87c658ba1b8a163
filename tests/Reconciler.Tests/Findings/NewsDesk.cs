using System.Collections.Immutable;
using NodaTime;
using Reconciler.Findings;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Tests.Findings;

/// <summary>Builds documents, claims and topics by hand: each claim's quote is put into its document's text, so that spans are true.</summary>
internal sealed class NewsDesk
{
    public const string Topic = "Harbour Forum";

    private static readonly Lazy<RulesEngine> Shipped = new(() =>
    {
        var rules = RuleFolder.Load(RuleFolder.DefaultPath);
        var engine = new RulesEngine(rules);
        rules.ThrowIfWrong();
        return engine;
    });

    private readonly SortedDictionary<string, Draft> documents = new(StringComparer.Ordinal);
    private readonly List<(string Topic, Claim Claim)> claims = [];
    private readonly List<Resemblance> resemblances = [];

    public static RulesEngine Engine => Shipped.Value;

    public NewsDesk Document(string name, LocalDate? published = null, string text = "")
    {
        documents[name] = new Draft(text, published);
        return this;
    }

    public NewsDesk Claim(
        string document,
        string property,
        Value value,
        string? quote = null,
        string? role = null,
        Modality modality = Modality.Asserted,
        string? by = null,
        string topic = Topic,
        PassageKind context = PassageKind.Body,
        params string[] steps
    )
    {
        if (!documents.TryGetValue(document, out var draft))
        {
            documents[document] = draft = new Draft("", null);
        }

        var words = quote ?? value.Text;
        var start = draft.Text.IndexOf(words, draft.Searched, StringComparison.Ordinal);
        if (start < 0)
        {
            start = draft.Text.Length;
            draft.Text += words + ". ";
        }

        draft.Searched = start + words.Length;
        claims.Add(
            (
                topic,
                new Claim
                {
                    Id = ContentId.Of("C", document, start.ToString(System.Globalization.CultureInfo.InvariantCulture), property, value.Text, topic),
                    Document = document,
                    Subject = 0,
                    Property = property,
                    Value = value,
                    Role = role,
                    Modality = modality,
                    Attribution = by,
                    Span = new Span(start, start + words.Length),
                    Quote = words,
                    Sentence = 0,
                    Section = 0,
                    Context = context,
                    Frame = "test",
                    Steps = [.. steps],
                }
            )
        );
        return this;
    }

    public NewsDesk Date(string document, DateValue value, string? quote = null, Modality modality = Modality.Asserted, params string[] steps) =>
        Claim(document, "date", value, quote, Roles.Event, modality, steps: steps);

    public NewsDesk Resemblance(string first, string second)
    {
        resemblances.Add(
            new Resemblance(first, second, NamesOf(first)[0], NamesOf(second)[0], new NameMatch(NameVerdict.Unsure, 0.9, ["they differ in one word"]))
        );
        return this;
    }

    public ImmutableArray<Finding> Findings() => Findings(items => items);

    public ImmutableArray<Finding> Findings(Func<IEnumerable<object>, IEnumerable<object>> order)
    {
        var topics = claims
            .Select(pair => pair.Topic)
            .Distinct(StringComparer.Ordinal)
            .Select(topic => new Topic(
                topic,
                topic,
                IsPerson(topic) ? NameKind.Person : NameKind.Event,
                [.. NamesOf(topic)],
                [.. order(claims.Where(pair => IsAbout(pair.Topic, topic)).Select(pair => pair.Claim)).Cast<Claim>()]
            ));
        var read = documents.Select(pair =>
        {
            var text = pair.Value.Text;
            return new DocumentClaims(
                new Document
                {
                    Name = pair.Key,
                    Sha256 = ContentId.Of("S", text),
                    Text = text,
                    Language = "en",
                    PageDates = pair.Value.Published is { } day ? [new PageDate(day, default)] : [],
                    Passages = [new Passage(0, new Span(0, text.Length), PassageKind.Body, "en", 0)],
                    Sentences = [.. Sentences(text)],
                },
                [new Entity(0, NameKind.Event, Topic, [Topic]) { Year = pair.Value.SubjectYear }],
                [],
                [
                    .. order(
                            claims
                                .Where(claim => string.Equals(claim.Claim.Document, pair.Key, StringComparison.Ordinal))
                                .Select(claim => claim.Claim)
                        )
                        .Cast<Claim>(),
                ]
            );
        });
        return Engine.Compare(
            new TopicMap([.. order(topics).Cast<Topic>()], [.. order(resemblances).Cast<Resemblance>()]),
            [.. order(read).Cast<DocumentClaims>()]
        );
    }

    /// <summary>What one rule found.</summary>
    public ImmutableArray<Finding> Findings(string rule) =>
        [.. Findings().Where(finding => string.Equals(finding.Rule, rule, StringComparison.Ordinal))];

    public NewsDesk SubjectYear(string document, int year)
    {
        documents[document].SubjectYear = year;
        return this;
    }

    private static bool IsAbout(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static bool IsPerson(string topic) => topic.StartsWith("person ", StringComparison.Ordinal);

    private List<TopicName> NamesOf(string topic) =>
        [
            .. claims
                .Where(pair => IsAbout(pair.Topic, topic) && string.Equals(pair.Claim.Property, "name", StringComparison.Ordinal))
                .Select(pair => new TopicName(pair.Claim.Quote, pair.Claim.Document, pair.Claim.Span)),
        ];

    // One sentence a line; a text without line breaks is one.
    private static IEnumerable<Sentence> Sentences(string text)
    {
        var start = 0;
        var index = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                yield return new Sentence(index++, new Span(start, start + line.Length), 0, 0, PassageKind.Body, "en");
            }

            start += line.Length + 1;
        }
    }

    private sealed class Draft(string text, LocalDate? published)
    {
        public string Text { get; set; } = text;

        public LocalDate? Published { get; } = published;

        public int Searched { get; set; }

        public int? SubjectYear { get; set; }
    }
}
