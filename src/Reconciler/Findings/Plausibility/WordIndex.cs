using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Findings.Plausibility;

/// <summary>Where runs of three words stand in which document.</summary>
internal sealed class WordIndex
{
    /// <summary>The number of words in a run.</summary>
    public const int Run = 3;

    private const int MostPlacesPerRun = 20;

    private readonly Dictionary<(string, string, string), List<(int Document, int At)>> places = [];
    private readonly ImmutableArray<ImmutableArray<(string Text, Span Span)>> documents;

    public WordIndex(ImmutableArray<DocumentClaims> documents)
    {
        this.documents =
        [
            .. documents.Select(document =>
                document
                    .Document.Sentences.Where(sentence => sentence.Span.Start >= 0 && sentence.Span.End <= document.Document.Text.Length)
                    .SelectMany(sentence => Words(document.Document.Text, sentence.Span))
                    .ToImmutableArray()
            ),
        ];
        foreach (var (words, number) in this.documents.Select((words, number) => (words, number)))
        {
            for (var at = 0; at + Run <= words.Length; at++)
            {
                var key = (words[at].Text, words[at + 1].Text, words[at + 2].Text);
                if (!places.TryGetValue(key, out var known))
                {
                    places.Add(key, known = []);
                }

                if (known.Count < MostPlacesPerRun)
                {
                    known.Add((number, at));
                }
            }
        }
    }

    /// <summary>A place that has the words, or nearly.</summary>
    /// <param name="Document">Index of the document.</param>
    /// <param name="Span">Where they stand.</param>
    /// <param name="Shared">Share of the words that is the same, from 0 to 1.</param>
    public sealed record Match(int Document, Span Span, double Shared)
    {
        /// <summary>Whether they are the same word for word.</summary>
        public bool IsVerbatim => Shared >= 1;
    }

    /// <summary>The words of a part of a text, folded, with where each stands.</summary>
    public static IEnumerable<(string Text, Span Span)> Words(string text, Span span)
    {
        var at = span.Start;
        while (at < span.End)
        {
            if (!char.IsLetterOrDigit(text[at]) && !char.IsSurrogate(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < span.End && char.IsLetterOrDigit(text[end]) && !IsWhole(text[end]) && !IsWhole(text[at]))
            {
                end++;
            }

            yield return (Folding.Key(text[at..end]), new Span(at, end));
            at = end;
        }
    }

    /// <summary>The best place in each other document that shares enough of the words, best first.</summary>
    public IEnumerable<Match> Nearest(IReadOnlyList<string> words, int own, double leastShared)
    {
        var starts = new HashSet<(int Document, int At)>();
        for (var at = 0; at + Run <= words.Count; at++)
        {
            foreach (var place in places.GetValueOrDefault((words[at], words[at + 1], words[at + 2]), []))
            {
                if (place.Document != own)
                {
                    starts.Add((place.Document, Math.Max(0, place.At - at)));
                }
            }
        }

        return starts
            .Select(start => Compare(words, start.Document, start.At))
            .Where(match => match.Shared >= leastShared)
            .GroupBy(match => match.Document)
            .Select(group => group.OrderByDescending(match => match.Shared).ThenBy(match => match.Span).First())
            .OrderByDescending(match => match.Shared)
            .ThenBy(match => match.Document);
    }

    private Match Compare(IReadOnlyList<string> words, int document, int at)
    {
        var window = documents[document].AsSpan(at, Math.Min(words.Count, documents[document].Length - at));
        var same = 0;
        for (var offset = 0; offset < window.Length; offset++)
        {
            same += string.Equals(window[offset].Text, words[offset], StringComparison.Ordinal) ? 1 : 0;
        }

        return new Match(document, new Span(window[0].Span.Start, window[^1].Span.End), (double)same / words.Count);
    }

    private static bool IsWhole(char character) => character is >= '㐀' and <= '鿿';
}
