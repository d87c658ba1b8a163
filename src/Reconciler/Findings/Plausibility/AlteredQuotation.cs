using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Plausibility;

/// <summary>
/// Words in quotation marks that another document has nearly, but not quite. Quotations and texts meet through runs of three
/// words, so that the cost grows with the text and not with its square. Quoted titles are names, and are left alone.
/// </summary>
internal sealed class AlteredQuotation : ICorpusCheck
{
    private const string File = "plausibility/altered-quotation.yml";

    // Longer passages are block quotations; to align them would cost the square of their length.
    private const int MostWords = 200;

    private readonly FindingRule rule;
    private readonly double leastShared;
    private readonly int leastWords;
    private readonly ImmutableArray<(char Open, char Close)> marks;

    public AlteredQuotation(RuleFolder rules)
    {
        rule = FindingRuleReader.ReadFile(rules, File, "least-shared", "least-words", "marks");
        var file = rules.File(File);
        leastShared = (double)file.Number("least-shared", 0.75m);
        leastWords = (int)Math.Max(file.Number("least-words", 4), WordIndex.Run);
        marks =
        [
            .. file.List("marks")
                .Select(node =>
                {
                    if (node.Value.Length != 2)
                    {
                        node.Wrong("a pair of marks is written as two characters, the opening and the closing one");
                    }

                    return node.Value;
                })
                .Where(pair => pair.Length == 2)
                .Select(pair => (pair[0], pair[1])),
        ];
    }

    /// <inheritdoc/>
    public IEnumerable<FindingRule> Rules => [rule];

    /// <inheritdoc/>
    public IEnumerable<FindingDraft> Check(Corpus corpus)
    {
        if (corpus.Documents.Length < 2)
        {
            yield break;
        }

        var index = new WordIndex(corpus.Documents);
        foreach (var (document, number) in corpus.Documents.Select((document, number) => (document, number)))
        {
            foreach (var (sentence, span) in Quotations(document))
            {
                if (Check(document, number, sentence, span, index, corpus) is { } draft)
                {
                    yield return draft;
                }
            }
        }
    }

    private FindingDraft? Check(DocumentClaims document, int number, Sentence sentence, Span span, WordIndex index, Corpus corpus)
    {
        var words = WordIndex.Words(document.Document.Text, span).Select(word => word.Text).ToList();
        var least = Folding.HasIdeographs(span.Of(document.Document.Text)) ? 2 * leastWords : leastWords;
        if (words.Count < least || words.Count > MostWords)
        {
            return null;
        }

        var found = index.Nearest(words, number, leastShared).ToList();
        if (found.Count == 0 || found.Exists(match => match.IsVerbatim))
        {
            return null;
        }

        var match = found[0];
        var other = corpus.Documents[match.Document];
        if (other.Document.Sentences.FirstOrDefault(candidate => candidate.Span.Overlaps(match.Span)) is not { } otherSentence)
        {
            return null;
        }

        var claims = new[] { StatementClaims.Of(document, sentence, span, rule.Id), StatementClaims.Of(other, otherSentence, match.Span, rule.Id) };
        var (key, label) = StatementClaims.Topic(document, [sentence], corpus);
        return new FindingDraft(
            rule,
            key,
            label,
            StatementClaims.Property,
            $"{document.Document.Name} prints {Wording.Quote(claims[0].Quote)} in quotation marks, but {other.Document.Name} has {Wording.Quote(claims[1].Quote)}. Quote the words as they were said, or take the quotation marks away.",
            claims
        );
    }

    private IEnumerable<(Sentence Sentence, Span Span)> Quotations(DocumentClaims document)
    {
        var text = document.Document.Text;
        var names = document.Mentions.Where(mention => mention.Kind == MentionKind.Name).Select(mention => mention.Span).ToHashSet();
        foreach (var sentence in document.Document.Sentences.Where(sentence => sentence.Span.Start >= 0 && sentence.Span.End <= text.Length))
        {
            var unclosed = new HashSet<char>();
            for (var at = sentence.Span.Start; at < sentence.Span.End; at++)
            {
                var close = marks.FirstOrDefault(pair => pair.Open == text[at]).Close;
                if (close == default || unclosed.Contains(close))
                {
                    continue;
                }

                var end = text.IndexOf(close, at + 1, sentence.Span.End - at - 1);
                if (end < 0)
                {
                    unclosed.Add(close);
                    continue;
                }

                var span = new Span(at + 1, end);
                if (!names.Contains(span) && !names.Contains(new Span(at, end + 1)) && !IsTitle(span.Of(text)))
                {
                    yield return (sentence, span);
                }

                at = end;
            }
        }
    }

    private static bool IsTitle(string quoted)
    {
        var words = quoted.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3 && char.IsAsciiLetter(word[0])).ToList();
        return words.Count > 0 && words.TrueForAll(word => char.IsUpper(word[0]));
    }
}
