using System.Text;
using Reconciler.Model;

namespace Reconciler.Benchmarks.Language;

/// <summary>Sentences laid out as one text, with where each word stands in it.</summary>
/// <param name="Text">The text: paragraphs apart by a blank line, sentences by white space.</param>
/// <param name="Sentences">The spans of the words of each sentence.</param>
internal sealed record GoldText(string Text, IReadOnlyList<Span[]> Sentences)
{
    /// <summary>Lays out sentences as they stood.</summary>
    public static GoldText Of(IEnumerable<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        var spans = new List<Span[]>();
        foreach (var sentence in sentences)
        {
            if (sentence.StartsParagraph && text.Length > 0)
            {
                text.Append("\n\n");
            }

            var words = new Span[sentence.Words.Count];
            for (var i = 0; i < words.Length; i++)
            {
                words[i] = new Span(text.Length, text.Length + sentence.Words[i][1].Length);
                text.Append(sentence.Words[i][1]).Append(sentence.SpaceAfter[i] ? " " : "");
            }

            spans.Add(words);
        }

        return new GoldText(text.ToString(), spans);
    }

    /// <summary>One sentence of bare words, with a blank between them or, in Chinese, nothing.</summary>
    public static GoldText Of(IReadOnlyList<string> words, string between)
    {
        var spans = new Span[words.Count];
        var at = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = new Span(at, at + words[i].Length);
            at += words[i].Length + between.Length;
        }

        return new GoldText(string.Join(between, words), [spans]);
    }
}
