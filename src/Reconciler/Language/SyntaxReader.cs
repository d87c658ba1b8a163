using System.Collections.Immutable;
using Reconciler.Language.Models;
using Reconciler.Language.Words;
using Reconciler.Model;

namespace Reconciler.Language;

/// <summary>
/// Reads text into sentences of words with parts of speech, trees and names. One for each thread: it keeps buffers, and shares
/// the models, which are read from the engine when the first text of their language comes.
/// </summary>
internal sealed class SyntaxReader
{
    private const string Chinese = "zh";
    private EnglishReader? english;
    private ChineseReader? chinese;

    /// <summary>The tokens of one sentence; <paramref name="language"/> is <c>en</c> or <c>zh</c>.</summary>
    public ImmutableArray<ParsedToken> Read(string text, Span span, string language)
    {
        if (language == Chinese)
        {
            var reader = ChineseOf();
            return reader.Read(text, reader.Segment(text, span));
        }

        var tokens = EnglishOf().Split(text, span).SelectMany(sentence => sentence).ToArray();
        return EnglishOf().Read(text, tokens);
    }

    /// <summary>The sentence whose words are given.</summary>
    public ImmutableArray<ParsedToken> Read(string text, ReadOnlySpan<Span> words, string language) =>
        language == Chinese ? ChineseOf().Read(text, words) : EnglishOf().Read(text, words);

    /// <summary>The sentences of a whole text, paragraph by paragraph, each in the language that most of its letters are of.</summary>
    public IEnumerable<ImmutableArray<ParsedToken>> ReadAll(string text)
    {
        foreach (var paragraph in Paragraphs.Of(text))
        {
            if (IsChinese(text.AsSpan(paragraph.Start, paragraph.Length)))
            {
                foreach (var sentence in ChineseSplitter.Split(text, paragraph))
                {
                    yield return ChineseOf().Read(text, ChineseOf().Segment(text, sentence));
                }
            }
            else
            {
                foreach (var tokens in EnglishOf().Split(text, paragraph))
                {
                    yield return EnglishOf().Read(text, tokens);
                }
            }
        }
    }

    /// <summary>Whether text is Chinese: a Chinese character weighs as much as a short word.</summary>
    public static bool IsChinese(ReadOnlySpan<char> text)
    {
        var ideographs = 0;
        var letters = 0;
        foreach (var character in text)
        {
            if (CharacterFolding.IsIdeograph(character))
            {
                ideographs++;
            }
            else if (char.IsLetter(character))
            {
                letters++;
            }
        }

        return ideographs * 4 > letters;
    }

    private EnglishReader EnglishOf() => english ??= new EnglishReader(EnglishModels.Shared);

    private ChineseReader ChineseOf() => chinese ??= new ChineseReader(ChineseModels.Shared);
}
