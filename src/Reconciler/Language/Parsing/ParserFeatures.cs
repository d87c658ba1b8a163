using Reconciler.Language.Learning;
using Reconciler.Language.Words;

namespace Reconciler.Language.Parsing;

/// <summary>What the parser looks at: the templates of Zhang and Nivre (2011), and the lists that words stand in.</summary>
internal static class ParserFeatures
{
    /// <summary>Fills in the features of a state.</summary>
    public static void Fill(FeatureBuffer features, ReadOnlySpan<WordAttributes> words, ParserState state)
    {
        features.Clear();
        var top = state.Top;
        var next = state.Next;
        ref readonly var s0 = ref words[top];
        ref readonly var n0 = ref words[next];
        ref readonly var n1 = ref words[Math.Min(next + 1, words.Length - 1)];
        ref readonly var n2 = ref words[Math.Min(next + 2, words.Length - 1)];
        var second = state.Stack.Length > 1 ? state.Stack[^2] : 0;
        ref readonly var s1 = ref words[second];
        uint s0w = s0.Lower,
            s0p = s0.Tag,
            n0w = n0.Lower,
            n0p = n0.Tag,
            n1w = n1.Lower,
            n1p = n1.Tag,
            n2p = n2.Tag;
        var moves = (uint)MoveSet.Allowed(state);
        features.Add(0, moves);
        features.Add(1, s0w, s0p);
        features.Add(2, s0w);
        features.Add(3, s0p);
        features.Add(4, n0w, n0p);
        features.Add(5, n0w);
        features.Add(6, n0p);
        features.Add(7, n1w, n1p);
        features.Add(8, n1w);
        features.Add(9, n1p);
        features.Add(10, n2.Lower, n2p);
        features.Add(11, n2.Lower);
        features.Add(12, n2p);
        var s0wp = FeatureHash.Join(s0w, s0p);
        var n0wp = FeatureHash.Join(n0w, n0p);
        features.Add(13, s0wp, n0wp);
        features.Add(14, s0wp, n0w);
        features.Add(15, s0w, n0wp);
        features.Add(16, s0wp, n0p);
        features.Add(17, s0p, n0wp);
        features.Add(18, s0w, n0w);
        features.Add(19, s0p, n0p);
        features.Add(20, n0p, n1p);
        features.Add(21, n0p, n1p, n2p);
        features.Add(22, s0p, n0p, n1p);
        features.Add(23, FeatureHash.Join(s0p, n0p), n1p, n2p);
        features.Add(24, s1.Tag, s0p, n0p);
        features.Add(25, s1.Lower, s1.Tag);
        features.Add(26, s1.Tag, n0p);
        features.Add(27, s1.Lower, n0w);
        features.Add(28, s0w, n0p, n1p);
        features.Add(29, n0w, n1w);
        FillDistance(features, state, in s0, in n0, top, next);
        FillFamily(features, words, state, top, next);
        FillLists(features, in s0, in n0, in n1);
    }

    private static void FillDistance(
        FeatureBuffer features,
        ParserState state,
        ref readonly WordAttributes s0,
        ref readonly WordAttributes n0,
        int top,
        int next
    )
    {
        var distance = top == 0 ? 0U : (uint)Math.Min(next - top, 10);
        features.Add(30, s0.Lower, distance);
        features.Add(31, s0.Tag, distance);
        features.Add(32, n0.Lower, distance);
        features.Add(33, n0.Tag, distance);
        features.Add(34, s0.Lower, n0.Lower, distance);
        features.Add(35, s0.Tag, n0.Tag, distance);
        var right = (uint)Math.Min(6, state.RightCount[top]);
        var left = (uint)Math.Min(6, state.LeftCount[top]);
        var nextLeft = (uint)Math.Min(6, state.LeftCount[next]);
        features.Add(36, s0.Lower, right);
        features.Add(37, s0.Tag, right);
        features.Add(38, s0.Lower, left);
        features.Add(39, s0.Tag, left);
        features.Add(40, n0.Lower, nextLeft);
        features.Add(41, n0.Tag, nextLeft);
        var labels = Mix(state.Labels[top]);
        features.Add(42, s0.Lower, labels);
        features.Add(43, s0.Tag, labels);
        features.Add(44, n0.Lower, Mix(state.Labels[next]));
        features.Add(45, n0.Tag, Mix(state.Labels[next]));
        features.Add(46, s0.Tag, labels, n0.Tag);
        features.Add(47, s0.Tag, n0.Tag, Mix(state.Labels[next]));
    }

    private static void FillFamily(FeatureBuffer features, ReadOnlySpan<WordAttributes> words, ParserState state, int top, int next)
    {
        uint s0p = words[top].Tag,
            n0p = words[next].Tag,
            s0w = words[top].Lower,
            n0w = words[next].Lower;
        var head = state.Head[top];
        AddRelative(features, 50, words, state, head, s0p, n0p, state.Label[top]);
        AddRelative(features, 56, words, state, state.Head[head], s0p, n0p, state.Label[head]);
        AddRelative(features, 62, words, state, state.Left[top], s0p, n0p, state.Label[state.Left[top]]);
        AddRelative(features, 68, words, state, state.Right[top], s0p, n0p, state.Label[state.Right[top]]);
        AddRelative(features, 74, words, state, state.Left[next], s0p, n0p, state.Label[state.Left[next]]);
        AddRelative(features, 80, words, state, state.Left2[top], s0p, n0p, state.Label[state.Left2[top]]);
        AddRelative(features, 86, words, state, state.Right2[top], s0p, n0p, state.Label[state.Right2[top]]);
        AddRelative(features, 92, words, state, state.Left2[next], s0p, n0p, state.Label[state.Left2[next]]);
        var marker = words[state.Left[next]].Lower;
        features.Add(98, s0w, marker, n0w);
        features.Add(99, s0w, marker, n0p);
        features.Add(100, s0p, marker, n0w);
        features.Add(101, s0p, marker, state.Label[state.Left[next]]);
        features.Add(102, s0w, n0p, words[state.Right[top]].Lower);
        features.Add(103, FeatureHash.Join(s0p, n0p), words[state.Left[top]].Tag, words[state.Left2[top]].Tag);
        features.Add(104, FeatureHash.Join(s0p, n0p), words[state.Right[top]].Tag, words[state.Right2[top]].Tag);
        features.Add(105, FeatureHash.Join(s0p, n0p), words[state.Left[next]].Tag, words[state.Left2[next]].Tag);
        features.Add(106, FeatureHash.Join(s0p, n0p), words[head].Tag, words[state.Head[head]].Tag);
        features.Add(107, words[head].Lower, s0w, n0w);
        features.Add(108, words[head].Lower, n0w);
        features.Add(109, words[head].Lower, n0p, marker);
    }

    private static void AddRelative(
        FeatureBuffer features,
        int template,
        ReadOnlySpan<WordAttributes> words,
        ParserState state,
        int relative,
        uint s0p,
        uint n0p,
        uint label
    )
    {
        features.Add(template, words[relative].Lower, words[relative].Tag);
        features.Add(template + 1, words[relative].Tag, label);
        features.Add(template + 2, label, s0p, n0p);
        features.Add(template + 3, FeatureHash.Join(words[relative].Tag, label), s0p, n0p);
    }

    private static void FillLists(
        FeatureBuffer features,
        ref readonly WordAttributes s0,
        ref readonly WordAttributes n0,
        ref readonly WordAttributes n1
    )
    {
        features.Add(110, Mix(s0.Lists), Mix(n0.Lists));
        features.Add(111, Mix(s0.Lists), n0.Lower);
        features.Add(112, s0.Lower, Mix(n0.Lists));
        features.Add(113, Mix(s0.Lists), s0.Tag, n0.Tag);
        features.Add(114, Mix(n0.Lists), s0.Tag, n0.Tag);
        features.Add(115, s0.Suffix3, n0.Suffix3);
        features.Add(116, s0.Suffix3, n0.Tag);
        features.Add(117, s0.Tag, n0.Suffix3);
        features.Add(118, s0.Flags, n0.Flags, n1.Flags);
        features.Add(119, n0.Suffix3, n1.Tag);
    }

    private static uint Mix(ulong bits) => FeatureHash.Join((uint)bits, (uint)(bits >> 32));
}
