using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime.Text;
using Reconciler.Language;
using Reconciler.Model;

namespace Reconciler.Tests;

/// <summary>
/// Documents with mentions given by hand, so that claims are tested without the recognisers: <c>{event:Harbour Forum}</c>,
/// <c>{date:2024-05-03|May 3}</c>, <c>{qty:more-than 40 country|more than 40 countries}</c>; <c># </c> begins a heading.
/// </summary>
internal static class Annotated
{
    private static readonly Dictionary<string, NameKind> Kinds = new(StringComparer.Ordinal)
    {
        ["event"] = NameKind.Event,
        ["org"] = NameKind.Organisation,
        ["work"] = NameKind.Work,
        ["person"] = NameKind.Person,
        ["place"] = NameKind.Place,
        ["product"] = NameKind.Product,
    };

    public static MentionedDocument Parse(string markup, string name = "test.txt")
    {
        var text = new StringBuilder();
        var mentions = new List<Mention>();
        var entities = new List<Entity>();
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var sections = new List<Section>();
        foreach (var line in markup.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var start = text.Length;
            var heading = line.StartsWith("# ", StringComparison.Ordinal);
            Append(text, heading ? line[2..] : line, mentions, entities, sentences.Count);
            var span = new Span(start, text.Length);
            if (heading || sections.Count == 0)
            {
                sections.Add(new Section(sections.Count, heading ? new Excerpt(span.Of(text.ToString()), span) : null, span));
            }

            var kind = heading ? PassageKind.Heading : PassageKind.Body;
            var language = text.ToString()[start..].Any(CharacterFolding.IsIdeograph) ? "zh" : "en";
            sentences.Add(new Sentence(sentences.Count, span, passages.Count, sections.Count - 1, kind, language));
            passages.Add(new Passage(passages.Count, span, kind, language, sections.Count - 1));
            text.Append('\n');
        }

        var document = new Document
        {
            Name = name,
            Sha256 = new string('0', 64),
            Text = text.ToString(),
            Language = "en",
            Sections = [.. sections],
            Passages = passages.ToImmutable(),
            Sentences = sentences.ToImmutable(),
        };
        return new MentionedDocument(LanguageReader.Read(document), [.. mentions.OrderBy(mention => mention.Span)], [.. entities]);
    }

    private static void Append(StringBuilder text, string line, List<Mention> mentions, List<Entity> entities, int sentence)
    {
        for (var at = 0; at < line.Length; )
        {
            var open = line.IndexOf('{', at);
            if (open < 0)
            {
                text.Append(line, at, line.Length - at);
                return;
            }

            text.Append(line, at, open - at);
            var close = line.IndexOf('}', open);
            var (kind, rest) = Split(line[(open + 1)..close], ':');
            var (payload, surface) = Split(rest, '|');
            var start = text.Length;
            text.Append(surface.Length == 0 ? payload : surface);
            mentions.Add(Mention(kind, payload, new Span(start, text.Length), sentence, entities));
            at = close + 1;
        }
    }

    private static (string First, string Second) Split(string text, char separator) =>
        text.IndexOf(separator, StringComparison.Ordinal) is var at and >= 0 ? (text[..at], text[(at + 1)..]) : (text, "");

    private static Mention Mention(string kind, string payload, Span span, int sentence, List<Entity> entities)
    {
        switch (kind)
        {
            case "date":
                return new Mention(span, sentence, MentionKind.Date, Date(payload), []);
            case "qty" or "money":
                var quantity = Quantity(payload);
                return kind == "qty"
                    ? new Mention(span, sentence, MentionKind.Quantity, quantity, [])
                    : new Mention(span, sentence, MentionKind.Money, quantity with { Currency = quantity.Unit }, []);
            case "ord":
                var (number, of) = Split(payload, ' ');
                return new Mention(span, sentence, MentionKind.Ordinal, new OrdinalValue(int.Parse(number, CultureInfo.InvariantCulture), of), []);
            default:
                var entity = entities.Find(entity => entity.Name == payload);
                if (entity is null)
                {
                    entity = new Entity(entities.Count, Kinds[kind], payload, [payload]);
                    entities.Add(entity);
                }

                return new Mention(span, sentence, MentionKind.Name, new NameValue(Kinds[kind], payload), []) { Entity = entity.Id };
        }
    }

    private static DateValue Date(string iso)
    {
        var (start, end) = Split(iso, '/');
        return end.Length > 0 ? DateValue.Range(LocalDatePattern.Iso.Parse(start).Value, LocalDatePattern.Iso.Parse(end).Value)
            : iso.Length == 10 ? DateValue.Day(LocalDatePattern.Iso.Parse(iso).Value)
            : iso.Length == 7 ? DateValue.Month(YearMonthPattern.Iso.Parse(iso).Value)
            : DateValue.Year(int.Parse(iso, CultureInfo.InvariantCulture));
    }

    private static QuantityValue Quantity(string text)
    {
        var parts = text.Split(' ');
        var bound = parts[0] switch
        {
            "more-than" => Bound.MoreThan,
            "about" => Bound.About,
            "at-least" => Bound.AtLeast,
            _ => Bound.Exact,
        };
        var number = decimal.Parse(parts[bound == Bound.Exact ? 0 : 1], CultureInfo.InvariantCulture);
        return bound == Bound.Exact
            ? QuantityValue.Exactly(number, string.Join(' ', parts[1..]))
            : new QuantityValue(number, number, null, bound, string.Join(' ', parts[2..]));
    }
}
