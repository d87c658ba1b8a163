using Reconciler.Language.Learning;
using Reconciler.Model;

namespace Reconciler.Language.Words;

/// <summary>What decides whether an English sentence ends after a token: the words around, the space between, how long it already is.</summary>
internal static class BoundaryFeatures
{
    /// <summary>
    /// Fills in the features of the place after token <paramref name="at"/>, counted from 1; <paramref name="first"/> is the first
    /// token of the sentence and <paramref name="gap"/> the number of characters up to the next token.
    /// </summary>
    public static void Fill(FeatureBuffer features, ReadOnlySpan<WordAttributes> words, int at, int first, uint gap)
    {
        features.Clear();
        ref readonly var last = ref words[at];
        ref readonly var next = ref words[at + 1];
        ref readonly var before = ref words[at - 1];
        ref readonly var after = ref words[Math.Min(words.Length - 1, at + 2)];
        var space = Math.Min(gap, 2);
        var length = (uint)Math.Min(12, at - first);
        features.Add(0, space);
        features.Add(1, last.Lower, space);
        features.Add(2, next.Lower, space);
        features.Add(3, last.Lower, next.Flags, space);
        features.Add(4, last.Lower, next.Lower, space);
        features.Add(5, last.Shape, next.Shape, space);
        features.Add(6, last.Lower, next.Shape, space);
        features.Add(7, before.Lower, last.Lower, next.Flags);
        features.Add(8, last.Shape, next.Exact, space);
        features.Add(9, next.Exact, after.Lower);
        features.Add(10, next.Flags, after.Flags, last.Shape);
        features.Add(11, length, last.Lower, next.Flags);
        features.Add(12, length, last.Shape, next.Shape);
        features.Add(13, words[first].Lower, last.Lower);
        features.Add(14, before.Shape, last.Lower, next.Shape);
        features.Add(15, last.Lower, next.Exact, after.Shape);
        features.Add(16, FeatureHash.Join((uint)next.Lists, (uint)(next.Lists >> 32)), last.Lower, next.Flags);
        features.Add(17, last.Flags, next.Flags, space);
        features.Add(18, last.Lower, next.Shape, after.Lower);
        features.Add(19, FeatureHash.Join(last.Flags, next.Flags), after.Flags, length);
    }
}
