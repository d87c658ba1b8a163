using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Documents;

/// <summary>Cuts a text into passages and says what each is.</summary>
internal sealed class PassageFinder
{
    private const string LeadWord = "date";

    // A headline is rarely longer; what is longer behind a leading date is the article itself.
    private const int LongestTitle = 200;

    private readonly PrintedDates dates;
    private readonly DatelineParser datelines;
    private readonly PageLineReader pageLines;
    private readonly BoilerplateDetector boilerplate;
    private readonly CreditSplitter credits;

    public PassageFinder(RuleFolder rules, PrintedDates dates, Agencies agencies, DatelineParser datelines)
    {
        this.dates = dates;
        this.datelines = datelines;
        var file = rules.File("documents/page-lines.yml");
        file.AllowOnly("date_labels", "source_labels", "person_labels", "beside_a_date", "credit_cues", "caption_openings", "photo_credits");
        pageLines = new PageLineReader(file, dates, agencies);
        credits = new CreditSplitter(file, agencies);
        boilerplate = new BoilerplateDetector(rules);
    }

    /// <summary>The passages of <paramref name="text"/>.</summary>
    public FoundPassages Find(string text)
    {
        var drafts = new List<Draft>();
        var frontMatter = FrontMatter.Find(text);
        foreach (var line in frontMatter)
        {
            AddField(text, line, drafts);
        }

        foreach (var paragraph in ParagraphSplitter.Split(text, frontMatter.Count == 0 ? 0 : frontMatter[^1].End))
        {
            if (drafts.Count == 0 && LeadDate(text, paragraph) is { } lead)
            {
                drafts.Add(new Draft(lead.Dates[0].Span, PassageKind.Metadata) { PageLine = lead });
                var rest = Whitespace.Trim(text, paragraph with { Start = lead.Dates[0].Span.End });
                if (!rest.IsEmpty)
                {
                    AddAfterLead(text, rest, drafts);
                }
            }
            else
            {
                Add(text, paragraph, drafts);
            }
        }

        MarkPageLines(text, drafts);
        boilerplate.MarkTerms(text, drafts);
        new HeadingFinder(text, datelines).Mark(drafts);
        var lines = drafts
            .Where(draft => draft.Kind is PassageKind.Metadata or PassageKind.Credit && draft.PageLine is not null)
            .Select(draft => draft.PageLine!)
            .ToList();
        return new FoundPassages(
            drafts,
            [.. lines.SelectMany(line => line.Dates)],
            lines.Select(line => line.Publisher).FirstOrDefault(publisher => publisher is not null)
        );
    }

    private void AddField(string text, Span line, List<Draft> drafts)
    {
        if (FrontMatter.Title(text, line) is { } title)
        {
            drafts.Add(new Draft(Whitespace.Trim(text, line with { End = title.Start }), PassageKind.Boilerplate));
            drafts.Add(new Draft(title, PassageKind.Title));
            if (title.End < line.End)
            {
                drafts.Add(new Draft(Whitespace.Trim(text, line with { Start = title.End }), PassageKind.Boilerplate));
            }
        }
        else
        {
            var field = pageLines.Read(text, line);
            drafts.Add(new Draft(line, field?.Kind ?? PassageKind.Boilerplate) { PageLine = field });
        }
    }

    // "date 2025-02-25", which crawlers put before everything else; its span is as printed.
    private PageLine? LeadDate(string text, Span paragraph)
    {
        var at = paragraph.Start + LeadWord.Length;
        if (
            at >= paragraph.End
            || !text.AsSpan(paragraph.Start, LeadWord.Length).Equals(LeadWord, StringComparison.OrdinalIgnoreCase)
            || text[at] is not (' ' or ':')
        )
        {
            return null;
        }

        at = Whitespace.Skip(text, at + 1, paragraph.End);
        return dates.At(text, at, paragraph.End) is { Full: { } day } date
            ? new PageLine([new PageDate(day, new Span(paragraph.Start, date.Span.End))], IsLabelled: true, Publisher: null)
            : null;
    }

    private void AddAfterLead(string text, Span rest, List<Draft> drafts)
    {
        var isTitle = rest.Length <= LongestTitle && text[rest.End - 1] is not ('.' or '。') && datelines.Parse(text, rest, null) is null;
        if (isTitle && pageLines.Read(text, rest) is null)
        {
            drafts.Add(new Draft(rest, PassageKind.Title));
        }
        else
        {
            Add(text, rest, drafts);
        }
    }

    private void Add(string text, Span paragraph, List<Draft> drafts)
    {
        if (boilerplate.IsBoilerplate(text, paragraph))
        {
            drafts.Add(new Draft(paragraph, PassageKind.Boilerplate));
        }
        else if (pageLines.Read(text, paragraph) is { } line)
        {
            drafts.Add(new Draft(paragraph, line.Kind) { PageLine = line });
        }
        else
        {
            drafts.AddRange(credits.Split(text, paragraph));
        }
    }

    // A bare date is the page's own above the first paragraph and below the last; between paragraphs it heads what comes after it.
    private static void MarkPageLines(string text, List<Draft> drafts)
    {
        var texts = drafts.Select((draft, i) => draft.IsOpen && LineShape.IsText(text, draft.Span) ? i : -1).Where(i => i >= 0).ToList();
        var (first, last) = texts.Count == 0 ? (drafts.Count, -1) : (texts[0], texts[^1]);
        for (var i = first; i < last; i++)
        {
            if (drafts[i] is { Kind: PassageKind.Metadata, PageLine: { IsLabelled: false, Publisher: null } })
            {
                drafts[i].Kind = PassageKind.Body;
            }
        }
    }
}
