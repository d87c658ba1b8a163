namespace Reconciler;

/// <summary>Whether an example of a rule came out as it says.</summary>
/// <param name="Rule">Id of the rule or frame.</param>
/// <param name="File">The rule file, below the folder of rules; empty where the rule does not say.</param>
/// <param name="Line">Line of the example.</param>
/// <param name="Passed">Whether it did.</param>
/// <param name="Message">What was expected, and what came instead where it failed.</param>
public sealed record RuleExampleResult(string Rule, string File, long Line, bool Passed, string Message);
