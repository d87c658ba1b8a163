using System.Collections.Frozen;
using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>
/// A sentence with its mentions and a measure of distance between its words: one a word, a name counting as one word,
/// and more across commas, clauses and brackets. What belongs together stands close in that measure.
/// </summary>
internal sealed class SentenceContext
{
    private readonly int[] position;
    private readonly FrozenSet<string> determiners;

    public SentenceContext(Document document, ParsedSentence parsed, ImmutableArray<Mention> mentions, ClaimWords words)
    {
        Document = document;
        Sentence = parsed.Sentence;
        Tokens = parsed.Tokens;
        Mentions = mentions;
        Names = [.. mentions.Where(mention => mention.Kind == MentionKind.Name)];
        determiners = words.Determiners;
        position = Measure(words);
    }

    public Document Document { get; }

    public Sentence Sentence { get; }

    public ImmutableArray<Token> Tokens { get; }

    /// <summary>All mentions of the sentence by span.</summary>
    public ImmutableArray<Mention> Mentions { get; }

    /// <summary>Those that are names.</summary>
    public ImmutableArray<Mention> Names { get; }

    /// <summary>The distance between two tokens.</summary>
    public int Distance(int first, int second) => Math.Abs(position[first] - position[second]);

    /// <summary>Index of the first token that ends after a position of the text; the number of tokens where none does.</summary>
    public int TokenAt(int textPosition) => FirstEndingAfter(Tokens, token => token.Span, textPosition);

    /// <summary>The name that covers a position of the text.</summary>
    public Mention? NameAt(int textPosition)
    {
        var at = FirstEndingAfter(Names, name => name.Span, textPosition);
        return at < Names.Length && Names[at].Span.Contains(textPosition) ? Names[at] : null;
    }

    private static int FirstEndingAfter<T>(ImmutableArray<T> items, Func<T, Span> spanOf, int textPosition)
    {
        var (low, high) = (0, items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spanOf(items[middle]).End <= textPosition)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Whether a date or number only helps to name something: the year in "2025 Harbour Forum", or in "the 2025 edition".</summary>
    public bool IsPartOfName(Mention mention) =>
        mention.Kind != MentionKind.Name
        && (
            (NameAt(mention.Span.Start) is { } name && name.Span.Contains(mention.Span))
            || (
                mention.Value is DateValue { Precision: DatePrecision.Year, IsRange: false }
                && determiners.Contains(Word(TokensOf(mention.Span).First - 1))
            )
        );

    /// <summary>The property that an amount is of: one for each of something ("$50 a share", "40 miles per hour") is another than a total.</summary>
    public string WithRate(string property, Mention mention)
    {
        var last = TokensOf(mention.Span).Last;
        return Word(last + 1) is "a" or "an" or "per" or "each" && last + 2 < Tokens.Length && Tokens[last + 2].Kind == TokenKind.Word
            ? $"{property}-per-{Word(last + 2)}"
            : property;
    }

    /// <summary>Indices of the first and last token of a span inside the sentence.</summary>
    public (int First, int Last) TokensOf(Span span)
    {
        var first = Math.Min(TokenAt(span.Start), Tokens.Length - 1);
        return (first, Math.Max(first, TokenAt(Math.Max(span.Start, span.End - 1)) is var last && last < Tokens.Length ? last : Tokens.Length - 1));
    }

    /// <summary>The folded word at an index; empty outside the sentence.</summary>
    public string Word(int index) => index >= 0 && index < Tokens.Length ? Tokens[index].Norm : "";

    /// <summary>The text between two tokens, both included.</summary>
    public Span SpanOf(int first, int last) => new(Tokens[first].Span.Start, Tokens[last].Span.End);

    private int[] Measure(ClaimWords words)
    {
        var measured = new int[Tokens.Length];
        var name = 0;
        for (int i = 0, sum = 0; i < Tokens.Length; i++)
        {
            while (name < Names.Length && Names[name].Span.End <= Tokens[i].Span.Start)
            {
                name++;
            }

            var insideName = name < Names.Length && Names[name].Span.Start < Tokens[i].Span.Start && Names[name].Span.Contains(Tokens[i].Span);
            sum += insideName ? 0 : Step(i, words);
            measured[i] = sum;
        }

        return measured;
    }

    private int Step(int index, ClaimWords words)
    {
        var token = Tokens[index];
        return token.Norm switch
        {
            ";" => 16,
            ":" => 8,
            "," => token.Span.Length == 1 && Sentence.Language == "zh" ? 6 : 2,
            "、" => 1,
            "(" or ")" => 1,
            "-" when token.SpaceBefore || Sentence.Language == "en" && index + 1 < Tokens.Length && Tokens[index + 1].SpaceBefore => 12,
            _ when words.ClauseBreaks.Contains(token.Norm) => 6,
            _ => 1,
        };
    }
}
