namespace Reconciler.Claims;

/// <summary>Words of a sentence that call up a frame.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token.</param>
/// <param name="Form">Form of the verb; <see cref="VerbForm.Base"/> for other words.</param>
internal sealed record Trigger(Frame Frame, int First, int Last, VerbForm Form);
