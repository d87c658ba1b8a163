using Reconciler.Language.Learning;

namespace Reconciler.Language.Words;

/// <summary>What the segmenter looks at: characters, their kinds, and the listed words that lie over them.</summary>
internal static class SegmentFeatures
{
    /// <summary>Fills in the features of the character at <paramref name="at"/>.</summary>
    public static void Fill(FeatureBuffer features, CharacterBuffer characters, int at)
    {
        features.Clear();
        uint before2 = characters.At(at - 2),
            before = characters.At(at - 1),
            here = characters.At(at),
            after = characters.At(at + 1),
            after2 = characters.At(at + 2);
        features.Add(0, here);
        features.Add(1, before);
        features.Add(2, after);
        features.Add(3, before2);
        features.Add(4, after2);
        features.Add(5, (before << 16) | here);
        features.Add(6, (here << 16) | after);
        features.Add(7, (before << 16) | after);
        features.Add(8, (before2 << 16) | before);
        features.Add(9, (after << 16) | after2);
        features.Add(10, (before << 16) | here, after);
        features.Add(11, (before2 << 16) | here);
        features.Add(12, (here << 16) | after2);
        features.Add(13, (before2 << 16) | before, here);
        features.Add(14, (here << 16) | after, after2);
        uint kindBefore = characters.KindAt(at - 1),
            kind = characters.KindAt(at),
            kindAfter = characters.KindAt(at + 1);
        var kinds = (kindBefore << 16) | (kind << 8) | kindAfter;
        features.Add(15, kinds);
        features.Add(16, kinds, (characters.KindAt(at - 2) << 8) | characters.KindAt(at + 2));
        features.Add(17, here == before ? 1U : 0, here == before2 ? 1U : 0);
        features.Add(18, kindBefore, here);
        features.Add(19, here, kindAfter);
        uint begins = characters.Begins[at],
            ends = characters.Ends[at],
            covers = characters.Covers[at];
        var listed = (begins << 16) | (ends << 8) | covers;
        features.Add(20, begins);
        features.Add(21, ends);
        features.Add(22, covers);
        features.Add(23, listed);
        features.Add(24, listed, here);
        features.Add(25, begins, here);
        features.Add(26, ends, here);
        features.Add(27, begins, at > 0 ? characters.Begins[at - 1] : 0U, ends);
        features.Add(28, ends, at + 1 < characters.Count ? characters.Begins[at + 1] : 0U, after);
        features.Add(29, FeatureHash.Join((uint)characters.Lists[at], (uint)(characters.Lists[at] >> 32)), begins);
        features.Add(30, begins, at > 0 ? characters.Ends[at - 1] : 0U, before);
    }
}
