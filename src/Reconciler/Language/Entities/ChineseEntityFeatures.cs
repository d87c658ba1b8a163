using Reconciler.Language.Learning;
using Reconciler.Language.Words;

namespace Reconciler.Language.Entities;

/// <summary>What the Chinese recogniser looks at: words, their first and last characters and lists, and two words on either side.</summary>
internal static class ChineseEntityFeatures
{
    /// <summary>Fills in the features of the word at <paramref name="at"/> of the padded words, counted from 2.</summary>
    public static void Fill(FeatureBuffer features, ReadOnlySpan<ChineseWordAttributes> words, int at)
    {
        features.Clear();
        ref readonly var word = ref words[at];
        ref readonly var before = ref words[at - 1];
        ref readonly var after = ref words[at + 1];
        ref readonly var before2 = ref words[at - 2];
        ref readonly var after2 = ref words[at + 2];
        features.Add(0, 0);
        features.Add(1, word.Word);
        features.Add(2, before.Word);
        features.Add(3, after.Word);
        features.Add(4, before2.Word);
        features.Add(5, after2.Word);
        features.Add(6, before.Word, word.Word);
        features.Add(7, word.Word, after.Word);
        features.Add(8, before2.Word, before.Word);
        features.Add(9, after.Word, after2.Word);
        features.Add(10, word.First);
        features.Add(11, word.Last);
        features.Add(12, word.First2);
        features.Add(13, word.Last2);
        features.Add(14, before.Last);
        features.Add(15, after.Last);
        features.Add(16, after.First);
        features.Add(17, before.Last, word.First);
        features.Add(18, word.Last, after.First);
        features.Add(19, word.Shape);
        features.Add(20, before.Shape, word.Shape);
        features.Add(21, word.Shape, after.Shape);
        features.Add(22, before.Shape, word.Shape, after.Shape);
        features.Add(23, word.NameLike, word.Shape);
        features.Add(24, before.NameLike, word.NameLike, after.NameLike);
        features.Add(25, word.NameLike, word.Shape, after.Shape);
        features.Add(26, word.NameLike, before.Word);
        features.Add(27, word.NameLike, after.Word);
        features.Add(28, word.Shape, after.Word);
        features.Add(29, word.Shape, before.Word);
        features.Add(30, word.Last, after.Last);
        features.Add(31, before.Last, word.Last);
        features.Add(32, after2.Last);
        features.Add(33, before2.Last);
        features.Add(34, word.Last2, after.Last2);
        features.Add(35, word.First, word.Shape);
        features.Add(36, word.Last, word.Shape);
        features.Add(37, word.Last, after.Word);
        features.Add(38, before.Word, word.Last);
        features.Add(39, before.Word, word.Shape, after.Word);
        FillLists(features, in word, in before, in after, in before2, in after2);
    }

    private static void FillLists(
        FeatureBuffer features,
        ref readonly ChineseWordAttributes word,
        ref readonly ChineseWordAttributes before,
        ref readonly ChineseWordAttributes after,
        ref readonly ChineseWordAttributes before2,
        ref readonly ChineseWordAttributes after2
    )
    {
        features.AddBits(40, word.Lists);
        features.AddBits(41, before.Lists);
        features.AddBits(42, after.Lists);
        features.AddBits(43, before2.Lists);
        features.AddBits(44, after2.Lists);
        features.AddBits(45 + (int)word.PhrasePlace, word.PhraseLists);
        features.Add(50, Mix(word.Lists), word.Shape);
        features.Add(51, Mix(before.Lists), Mix(word.Lists));
        features.Add(52, Mix(word.Lists), Mix(after.Lists));
        features.Add(53, Mix(word.Lists), after.Last);
        features.Add(54, Mix(word.Lists), before.Word);
        features.Add(55, Mix(word.Lists), after.Word);
        features.Add(56, Mix(word.Lists), word.NameLike);
    }

    private static uint Mix(ulong lists) => FeatureHash.Join((uint)lists, (uint)(lists >> 32));
}
