namespace Reconciler.Rules;

/// <summary>Something wrong in a rule file.</summary>
/// <param name="File">The file, below the folder of rules.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record RuleError(string File, long Line, long Column, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
