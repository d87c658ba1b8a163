using System.Collections.Immutable;
using NodaTime;
using Reconciler.Claims;
using Reconciler.Documents;
using Reconciler.Findings;
using Reconciler.Language;
using Reconciler.Mentions;
using Reconciler.Mentions.Names;
using Reconciler.Model;
using Reconciler.Rules;
using Reconciler.Topics;

namespace Reconciler;

/// <summary>
/// The whole engine in order: documents, language, mentions, claims, topics, findings. Each stage is a function of the
/// one before; the result goes to a store or a presentation. Safe to use from several threads.
/// </summary>
public sealed class Pipeline
{
    private readonly RuleFolder rules;
    private readonly DocumentReader documents;
    private readonly MentionRecogniser mentions;
    private readonly ClaimExtractor claims;
    private readonly TopicLinker topics;
    private readonly RulesEngine findings;

    private Pipeline(RuleFolder rules)
    {
        this.rules = rules;
        documents = new DocumentReader(rules);
        mentions = new MentionRecogniser(rules);
        claims = new ClaimExtractor(rules);
        var names = new NameMatcher(rules);
        topics = new TopicLinker(names.Match, names.BlockingKeys);
        findings = new RulesEngine(rules);
    }

    /// <summary>Version of the engine, as reports give it.</summary>
    public static string Version => typeof(Pipeline).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    internal ImmutableArray<Frame> Frames => claims.Frames;

    internal ImmutableArray<FindingRule> FindingRules => findings.Rules;

    /// <summary>An engine with these rules.</summary>
    /// <exception cref="RuleException">The rules are wrong; every error is listed.</exception>
    public static Pipeline Create(RuleFolder rules)
    {
        var pipeline = new Pipeline(rules);
        rules.ThrowIfWrong();
        return pipeline;
    }

    /// <summary>Reads files and folders and reports where they disagree. Files that cannot be read are listed in the report.</summary>
    public Report Run(
        IReadOnlyList<string> paths,
        string runId,
        IClock clock,
        IProgress<PipelineProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var startedAt = clock.GetCurrentInstant();
        var found = DocumentFolder.Find(paths);
        var done = 0;
        var outcomes = found
            .Files.AsParallel()
            .AsOrdered()
            .WithCancellation(cancellation)
            .Select(file =>
            {
                var document = documents.Read(file, out var error);
                var extracted = document is null ? null : Extract(document);
                progress?.Report(new PipelineProgress("reading", Interlocked.Increment(ref done), found.Files.Length));
                return (Claims: extracted, Error: error);
            })
            .ToList();
        var errors = found.Errors.Concat(outcomes.Where(outcome => outcome.Error is not null).Select(outcome => outcome.Error!));
        var read = outcomes.Where(outcome => outcome.Claims is not null).Select(outcome => outcome.Claims!).ToList();
        return Compare(read, new RunInfo(runId, startedAt, Version, rules.Hash), progress, cancellation) with
        {
            Errors = [.. errors],
            Skipped = found.Skipped,
        };
    }

    /// <summary>The same over texts in memory; names must differ.</summary>
    public Report Run(IReadOnlyList<(string Name, string Text)> texts, string runId, IClock clock) =>
        Compare(
            [.. texts.Select(text => Extract(documents.Read(text.Name, text.Text)))],
            new RunInfo(runId, clock.GetCurrentInstant(), Version, rules.Hash),
            null,
            CancellationToken.None
        );

    private DocumentClaims Extract(Document document) => claims.Extract(mentions.Recognise(LanguageReader.Read(document)));

    private Report Compare(List<DocumentClaims> read, RunInfo run, IProgress<PipelineProgress>? progress, CancellationToken cancellation)
    {
        var ordered = read.OrderBy(document => document.Document.Name, StringComparer.Ordinal).ToList();
        progress?.Report(new PipelineProgress("linking", 0, read.Count));
        var linked = topics.Link(ordered);
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new PipelineProgress("comparing", 0, read.Count));
        return new Report
        {
            Run = run,
            Documents = [.. ordered.Select(document => document.Document)],
            Topics = linked.Topics,
            Findings = findings.Compare(linked, ordered),
        };
    }
}
