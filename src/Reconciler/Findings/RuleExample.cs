using System.Collections.Immutable;

namespace Reconciler.Findings;

/// <summary>Small documents and the verdict that a rule must, or must not, come to on them.</summary>
/// <param name="Documents">The texts; run through the whole pipeline together.</param>
/// <param name="Verdict">The verdict as JSON names it: <c>self-contradiction</c>.</param>
/// <param name="Line">Line in the rule file, from 1.</param>
internal sealed record RuleExample(ImmutableArray<string> Documents, string Verdict, long Line);
