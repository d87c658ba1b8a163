using Reconciler.Language.Learning;
using Reconciler.Language.Words;

namespace Reconciler.Language.Tagging;

/// <summary>What the tagger looks at: the word, its affixes and lists, its neighbours, the tags given so far.</summary>
internal static class TagFeatures
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
        FillWord(features, in word, at);
        features.Add(30, before.Lower);
        features.Add(31, after.Lower);
        features.Add(32, before2.Lower);
        features.Add(33, after2.Lower);
        features.Add(34, before.Lower, word.Lower);
        features.Add(35, word.Lower, after.Lower);
        features.Add(36, before.Lower, after.Lower);
        features.Add(37, before.Tag);
        features.Add(38, before.Tag, before2.Tag);
        features.Add(39, before.Tag, word.Lower);
        features.Add(40, before.Tag, after.Lower);
        features.Add(41, before2.Tag, before.Tag, word.Lower);
        features.Add(42, before.Tag, word.Suffix3);
        features.Add(43, before.Suffix3);
        features.Add(44, after.Suffix3);
        features.Add(45, after.Suffix2, before.Tag);
        features.Add(46, after.Shape, word.Shape);
        features.Add(47, before.Shape, word.Shape);
        features.Add(48, before.Tag, Mix(after.Lists));
        features.Add(49, Mix(after.Lists), word.Lower);
        features.Add(50, before.Tag, Mix(word.Lists));
        features.Add(51, after.Flags, word.Flags, before.Tag);
        features.Add(52, word.Lower, after.Suffix2);
        features.Add(53, after.Lower, after2.Lower);
        features.Add(54, before.Tag, word.Shape);
    }

    private static void FillWord(FeatureBuffer features, ref readonly WordAttributes word, int at)
    {
        features.Add(1, word.Lower);
        features.Add(2, word.Exact);
        features.Add(3, word.Prefix1);
        features.Add(4, word.Prefix2);
        features.Add(5, word.Prefix3);
        features.Add(6, word.Prefix4);
        features.Add(7, word.Suffix1);
        features.Add(8, word.Suffix2);
        features.Add(9, word.Suffix3);
        features.Add(10, word.Suffix4);
        features.Add(11, word.Suffix5);
        features.Add(12, word.Shape);
        features.Add(13, word.Flags);
        features.Add(14, word.Flags, at == 1 ? 1U : 0);
        features.Add(15, word.Suffix3, word.Flags);
        features.Add(16, Mix(word.Lists));
        features.Add(17, Mix(word.Lists), word.Flags, at == 1 ? 1U : 0);
        features.Add(18, word.Lower, at == 1 ? 1U : 0);
        features.Add(19, Mix(word.Lists), word.Suffix2);
        features.Add(20, Mix(word.PhraseLists), word.PhrasePlace);
        features.AddBits(21, word.Lists);
    }

    private static uint Mix(ulong lists) => FeatureHash.Join((uint)lists, (uint)(lists >> 32));
}
