using System.Collections.Immutable;
using Reconciler.Language.Entities;
using Reconciler.Language.Learning;
using Reconciler.Language.Models;
using Reconciler.Language.Tagging;
using Reconciler.Language.Words;
using Reconciler.Model;

namespace Reconciler.Language;

/// <summary>Reads Chinese sentences with the trained models. Its buffers serve one thread; the models are shared.</summary>
internal sealed class ChineseReader(ChineseModels models)
{
    private readonly ChineseSegmenter segmenter = new(models.Segmenting, models.Lists);
    private readonly ChineseEntityRecogniser recogniser = new(models.Entities, models.Boldness);
    private readonly ChineseTagger tagger = new(models.Lists);
    private readonly ChineseSentenceBuffer sentence = new(models.Lists);
    private readonly FeatureBuffer features = new();
    private byte[] entities = [];

    /// <summary>The words of a sentence.</summary>
    public Span[] Segment(string text, Span span)
    {
        var words = new List<Span>();
        for (var at = span.Start; at < span.End; )
        {
            var end = at;
            while (end < span.End && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            segmenter.Read(text, new Span(at, end), words);
            at = end + 1;
        }

        return [.. words];
    }

    /// <summary>Reads the sentence whose words are given.</summary>
    public ImmutableArray<ParsedToken> Read(string text, ReadOnlySpan<Span> words)
    {
        Analyse(text, words);
        var read = ImmutableArray.CreateBuilder<ParsedToken>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var form = words[i].Of(text);
            var entity = EntityTags.ToIob(entities[i]);
            var upos = tagger.Tag(form, entity);
            read.Add(new ParsedToken(words[i], form, form, upos, "", -1, "", entity));
        }

        return read.MoveToImmutable();
    }

    private void Analyse(string text, ReadOnlySpan<Span> words)
    {
        if (entities.Length < words.Length)
        {
            entities = new byte[words.Length * 2];
        }

        var length = 0;
        foreach (var word in words)
        {
            length += word.Length;
        }

        sentence.Start(words.Length, length);
        foreach (var word in words)
        {
            sentence.Add(text.AsSpan(word.Start, word.Length));
        }

        sentence.Finish();
        recogniser.Recognise(sentence, features, entities.AsSpan(0, words.Length));
    }
}
