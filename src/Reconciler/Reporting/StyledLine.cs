using System.Collections.Immutable;

namespace Reconciler.Reporting;

/// <summary>One line of a text report.</summary>
/// <param name="Parts">Its pieces from left to right; none for an empty line.</param>
public sealed record StyledLine(ImmutableArray<StyledText> Parts)
{
    /// <summary>The line without its styles.</summary>
    public string Text => string.Concat(Parts.Select(part => part.Text));

    /// <inheritdoc/>
    public override string ToString() => Text;
}
