using System.Collections.Immutable;
using NodaTime;
using Reconciler.Language;
using Reconciler.Model;

namespace Reconciler.Tests;

/// <summary>Parsed documents for tests of the stages after reading: every line is a paragraph of one sentence in one section.</summary>
internal static class Texts
{
    /// <summary>A document filed on <paramref name="filed"/> and published on <paramref name="published"/>, where given.</summary>
    public static ParsedDocument Parse(string text, LocalDate? published = null, LocalDate? filed = null)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start) is var newline and >= 0 ? newline : text.Length;
            if (end > start)
            {
                var span = new Span(start, end);
                var language = text[start..end].Any(CharacterFolding.IsIdeograph) ? "zh" : "en";
                sentences.Add(new Sentence(sentences.Count, span, passages.Count, 0, PassageKind.Body, language));
                passages.Add(new Passage(passages.Count, span, PassageKind.Body, language, 0));
            }

            start = end + 1;
        }

        var document = new Document
        {
            Name = "test.txt",
            Sha256 = new string('0', 64),
            Text = text,
            Language = text.Any(CharacterFolding.IsIdeograph) ? "zh" : "en",
            PageDates = published is { } day ? [new PageDate(day, new Span(0, 0))] : [],
            Dateline = filed is { } filing ? new Dateline(new Span(0, 0), "OSLO", new Span(0, 0), filing, null, null) : null,
            Sections = [new Section(0, null, new Span(0, text.Length))],
            Passages = passages.ToImmutable(),
            Sentences = sentences.ToImmutable(),
        };
        return LanguageReader.Read(document);
    }
}
