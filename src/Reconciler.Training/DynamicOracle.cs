using Reconciler.Language.Parsing;

namespace Reconciler.Training;

/// <summary>What each move costs in any state: how many arcs of the right tree can no longer be made after it (Goldberg and Nivre 2012).</summary>
internal static class DynamicOracle
{
    /// <summary>The costs of shift, reduce, left and right; <paramref name="heads"/> count from 1 and name the root by its place.</summary>
    public static void Costs(ParserState state, ReadOnlySpan<int> heads, Span<int> costs)
    {
        var top = state.Top;
        var next = state.Next;
        costs.Clear();
        for (var word = next; word <= state.Root; word++)
        {
            if (top != 0 && word != state.Root && heads[word] == top)
            {
                // A dependent of the top is still to come.
                costs[(int)Move.Reduce]++;
                costs[(int)Move.Left]++;
            }

            if (top != 0 && word != next && heads[top] == word)
            {
                costs[(int)Move.Left]++;
            }

            if (next != state.Root && word != next && heads[next] == word)
            {
                costs[(int)Move.Right]++;
            }
        }

        if (next == state.Root)
        {
            return;
        }

        foreach (var word in state.Stack)
        {
            if (heads[next] == word)
            {
                costs[(int)Move.Shift]++;
                costs[(int)Move.Right] += word == top ? 0 : 1;
            }

            if (heads[word] == next && state.Head[word] == 0)
            {
                costs[(int)Move.Shift]++;
                costs[(int)Move.Right]++;
            }
        }
    }
}
