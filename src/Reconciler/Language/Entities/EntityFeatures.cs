using Reconciler.Language.Learning;
using Reconciler.Language.Words;

namespace Reconciler.Language.Entities;

/// <summary>What the English recogniser looks at: words, shapes, affixes, tags and lists of a word and of two on either side.</summary>
internal static class EntityFeatures
{
    /// <summary>Fills in the features of the word at <paramref name="at"/>, counted from 1.</summary>
    public static void Fill(FeatureBuffer features, ReadOnlySpan<WordAttributes> words, int at)
    {
        features.Clear();
        ref readonly var word = ref words[at];
        ref readonly var before = ref words[at - 1];
        ref readonly var after = ref words[at + 1];
        ref readonly var before2 = ref words[Math.Max(0, at - 2)];
        ref readonly var after2 = ref words[Math.Min(words.Length - 1, at + 2)];
        features.Add(0, 0);
        features.Add(1, word.Lower);
        features.Add(2, word.Exact);
        features.Add(3, before.Lower);
        features.Add(4, after.Lower);
        features.Add(5, before2.Lower);
        features.Add(6, after2.Lower);
        features.Add(7, before.Lower, word.Lower);
        features.Add(8, word.Lower, after.Lower);
        features.Add(9, before2.Lower, before.Lower);
        features.Add(10, after.Lower, after2.Lower);
        features.Add(11, word.Prefix2);
        features.Add(12, word.Prefix3);
        features.Add(13, word.Prefix4);
        features.Add(14, word.Suffix2);
        features.Add(15, word.Suffix3);
        features.Add(16, word.Suffix4);
        features.Add(17, word.Shape);
        features.Add(18, before.Shape, word.Shape);
        features.Add(19, word.Shape, after.Shape);
        features.Add(20, before.Shape, word.Shape, after.Shape);
        features.Add(21, word.Tag);
        features.Add(22, before.Tag, word.Tag);
        features.Add(23, word.Tag, after.Tag);
        features.Add(24, before.Tag, word.Tag, after.Tag);
        features.Add(25, word.Flags, at == 1 ? 1U : 0);
        features.Add(26, before.Lower, word.Shape);
        features.Add(27, word.Shape, after.Lower);
        features.Add(28, after.Suffix3, word.Shape);
        features.Add(29, before.Suffix3, word.Shape);
        FillLists(features, in word, in before, in after, in before2, in after2);
    }

    private static void FillLists(
        FeatureBuffer features,
        ref readonly WordAttributes word,
        ref readonly WordAttributes before,
        ref readonly WordAttributes after,
        ref readonly WordAttributes before2,
        ref readonly WordAttributes after2
    )
    {
        features.AddBits(40, word.Lists);
        features.AddBits(41, before.Lists);
        features.AddBits(42, after.Lists);
        features.AddBits(43 + (int)word.PhrasePlace, word.PhraseLists);
        features.AddBits(48, before2.Lists);
        features.AddBits(49, after2.Lists);
        var isUpper = (word.Flags & 1) != 0;
        if (isUpper)
        {
            features.AddBits(50, word.Lists);
            features.Add(51, Mix(word.Lists), word.Tag);
            features.AddBits(52 + (int)word.PhrasePlace, word.PhraseLists);
        }

        features.Add(60, Mix(word.Lists), Mix(after.Lists));
        features.Add(61, Mix(before.Lists), Mix(word.Lists));
        features.Add(62, Mix(word.Lists), after.Shape);
        features.Add(63, Mix(word.Lists), before.Shape);
        features.Add(64, Mix(word.Lists), before.Lower);
        features.Add(65, Mix(word.Lists), after.Lower);
    }

    private static uint Mix(ulong lists) => FeatureHash.Join((uint)lists, (uint)(lists >> 32));
}
