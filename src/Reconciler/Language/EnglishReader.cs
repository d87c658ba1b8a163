using System.Collections.Immutable;
using Reconciler.Language.Entities;
using Reconciler.Language.Learning;
using Reconciler.Language.Models;
using Reconciler.Language.Parsing;
using Reconciler.Language.Tagging;
using Reconciler.Language.Words;
using Reconciler.Model;

namespace Reconciler.Language;

/// <summary>Reads English sentences with the trained models. Its buffers serve one thread; the models are shared.</summary>
internal sealed class EnglishReader
{
    private readonly EnglishModels models;
    private readonly WordReader words;
    private readonly EnglishTokeniser tokeniser;
    private readonly EnglishSplitter splitter;
    private readonly Tagger tagger;
    private readonly DependencyParser parser;
    private readonly EntityRecogniser recogniser;
    private readonly SentenceBuffer sentence = new();
    private readonly ParserState state = new();
    private readonly FeatureBuffer features = new();
    private byte[] entities = [];

    /// <summary>Creates a reader.</summary>
    public EnglishReader(EnglishModels models)
    {
        this.models = models;
        words = new WordReader(models.Lists);
        tokeniser = new EnglishTokeniser(models.WholeWords);
        splitter = new EnglishSplitter(models.Boundaries, words);
        tagger = new Tagger(models.Tagging, models.Tags);
        parser = new DependencyParser(models.Parsing, models.Moves);
        recogniser = new EntityRecogniser(models.Entities, models.Boldness);
    }

    /// <summary>The sentences of a paragraph, each as the spans of its tokens.</summary>
    public IEnumerable<Span[]> Split(string text, Span span)
    {
        var tokens = new List<Span>();
        tokeniser.Read(text, span, tokens);
        var ends = new List<int>();
        splitter.Read(text, [.. tokens], ends);
        var start = 0;
        foreach (var end in ends)
        {
            yield return [.. tokens.Skip(start).Take(end - start)];
            start = end;
        }
    }

    /// <summary>Reads the sentence whose tokens are given.</summary>
    public ImmutableArray<ParsedToken> Read(string text, ReadOnlySpan<Span> tokens)
    {
        Analyse(text, tokens);
        var read = ImmutableArray.CreateBuilder<ParsedToken>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            var form = tokens[i].Of(text);
            var tag = sentence.Words[i].Tag;
            var head = state.Head[i + 1];
            var isRoot = head == state.Root;
            read.Add(
                new ParsedToken(
                    tokens[i],
                    form,
                    models.Lemmas.Lemma(form, tag),
                    models.Tags.Upos[tag],
                    models.Tags.Xpos[tag],
                    isRoot ? 0 : head,
                    isRoot ? "root" : models.Moves.Relations[state.Label[i + 1]],
                    EntityTags.ToIob(entities[i])
                )
            );
        }

        return read.MoveToImmutable();
    }

    /// <summary>Fills the buffers with tags, tree and names, without making anything of them.</summary>
    private void Analyse(string text, ReadOnlySpan<Span> tokens)
    {
        if (entities.Length < tokens.Length)
        {
            entities = new byte[tokens.Length * 2];
        }

        sentence.Read(words, text, tokens);
        tagger.Tag(sentence, features);
        parser.Parse(sentence, state, features);
        recogniser.Recognise(sentence, features, entities.AsSpan(0, tokens.Length));
    }
}
