using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>Which words say that something was held, signed, launched, attended by so many, and what to read off around them.</summary>
/// <param name="Id">Unique among the frames.</param>
/// <param name="File">The rule file.</param>
/// <param name="Verbs">English verbs as lemmas; of several words the first is inflected ("take place").</param>
/// <param name="Phrases">Fixed English words ("signing ceremony").</param>
/// <param name="Chinese">Chinese words, simplified.</param>
/// <param name="TopicKinds">What the claims can be about, most wanted first.</param>
/// <param name="TopicIsObject">Whether an active verb's object is the topic ("signed the treaty") rather than its subject.</param>
/// <param name="Properties">What to read off.</param>
/// <param name="Examples">Texts and a claim that must come out.</param>
/// <param name="CounterExamples">Texts and a claim that must not.</param>
internal sealed record Frame(
    string Id,
    string File,
    ImmutableArray<string> Verbs,
    ImmutableArray<string> Phrases,
    ImmutableArray<string> Chinese,
    ImmutableArray<NameKind> TopicKinds,
    bool TopicIsObject,
    ImmutableArray<FrameProperty> Properties,
    ImmutableArray<FrameExample> Examples,
    ImmutableArray<FrameExample> CounterExamples
)
{
    /// <summary>How the verb itself puts the claim ("scheduled" plans); null where the words around decide.</summary>
    public Modality? Modality { get; init; }
}
