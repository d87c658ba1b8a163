namespace Reconciler.Reporting;

/// <summary>A piece of a line in one style.</summary>
/// <param name="Text">The characters; free of control characters and newlines.</param>
/// <param name="Style">What the piece is.</param>
public readonly record struct StyledText(string Text, TextStyle Style = TextStyle.Plain);
