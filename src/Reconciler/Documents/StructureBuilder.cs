using System.Collections.Immutable;
using NodaTime;
using Reconciler.Model;

namespace Reconciler.Documents;

/// <summary>Builds the passages, sections and sentences of a document from what its lines are.</summary>
internal sealed class StructureBuilder(DatelineParser datelines, SentenceSplitter sentences)
{
    // A dateline may stand behind a caption or a summary, but not far into the article.
    private const int LastParagraphWithDateline = 5;

    // Shorter paragraphs are repeated for their own sake: a speaker's name, a date.
    private const int ShortestRepeat = 40;
    private const int ShortestChineseRepeat = 16;

    /// <summary>The document with its structure.</summary>
    public Document Build(Document bare, IReadOnlyList<Draft> drafts)
    {
        var text = bare.Text;
        var language = LanguageOf(text, drafts.Where(draft => draft.Kind != PassageKind.Boilerplate)) ?? LanguageOf(text, drafts) ?? "en";
        var passages = Passages(text, drafts, language);
        var found = Datelines(text, passages, bare.Published);
        var sections = Sections(text, passages, found);
        var dateline = sections.Select(section => section.Dateline).FirstOrDefault(line => line is not null);
        return bare with
        {
            Language = language,
            Title = passages
                .Where(passage => passage.Kind == PassageKind.Title)
                .Select(passage => Whitespace.Excerpt(text, Markup.Content(text, passage.Span)))
                .FirstOrDefault(),
            Publisher = bare.Publisher ?? AgencyOf(text, dateline),
            Dateline = dateline,
            Passages = passages,
            Sections = sections,
            Sentences = Sentences(text, passages, found),
        };
    }

    /// <summary>The document with each paragraph as running text of one section: no headings, no datelines, no repeats.</summary>
    public Document BuildRunningText(Document bare, IReadOnlyList<Span> paragraphs)
    {
        var text = bare.Text;
        var language = LanguageOf(text, paragraphs.Select(paragraph => new Draft(paragraph))) ?? "en";
        ImmutableArray<Passage> passages =
        [
            .. paragraphs.Select((span, i) => new Passage(i, span, PassageKind.Body, Script.Of(text, span).Language ?? language, Section: 0)),
        ];
        return bare with
        {
            Language = language,
            Passages = passages,
            Sections = passages.IsEmpty ? [] : [new Section(0, null, passages[0].Span.Union(passages[^1].Span))],
            Sentences =
            [
                .. passages
                    .SelectMany(passage => sentences.Split(text, passage.Span).Select(span => (passage, span)))
                    .Select((sentence, i) => new Sentence(i, sentence.span, sentence.passage.Index, 0, PassageKind.Body, sentence.passage.Language)),
            ],
        };
    }

    private static string? LanguageOf(string text, IEnumerable<Draft> drafts) =>
        drafts.Aggregate(default(Script), (sum, draft) => sum + Script.Of(text, draft.Span)).Language;

    private static ImmutableArray<Passage> Passages(string text, IReadOnlyList<Draft> drafts, string language)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>(drafts.Count);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var section = 0;
        foreach (var draft in drafts)
        {
            // The part before the first heading is a section of its own where anything stands there.
            section += draft.Kind == PassageKind.Heading && passages.Count > 0 ? 1 : 0;
            int? repeatOf = null;
            if (
                draft.Kind is PassageKind.Body or PassageKind.Caption
                && FoldedWords(text, draft.Span) is { } words
                && !known.TryAdd(words, passages.Count)
            )
            {
                repeatOf = known[words];
            }

            passages.Add(new Passage(passages.Count, draft.Span, draft.Kind, Script.Of(text, draft.Span).Language ?? language, section, repeatOf));
        }

        return passages.ToImmutable();
    }

    // Letters and figures alone, in lower case; null where that is too short to tell a repeat.
    private static string? FoldedWords(string text, Span span)
    {
        var words = new char[span.Length];
        var count = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]))
            {
                words[count++] = char.ToLowerInvariant(text[i]);
            }
        }

        var shortest = count > 0 && Script.IsHan(words[0]) ? ShortestChineseRepeat : ShortestRepeat;
        return count < shortest ? null : new string(words, 0, count);
    }

    // By passage; at most one in a section.
    private Dictionary<int, Dateline> Datelines(string text, ImmutableArray<Passage> passages, LocalDate? published)
    {
        var found = new Dictionary<int, Dateline>();
        foreach (var section in passages.Where(passage => passage.Kind == PassageKind.Body).GroupBy(passage => passage.Section))
        {
            var isFirst = true;
            foreach (var passage in section.Take(LastParagraphWithDateline))
            {
                // "MOSCOW: ..." further down is as likely an item of a list.
                if (
                    datelines.Parse(text, passage.Span, published) is { } dateline
                    && (isFirst || dateline.DateSpan is not null || dateline.Agency is not null)
                )
                {
                    found.Add(passage.Index, dateline);
                    break;
                }

                isFirst = false;
            }
        }

        return found;
    }

    private static ImmutableArray<Section> Sections(string text, ImmutableArray<Passage> passages, Dictionary<int, Dateline> datelines) =>
        [
            .. passages
                .GroupBy(passage => passage.Section)
                .Select(group => new Section(
                    group.Key,
                    group.First() is { Kind: PassageKind.Heading } heading ? Whitespace.Excerpt(text, Markup.Heading(text, heading.Span)) : null,
                    group.First().Span.Union(group.Last().Span),
                    group.Select(passage => datelines.GetValueOrDefault(passage.Index)).FirstOrDefault(line => line is not null)
                )),
        ];

    private ImmutableArray<Sentence> Sentences(string text, ImmutableArray<Passage> passages, Dictionary<int, Dateline> datelines)
    {
        var all = ImmutableArray.CreateBuilder<Sentence>();
        foreach (var passage in passages.Where(passage => passage.RepeatOf is null))
        {
            var content = Markup.Content(text, passage.Span);
            IEnumerable<Span> spans = passage.Kind switch
            {
                PassageKind.Boilerplate or PassageKind.Metadata or PassageKind.Credit => [],
                PassageKind.Heading => [Markup.Heading(text, passage.Span)],
                PassageKind.Title => [content],
                _ => sentences.Split(
                    text,
                    datelines.TryGetValue(passage.Index, out var dateline) ? passage.Span with { Start = dateline.Span.End } : content
                ),
            };
            foreach (var span in spans)
            {
                all.Add(new Sentence(all.Count, span, passage.Index, passage.Section, passage.Kind, passage.Language));
            }
        }

        return all.ToImmutable();
    }

    private static Excerpt? AgencyOf(string text, Dateline? dateline)
    {
        if (dateline?.Agency is not { } agency)
        {
            return null;
        }

        var start = text.IndexOf(agency, dateline.Span.Start, dateline.Span.Length, StringComparison.Ordinal);
        return new Excerpt(agency, new Span(start, start + agency.Length));
    }
}
