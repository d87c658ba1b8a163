using System.Collections.Immutable;
using FuzzySharp;
using FuzzySharp.PreProcess;

namespace Reconciler.Mentions.Names;

/// <summary>What the content words of two names share, and what only one of them has.</summary>
/// <param name="Common">Number of words shared.</param>
/// <param name="OnlyFirst">Words of the first only.</param>
/// <param name="OnlySecond">Words of the second only.</param>
internal sealed record ContentDifference(int Common, ImmutableArray<string> OnlyFirst, ImmutableArray<string> OnlySecond)
{
    private const int NearlyEqual = 87;
    private const int NearlyEqualPhrase = 94;

    /// <summary>Compares two names: equal words first, then words spelled nearly alike, then characters with what they are read as.</summary>
    public static ContentDifference Of(NormalName first, NormalName second)
    {
        var onlyFirst = first.Content.ToList();
        var onlySecond = second.Content.ToList();
        var common = onlyFirst.RemoveAll(word => onlySecond.Remove(word));
        common += onlyFirst.RemoveAll(word => onlySecond.Find(other => IsTypo(word, other, NearlyEqual)) is { } near && onlySecond.Remove(near));
        if (first.IsChinese != second.IsChinese && IsReadAs(first, onlyFirst, second, onlySecond))
        {
            common += 1;
        }
        else if (onlyFirst.Count > 0 && onlySecond.Count > 0 && IsTypo(string.Join(' ', onlyFirst), string.Join(' ', onlySecond), NearlyEqualPhrase))
        {
            // One slip can keep the lexicon from knowing a phrase of several words.
            return new ContentDifference(common + 1, [], []);
        }

        return new ContentDifference(common, [.. onlyFirst], [.. onlySecond]);
    }

    private static bool IsTypo(string first, string second, int threshold) =>
        Math.Min(first.Length, second.Length) >= 6
        && !NameFolding.HasIdeograph(first + second)
        && Fuzz.Ratio(first, second, PreprocessMode.None) >= threshold;

    /// <summary>Whether what no list knows is one thing in two scripts; it is then taken from both.</summary>
    private static bool IsReadAs(NormalName first, List<string> onlyFirst, NormalName second, List<string> onlySecond)
    {
        var firstProper = onlyFirst.Where(first.Proper.Contains).ToList();
        var secondProper = onlySecond.Where(second.Proper.Contains).ToList();
        if (firstProper.Count == 0 || secondProper.Count == 0)
        {
            return false;
        }

        if (!string.Equals(Letters(firstProper), Letters(secondProper), StringComparison.Ordinal))
        {
            return false;
        }

        onlyFirst.RemoveAll(firstProper.Contains);
        onlySecond.RemoveAll(secondProper.Contains);
        return true;
    }

    /// <summary>The letters of all words in alphabetical order, as word order is lost.</summary>
    private static string Letters(List<string> words) => string.Concat(string.Concat(words.Select(NameFolding.Pinyin)).Order());
}
