using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>What was read at a place of a sentence.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last; the reading goes on there.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Value">The value; null where the tokens were understood to be no quantity.</param>
internal sealed record QuantityMatch(int First, int End, MentionKind Kind, Value? Value)
{
    /// <summary>How the value was resolved, where that is not plain.</summary>
    public string? Step { get; init; }

    /// <summary>Tokens that are no quantity.</summary>
    public static QuantityMatch Nothing(int first, int end) => new(first, end, MentionKind.Quantity, null);
}
