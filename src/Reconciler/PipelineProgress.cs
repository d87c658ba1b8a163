namespace Reconciler;

/// <summary>How far a run has come.</summary>
/// <param name="Stage">What is being done, as people would say it: <c>reading</c>, <c>linking</c>, <c>comparing</c>.</param>
/// <param name="Done">How many documents are done.</param>
/// <param name="Total">Of how many.</param>
public sealed record PipelineProgress(string Stage, int Done, int Total);
