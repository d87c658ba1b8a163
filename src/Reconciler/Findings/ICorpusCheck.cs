namespace Reconciler.Findings;

/// <summary>Looks at whole documents or at several topics at once. It may throw: the engine makes an error finding of that.</summary>
internal interface ICorpusCheck
{
    /// <summary>The rules that it applies.</summary>
    IEnumerable<FindingRule> Rules { get; }

    /// <summary>What it finds.</summary>
    IEnumerable<FindingDraft> Check(Corpus corpus);
}
