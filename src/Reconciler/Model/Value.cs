namespace Reconciler.Model;

/// <summary>A normalised value: the set of values that an expression allows.</summary>
public abstract record Value
{
    /// <summary>The type as JSON names it: <c>date</c>, <c>quantity</c>, <c>money</c>, <c>ordinal</c>, <c>name</c>, <c>place</c>, <c>text</c> or <c>set</c>.</summary>
    public abstract string Type { get; }

    /// <summary>The canonical text: equal values have equal texts, in any culture.</summary>
    public abstract string Text { get; }

    /// <inheritdoc/>
    public sealed override string ToString() => Text;
}
