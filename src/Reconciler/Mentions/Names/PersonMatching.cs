using FuzzySharp;
using FuzzySharp.PreProcess;
using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>Whether two names are of one person.</summary>
internal static class PersonMatching
{
    private const int NearlyEqual = 88;

    /// <summary>The answer for one name against another.</summary>
    public static NameMatch Match(PersonName first, PersonName second)
    {
        if (first.Parts.IsEmpty || second.Parts.IsEmpty)
        {
            return Answer(NameVerdict.Different, 0, "a name without letters");
        }

        return first.IsChinese != second.IsChinese ? AcrossScripts(first, second)
            : first.IsChinese ? InChinese(first, second)
            : InLatin(first, second);
    }

    private static NameMatch InChinese(PersonName first, PersonName second)
    {
        if (string.Equals(string.Concat(first.Parts), string.Concat(second.Parts), StringComparison.Ordinal))
        {
            return Answer(NameVerdict.Same, 1, "same characters");
        }

        if (first.Parts.Contains(second.Parts[^1], StringComparer.Ordinal) || second.Parts.Contains(first.Parts[^1], StringComparer.Ordinal))
        {
            return Answer(NameVerdict.Unsure, 0.6, "only one part of the name is shared");
        }

        return string.Equals(first.Joined, second.Joined, StringComparison.Ordinal) && first.Joined.Length > 5
            ? Answer(NameVerdict.Unsure, 0.7, "different characters that sound alike")
            : Answer(NameVerdict.Different, 0.1, "different characters");
    }

    private static NameMatch AcrossScripts(PersonName first, PersonName second)
    {
        var (chinese, latin) = first.IsChinese ? (first, second) : (second, first);
        var spelled = Plain(chinese.Joined);
        if (
            string.Equals(spelled, Plain(latin.Joined), StringComparison.Ordinal)
            || string.Equals(spelled, Plain(string.Concat(latin.Parts.Reverse())), StringComparison.Ordinal)
        )
        {
            return Answer(NameVerdict.Same, 0.97, "the characters are read so");
        }

        if (
            latin.Parts.Length > 1
            && string.Equals(spelled, Plain(string.Concat(latin.Parts.Skip(1).Append(latin.Parts[0]))), StringComparison.Ordinal)
        )
        {
            return Answer(NameVerdict.Same, 0.95, "the characters are read so, family name last");
        }

        var likeness = Fuzz.Ratio(PersonName.Skeleton(chinese.Sounds[^1]), PersonName.Skeleton(latin.Sounds[^1]), PreprocessMode.None);
        return chinese.Parts.Length > 1 && latin.Parts.Length > 1 && likeness >= 80
            ? Answer(NameVerdict.Unsure, 0.6, "the last names may be one in two scripts")
            : Answer(NameVerdict.Different, 0.1, "the characters are read otherwise");
    }

    private static string Plain(string joined) => joined.Replace('ü', 'v').Replace("lyu", "lv", StringComparison.Ordinal);

    private static NameMatch InLatin(PersonName first, PersonName second)
    {
        if (first.Parts.SequenceEqual(second.Parts, StringComparer.Ordinal))
        {
            return first.Parts.Length > 1 ? Answer(NameVerdict.Same, 1, "same name") : Answer(NameVerdict.Same, 0.9, "same single name");
        }

        if (string.Equals(first.Joined, second.Joined, StringComparison.Ordinal))
        {
            return Answer(NameVerdict.Same, 0.97, "same letters, parted in another way");
        }

        if (first.Parts.Order(StringComparer.Ordinal).SequenceEqual(second.Parts.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            return Answer(NameVerdict.Same, 0.95, "same parts in another order");
        }

        var order =
            first.Parts.Length != second.Parts.Length ? first.Parts.Length - second.Parts.Length : string.CompareOrdinal(first.Joined, second.Joined);
        return order <= 0 ? Align(first, second) : Align(second, first);
    }

    /// <summary>Pairs every part of the shorter name with one of the longer.</summary>
    private static NameMatch Align(PersonName shorter, PersonName longer)
    {
        var free = Enumerable.Range(0, longer.Parts.Length).ToList();
        var (exact, initials) = (0, 0);
        string? unlike = null;
        for (var i = 0; i < shorter.Parts.Length; i++)
        {
            var best = free.Select(j => (Part: j, Score: Likeness(shorter, i, longer, j))).OrderByDescending(pair => pair.Score).FirstOrDefault();
            if (best.Score >= NearlyEqual)
            {
                exact++;
                free.Remove(best.Part);
            }
            else if (best.Score > 0 && IsInitial(shorter.Parts[i], longer.Parts[best.Part]) && !LeavesFamilyName(shorter, i, longer, best.Part))
            {
                initials++;
                free.Remove(best.Part);
            }
            else
            {
                unlike ??= shorter.Parts[i];
            }
        }

        var left = free.Count > 0 ? longer.Parts[free[0]] : "";
        return unlike is not null ? Unlike(shorter, longer, exact, unlike, left)
            : shorter.Parts.Length == 1 && longer.Parts.Length > 1
                ? Answer(NameVerdict.Unsure, 0.5, $"'{shorter.Parts[0]}' alone may be another of that name")
            : initials > 0 && exact > 0
                ? Answer(
                    initials == 1 && left.Length == 0 && shorter.Parts.Length > 2 ? NameVerdict.Same : NameVerdict.Unsure,
                    0.75,
                    "an initial stands for a name"
                )
            : initials > 0 ? Answer(NameVerdict.Unsure, 0.5, "initials only")
            : Answer(NameVerdict.Same, free.Count == 0 ? 0.93 : 0.9, free.Count == 0 ? "spelled nearly alike" : $"'{left}' is left out in one");
    }

    /// <summary>James Fallon and James F. Lyons: an initial is no family name, and the other's family name is left over.</summary>
    private static bool LeavesFamilyName(PersonName shorter, int i, PersonName longer, int part) =>
        i == shorter.Parts.Length - 1 && shorter.Parts[i].Length > 1 && part < longer.Parts.Length - 1;

    private static NameMatch Unlike(PersonName shorter, PersonName longer, int exact, string unlike, string left)
    {
        var near =
            left.Length > 0
            && Fuzz.Ratio(unlike, left, PreprocessMode.None) >= 78
            && unlike[0] == left[0]
            && Math.Min(unlike.Length, left.Length) >= 4;
        return near && exact == shorter.Parts.Length - 1 && exact > 0 && longer.Parts.Length == shorter.Parts.Length
            ? Answer(NameVerdict.Unsure, 0.7, $"'{unlike}' against '{left}'")
            : Answer(NameVerdict.Different, exact > 0 ? 0.3 : 0.1, left.Length > 0 ? $"'{unlike}' against '{left}'" : "different names");
    }

    private static int Likeness(PersonName one, int i, PersonName other, int j)
    {
        var (first, second) = (one.Parts[i], other.Parts[j]);
        if (string.Equals(first, second, StringComparison.Ordinal))
        {
            return 100;
        }

        if (IsInitial(first, second))
        {
            return 50;
        }

        // Short names differ by a letter and are two: Li and Lin, Wang and Wan.
        if (Math.Min(first.Length, second.Length) < 5)
        {
            return string.Equals(one.Sounds[i], other.Sounds[j], StringComparison.Ordinal) && Math.Min(first.Length, second.Length) > 2 ? 90 : 0;
        }

        if (string.Equals(one.Sounds[i], other.Sounds[j], StringComparison.Ordinal))
        {
            return 96;
        }

        // A vowel at the end tells Maria from Mario.
        var endsAlike = one.Sounds[i][^1] == other.Sounds[j][^1];
        return endsAlike ? Fuzz.Ratio(one.Sounds[i], other.Sounds[j], PreprocessMode.None) : 0;
    }

    private static bool IsInitial(string first, string second) => (first.Length == 1 || second.Length == 1) && first[0] == second[0];

    private static NameMatch Answer(NameVerdict verdict, double score, string reason) => new(verdict, score, [reason]);
}
