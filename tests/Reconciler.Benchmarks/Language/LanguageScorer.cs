using System.Diagnostics;
using System.Globalization;
using Reconciler.Language;
using Reconciler.Model;

namespace Reconciler.Benchmarks.Language;

/// <summary>Scores the language stage on the development files of a folder of treebanks; what is not there is not scored.</summary>
internal static class LanguageScorer
{
    private const string EnglishTrees = "en_ewt-dev.conllu";

    /// <summary>Parts of speech, trees and lemmas over the given words.</summary>
    public static int Parse(string folder, TextWriter output)
    {
        var path = Path.Combine(folder, EnglishTrees);
        if (!Exists(path, output))
        {
            return 0;
        }

        var reader = new SyntaxReader();
        var gold = ConlluSentence.Read(path).Select(sentence => (sentence, text: GoldText.Of([sentence]))).ToList();
        int words = 0,
            upos = 0,
            lemmas = 0,
            heads = 0,
            labels = 0;
        reader.Read("Warm up.", new Span(0, 8), "en");
        var clock = Stopwatch.StartNew();
        foreach (var (sentence, text) in gold)
        {
            var read = reader.Read(text.Text, text.Sentences[0], "en");
            for (var i = 0; i < read.Length; i++)
            {
                var cells = sentence.Words[i];
                var isHead = cells[6] == read[i].Head.ToString(CultureInfo.InvariantCulture);
                words++;
                upos += cells[3] == read[i].Upos ? 1 : 0;
                lemmas += cells[2] == read[i].Lemma ? 1 : 0;
                heads += isHead ? 1 : 0;
                labels += isHead && cells[7] == read[i].Deprel ? 1 : 0;
            }
        }

        var speed = words / clock.Elapsed.TotalSeconds;
        var all = (double)words;
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{EnglishTrees}: UPOS {upos / all:F4}  lemmas {lemmas / all:F4}  UAS {heads / all:F4}  LAS {labels / all:F4}  ({speed:F0} tokens/s)"
            )
        );
        return 0;
    }

    /// <summary>Names over the given words: exact spans of persons, organisations and places.</summary>
    public static int Entities(string folder, TextWriter output)
    {
        foreach (var (file, language, between) in new[] { ("uner_en_ewt-dev.iob2", "en", " "), ("uner_zh_gsdsimp-dev.iob2", "zh", "") })
        {
            var path = Path.Combine(folder, file);
            if (!Exists(path, output))
            {
                continue;
            }

            var reader = new SyntaxReader();
            var count = new SpanCount();
            foreach (var sentence in IobSentence.Read(path))
            {
                var text = GoldText.Of(sentence.Words, between);
                var read = reader.Read(text.Text, text.Sentences[0], language);
                count.Add(IobSentence.SpansOf(sentence.Tags), IobSentence.SpansOf([.. read.Select(token => token.EntityTag)]));
            }

            output.WriteLine($"{file}: {count}");
        }

        return 0;
    }

    /// <summary>Words and sentences from raw text.</summary>
    public static int Segment(string folder, TextWriter output)
    {
        var english = Path.Combine(folder, EnglishTrees);
        if (Exists(english, output))
        {
            var gold = GoldText.Of(ConlluSentence.Read(english));
            var read = new SyntaxReader().ReadAll(gold.Text).ToList();
            var (words, sentences) = (new SpanCount(), new SpanCount());
            words.Add([.. gold.Sentences.SelectMany(spans => spans)], [.. read.SelectMany(tokens => tokens.Select(token => token.Span))]);
            sentences.Add(
                [.. gold.Sentences.Select(spans => spans[0].Union(spans[^1]))],
                [.. read.Select(tokens => tokens[0].Span.Union(tokens[^1].Span))]
            );
            output.WriteLine($"{EnglishTrees}, words: {words}\n{EnglishTrees}, sentences: {sentences}");
        }

        const string chineseFile = "uner_zh_gsdsimp-dev.iob2";
        var chinese = Path.Combine(folder, chineseFile);
        if (Exists(chinese, output))
        {
            var (reader, words, clock, characters) = (new SyntaxReader(), new SpanCount(), new Stopwatch(), 0);
            reader.Read("一二三四五", new Span(0, 5), "zh");
            foreach (var sentence in IobSentence.Read(chinese))
            {
                var text = GoldText.Of(sentence.Words, "");
                characters += text.Text.Length;
                clock.Start();
                var read = reader.Read(text.Text, new Span(0, text.Text.Length), "zh");
                clock.Stop();
                words.Add(text.Sentences[0], [.. read.Select(token => token.Span)]);
            }

            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{chineseFile}, words: {words}  ({characters / clock.Elapsed.TotalSeconds:F0} characters/s)"
                )
            );
        }

        return 0;
    }

    private static bool Exists(string path, TextWriter output)
    {
        var exists = File.Exists(path);
        if (!exists)
        {
            output.WriteLine($"{path}: no such file, nothing to score");
        }

        return exists;
    }
}
