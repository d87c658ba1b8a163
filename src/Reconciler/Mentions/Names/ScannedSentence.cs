using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>A sentence as the scanners read it.</summary>
/// <param name="Text">The document's text.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Atoms">Its atoms.</param>
/// <param name="IsTitleCase">Whether nearly every word is capitalised, so that a capital shows nothing.</param>
internal sealed record ScannedSentence(string Text, Sentence Sentence, List<Atom> Atoms, bool IsTitleCase)
{
    private const int FewestWords = 4;
    private const double MostWords = 0.8;

    /// <summary>Cuts a sentence into atoms.</summary>
    public static ScannedSentence Read(string text, Sentence sentence)
    {
        var atoms = AtomReader.Read(text, sentence.Span);
        var words = atoms.Where(atom => atom.Kind == AtomKind.Word && atom.Text.Length >= 4).ToList();
        var ends = sentence.Span.Length > 0 && text[sentence.Span.End - 1] is '.' or '!' or '?';
        var isTitleCase = !ends && words.Count >= FewestWords && words.Count(atom => atom.IsCapitalised) >= MostWords * words.Count;
        return new ScannedSentence(text, sentence, atoms, isTitleCase);
    }

    /// <summary>The characters of atoms <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public Span SpanOf(int start, int end) => new(Atoms[start].Span.Start, Atoms[end - 1].Span.End);

    /// <summary>A name at those atoms.</summary>
    public FoundName Name(int start, int end, NameKind kind, string title = "") => Name(SpanOf(start, end), kind, title);

    /// <summary>A name at those characters.</summary>
    public FoundName Name(Span span, NameKind kind, string title = "") =>
        new(span, Sentence.Index, kind, string.Join(' ', span.Of(Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), title);
}
