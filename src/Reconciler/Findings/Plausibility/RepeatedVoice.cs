using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Plausibility;

/// <summary>
/// Nearly the same words twice in one document, as when one speaker's sentence comes back as everybody's view: they count once.
/// Sentences meet through the character sequences they share, so that the cost grows with the text and not with its square.
/// </summary>
internal sealed class RepeatedVoice : ICorpusCheck
{
    private const string File = "plausibility/repeated-voice.yml";
    private const int MostSentencesPerShingle = 12;

    private readonly FindingRule rule;
    private readonly double leastShared;
    private readonly double leastSharedOfLonger;
    private readonly int leastLetters;
    private readonly int leastIdeographs;

    public RepeatedVoice(RuleFolder rules)
    {
        rule = FindingRuleReader.ReadFile(rules, File, "least-shared", "least-shared-of-longer", "least-letters", "least-ideographs");
        var file = rules.File(File);
        leastShared = (double)file.Number("least-shared", 0.8m);
        leastSharedOfLonger = (double)file.Number("least-shared-of-longer", 0.5m);
        leastLetters = (int)file.Number("least-letters", 60);
        leastIdeographs = (int)file.Number("least-ideographs", 18);
    }

    /// <inheritdoc/>
    public IEnumerable<FindingRule> Rules => [rule];

    /// <inheritdoc/>
    public IEnumerable<FindingDraft> Check(Corpus corpus) => corpus.Documents.SelectMany(document => Check(document, corpus));

    private IEnumerable<FindingDraft> Check(DocumentClaims document, Corpus corpus)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var seen = new List<(Sentence Sentence, HashSet<string> Shingles)>();
        foreach (var sentence in Comparable(document.Document))
        {
            var shingles = Shingles(sentence.Span.Of(document.Document.Text));
            if (shingles is null)
            {
                continue;
            }

            if (Earlier(shingles, seen, index) is { } earlier)
            {
                yield return Draft(document, earlier, sentence, corpus);
            }

            seen.Add((sentence, shingles));
            foreach (var shingle in shingles)
            {
                if (!index.TryGetValue(shingle, out var places))
                {
                    index.Add(shingle, places = []);
                }

                if (places.Count < MostSentencesPerShingle)
                {
                    places.Add(seen.Count - 1);
                }
            }
        }
    }

    private static IEnumerable<Sentence> Comparable(Document document)
    {
        var repeated = document.Passages.Where(passage => passage.RepeatOf is not null).Select(passage => passage.Index).ToHashSet();
        return document.Sentences.Where(sentence =>
            sentence.Kind == PassageKind.Body
            && sentence.Span.Start >= 0
            && sentence.Span.End <= document.Text.Length
            && !sentence.Span.IsEmpty
            && !repeated.Contains(sentence.Passage)
        );
    }

    private Sentence? Earlier(HashSet<string> shingles, List<(Sentence Sentence, HashSet<string> Shingles)> seen, Dictionary<string, List<int>> index)
    {
        var shared = new Dictionary<int, int>();
        foreach (var place in shingles.Where(index.ContainsKey).SelectMany(shingle => index[shingle]))
        {
            shared[place] = shared.GetValueOrDefault(place) + 1;
        }

        return shared
            .Where(pair =>
                pair.Value >= leastShared * Math.Min(shingles.Count, seen[pair.Key].Shingles.Count)
                && pair.Value >= leastSharedOfLonger * Math.Max(shingles.Count, seen[pair.Key].Shingles.Count)
            )
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key)
            .Select(pair => seen[pair.Key].Sentence)
            .FirstOrDefault();
    }

    private HashSet<string>? Shingles(string text)
    {
        var isIdeographic = Folding.HasIdeographs(text);
        var letters = string.Concat(Folding.Words(text));
        var length = isIdeographic ? 2 : 5;
        if (letters.Length < (isIdeographic ? leastIdeographs : leastLetters))
        {
            return null;
        }

        return [.. Enumerable.Range(0, letters.Length - length + 1).Select(start => letters.Substring(start, length))];
    }

    private FindingDraft Draft(DocumentClaims document, Sentence first, Sentence second, Corpus corpus)
    {
        var (key, label) = StatementClaims.Topic(document, [first, second], corpus);
        var claims = new[] { first, second }.Select(sentence => StatementClaims.Of(document, sentence, sentence.Span, rule.Id)).ToList();
        return new FindingDraft(
            rule,
            key,
            label,
            StatementClaims.Property,
            $"Nearly the same words stand twice in {document.Document.Name}: {Wording.Quote(claims[0].Quote)} and {Wording.Quote(claims[1].Quote)}. Count them as one source, and check whose words they are.",
            claims
        );
    }
}
