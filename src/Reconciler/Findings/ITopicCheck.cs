using Reconciler.Model;

namespace Reconciler.Findings;

/// <summary>Looks at the claims of one topic. It may throw: the engine makes an error finding of that.</summary>
internal interface ITopicCheck
{
    /// <summary>The rules that it applies.</summary>
    IEnumerable<FindingRule> Rules { get; }

    /// <summary>What it finds; the topic's claims are sorted.</summary>
    IEnumerable<FindingDraft> Check(Topic topic, Corpus corpus);
}
