using System.Buffers;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Documents;

/// <summary>Finds captions, and the credits of reporters and photographers behind a paragraph.</summary>
internal sealed class CreditSplitter
{
    private const int LongestCredit = 160;
    private const int LongestPhotographer = 40;
    private const int LongestAgency = 8;

    private static readonly SearchValues<char> BeforeCredit = SearchValues.Create("。！？”)）\u3000\n");

    private readonly Agencies agencies;
    private readonly Phrases creditCues;
    private readonly Phrases captionOpenings;
    private readonly Phrases photoCredits;

    public CreditSplitter(RuleNode file, Agencies agencies)
    {
        this.agencies = agencies;
        creditCues = Phrases.Read(file, "credit_cues");
        captionOpenings = Phrases.Read(file, "caption_openings");
        photoCredits = Phrases.Read(file, "photo_credits");
    }

    /// <summary>The paragraph as one passage, or as its text and its credit.</summary>
    public IEnumerable<Draft> Split(string text, Span paragraph)
    {
        var bracketed = Bracketed(text, paragraph);
        var credit = AgencyPhoto(text, paragraph, bracketed) ?? bracketed ?? Slashed(text, paragraph) ?? Photographer(text, paragraph);
        // Only a credit in brackets may be another than the photographer's.
        var isPhoto = credit is { } found && (found != bracketed || IsPhoto(text, found with { Start = found.Start + 1 }));
        var body = credit is null ? paragraph : Whitespace.Trim(text, paragraph with { End = credit.Value.Start });
        if (!body.IsEmpty)
        {
            var isCaption = isPhoto || captionOpenings.LengthAt(text, body.Start, body.End) > 0;
            yield return new Draft(body, isCaption ? PassageKind.Caption : PassageKind.Body) { HeadingLevel = Markup.HeadingLevel(text, body) };
        }

        if (credit is { } last)
        {
            yield return new Draft(last, PassageKind.Credit);
        }
    }

    // (Xinhua/Jane Doe), (Web editor: ...), （完）
    private Span? Bracketed(string text, Span paragraph)
    {
        var last = text[paragraph.End - 1] is '.' or '。' ? paragraph.End - 2 : paragraph.End - 1;
        if (last <= paragraph.Start || text[last] is not (')' or '）' or ']' or '】'))
        {
            return null;
        }

        var from = Math.Max(paragraph.Start, paragraph.End - LongestCredit);
        var open = text.AsSpan(from, last - from).LastIndexOfAny("([（【");
        if (open < 0)
        {
            return null;
        }

        var inner = Whitespace.Trim(text, new Span(from + open + 1, last));
        var before = Whitespace.Trim(text, new Span(paragraph.Start, from + open));
        var isFinished = before.IsEmpty || text[before.End - 1] is '.' or '!' or '?' or '"' or '”' or '’' or '。' or '！' or '？' or '」' or '』';
        var isCredit = !inner.IsEmpty && (IsPhoto(text, inner) || (isFinished && (IsCredit(text, inner) || agencies.Any.IsWhole(text, inner))));
        return isCredit ? paragraph with { Start = from + open } : null;
    }

    // The chair opens the summit. /Xinhua
    private Span? Slashed(string text, Span paragraph)
    {
        var from = Math.Max(paragraph.Start, paragraph.End - LongestPhotographer);
        var slash = from + text.AsSpan(from, paragraph.End - from).LastIndexOf('/');
        return slash > from && Whitespace.Is(text[slash - 1]) && agencies.Any.IsWhole(text, Whitespace.Trim(text, new Span(slash + 1, paragraph.End)))
            ? paragraph with
            {
                Start = slash,
            }
            : null;
    }

    // 2025年某某会议现场。某某日报记者徐天保/摄
    private Span? Photographer(string text, Span paragraph)
    {
        if (text[paragraph.End - 1] is not ('摄' or '攝' or '图' or '圖'))
        {
            return null;
        }

        var from = Math.Max(paragraph.Start, paragraph.End - LongestPhotographer);
        var stop = text.AsSpan(from, paragraph.End - from).LastIndexOfAny(BeforeCredit);
        if (stop < 0 && paragraph.Length > LongestPhotographer)
        {
            return null;
        }

        var credit = Whitespace.Trim(text, paragraph with { Start = stop < 0 ? paragraph.Start : from + stop + 1 });
        return photoCredits.IsIn(text, credit) && !text.AsSpan(credit.Start, credit.Length).ContainsAny('，', ',', '；') ? credit : null;
    }

    // 新华社发（张三摄）, 新华社发: issued by the agency.
    private Span? AgencyPhoto(string text, Span paragraph, Span? bracketed)
    {
        var before = Whitespace.Trim(text, paragraph with { End = bracketed?.Start ?? paragraph.End });
        if (before.IsEmpty || text[before.End - 1] is not ('发' or '發'))
        {
            return null;
        }

        for (var start = Math.Max(before.Start, before.End - LongestAgency); start < before.End - 1; start++)
        {
            if (start + agencies.Chinese.LengthAt(text, start, before.End - 1) == before.End - 1)
            {
                return paragraph with { Start = start };
            }
        }

        return null;
    }

    private bool IsCredit(string text, Span inner)
    {
        var isMark = inner.Length <= 2;
        return isMark
            ? creditCues.IsWhole(text, inner)
            : creditCues.Count(text, inner, 1) > 0 && !text.AsSpan(inner.Start, inner.Length).ContainsAny('。', '，');
    }

    // An agency, a slash and a name; or a word for a picture.
    private bool IsPhoto(string text, Span inner)
    {
        if (inner.Length > LongestCredit || text.AsSpan(inner.Start, inner.Length).ContainsAny('。', '，'))
        {
            return false;
        }

        var agency = agencies.Any.LengthAt(text, inner.Start, inner.End);
        var after = agency == 0 ? inner.Start : Whitespace.Skip(text, inner.Start + agency, inner.End);
        var hasPhotographer = agency > 0 && after < inner.End && text[after] is '/' or '／';
        return hasPhotographer || photoCredits.Count(text, inner, 1) > 0;
    }
}
