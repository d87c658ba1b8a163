using System.Collections.Immutable;

namespace Reconciler.Model;

/// <summary>Things named together: the parties of an agreement, the members of a list.</summary>
/// <param name="Items">The items in the order in which they are printed.</param>
public sealed record SetValue(ImmutableArray<string> Items) : Value
{
    /// <inheritdoc/>
    public override string Type => "set";

    /// <summary>The items in ordinal order, so that the order of printing does not count.</summary>
    public override string Text => string.Join("; ", Items.Order(StringComparer.Ordinal));

    /// <inheritdoc/>
    public bool Equals(SetValue? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
