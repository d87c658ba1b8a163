using Reconciler.Model;

namespace Reconciler.Reporting;

/// <summary>Finds the evidence of claims in the documents of one report.</summary>
internal sealed class EvidenceReader
{
    private readonly Dictionary<string, (Document Document, LineMap Lines)> documents = new(StringComparer.Ordinal);

    public EvidenceReader(Report report)
    {
        foreach (var document in report.Documents)
        {
            documents[document.Name] = (document, new LineMap(document.Text));
        }
    }

    /// <summary>The evidence of a claim. Where its document is not at hand, its own quote is all there is.</summary>
    public Evidence Of(Claim claim)
    {
        if (
            !documents.TryGetValue(claim.Document, out var source)
            || claim.Span.Start < 0
            || claim.Span.IsEmpty
            || claim.Span.End > source.Document.Text.Length
        )
        {
            return new Evidence(0, 0, "", VisibleText.Of(claim.Quote), "");
        }

        var text = source.Document.Text;
        var context = Context(source.Document, source.Lines, claim);
        var (line, column) = source.Lines.At(claim.Span.Start);
        return new Evidence(
            line,
            column,
            VisibleText.Of(text[context.Start..claim.Span.Start]).TrimStart(),
            VisibleText.Of(claim.Span.Of(text)),
            VisibleText.Of(text[claim.Span.End..context.End]).TrimEnd()
        );
    }

    /// <summary>Document and line, as editors' programs write it: <c>council.txt:12</c>.</summary>
    public static string Place(Claim claim, Evidence evidence) => Place(VisibleText.Of(claim.Document), evidence.Line);

    private static string Place(string document, int line) => line > 0 ? FormattableString.Invariant($"{document}:{line}") : document;

    private static Span Context(Document document, LineMap lines, Claim claim)
    {
        var sentences = document.Sentences;
        if (claim.Sentence >= 0 && claim.Sentence < sentences.Length && sentences[claim.Sentence].Span.End <= document.Text.Length)
        {
            return sentences[claim.Sentence].Span.Union(claim.Span);
        }

        var (start, end) = lines.Around(claim.Span.Start, claim.Span.End);
        return new Span(start, end);
    }
}
