using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Plausibility;

/// <summary>A paragraph that one document prints twice, word for word.</summary>
internal sealed class RepeatedPassage : ICorpusCheck
{
    private const string File = "plausibility/repeated-passage.yml";

    private readonly FindingRule rule;
    private readonly int leastLetters;

    public RepeatedPassage(RuleFolder rules)
    {
        rule = FindingRuleReader.ReadFile(rules, File, "least-letters");
        leastLetters = (int)Math.Clamp(rules.File(File).Number("least-letters", 60), 0, 10_000);
    }

    /// <inheritdoc/>
    public IEnumerable<FindingRule> Rules => [rule];

    /// <inheritdoc/>
    public IEnumerable<FindingDraft> Check(Corpus corpus) =>
        corpus.Documents.SelectMany(document =>
        {
            var passages = document.Document.Passages;
            return passages
                .Where(passage => passage.Kind == PassageKind.Body && passage.RepeatOf >= 0 && passage.RepeatOf < passages.Length)
                .Where(passage =>
                    IsInside(passage.Span, document.Document.Text) && IsInside(passages[passage.RepeatOf!.Value].Span, document.Document.Text)
                )
                .Where(passage => Length(passage.Span.Of(document.Document.Text)) >= leastLetters)
                .Select(passage => Draft(document, passages[passage.RepeatOf!.Value], passage, corpus));
        });

    private FindingDraft Draft(DocumentClaims document, Passage first, Passage second, Corpus corpus)
    {
        var sentences = new[] { SentenceOf(document.Document, first), SentenceOf(document.Document, second) };
        var (key, label) = StatementClaims.Topic(document, [.. sentences], corpus);
        var claims = new[]
        {
            StatementClaims.Of(document, sentences[0], first.Span, rule.Id),
            StatementClaims.Of(document, sentences[1], second.Span, rule.Id),
        };
        return new FindingDraft(
            rule,
            key,
            label,
            StatementClaims.Property,
            $"{document.Document.Name} prints one paragraph twice: {Wording.Quote(claims[0].Quote)}. It was counted once; one copy should go.",
            claims
        );
    }

    private static Sentence SentenceOf(Document document, Passage passage) =>
        document.Sentences.FirstOrDefault(sentence => sentence.Passage == passage.Index)
        ?? new Sentence(-1, passage.Span, passage.Index, passage.Section, passage.Kind, passage.Language);

    private static int Length(string text) => Folding.Words(text).Sum(word => Folding.HasIdeographs(word) ? 3 : word.Length);

    private static bool IsInside(Span span, string text) => span.Start >= 0 && !span.IsEmpty && span.End <= text.Length;
}
