namespace Reconciler.Claims;

/// <summary>A text and a claim that a frame must, or must not, draw from it.</summary>
/// <param name="Text">One or more sentences.</param>
/// <param name="Property">The property.</param>
/// <param name="Value">The canonical text of the value.</param>
/// <param name="Line">Where it stands in the rule file.</param>
internal sealed record FrameExample(string Text, string Property, string Value, long Line);
