using FuzzySharp;
using FuzzySharp.PreProcess;
using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>Whether two names are of one body, event, document or place: first what must not differ, then the words.</summary>
internal static class BodyMatching
{
    /// <summary>The answer for one name against another.</summary>
    public static NameMatch Match(NormalName first, NormalName second)
    {
        if (Veto(first, second) is { } veto)
        {
            return Answer(NameVerdict.Different, first, second, veto);
        }

        if (
            first.Text.Length > 0
            && first.Numbers.Length == second.Numbers.Length
            && string.Equals(first.Text, second.Text, StringComparison.Ordinal)
        )
        {
            return Stated(first, second, "same words");
        }

        if (first.Known is not null && second.Known is not null)
        {
            return string.Equals(first.Known, second.Known, StringComparison.Ordinal)
                ? Stated(first, second, "well-known names of one thing")
                : Answer(NameVerdict.Different, first, second, "two well-known names");
        }

        if (IsAcronymOf(first, second) || IsAcronymOf(second, first))
        {
            // Three letters begin many names; that these are one, a document must say, or the list of well-known names.
            return Math.Min(first.Text.Length, second.Text.Length) > 3
                ? Stated(first, second, "acronym of the other")
                : Answer(NameVerdict.Unsure, first, second, "the letters of the other");
        }

        if (HeadVeto(first, second) is { } headVeto && !IsFirstPart(first, second))
        {
            return Answer(NameVerdict.Different, first, second, headVeto);
        }

        return ByWords(first, second);
    }

    private static string? Veto(NormalName first, NormalName second) =>
        first.Year is { } year && second.Year is { } otherYear && year != otherYear ? $"different years: {year} and {otherYear}"
        : first.Edition is { } edition && second.Edition is { } otherEdition && edition != otherEdition
            ? $"different editions: {edition} and {otherEdition}"
        : first.Numbers.Length > 0 && second.Numbers.Length > 0 && !first.Numbers.SequenceEqual(second.Numbers, StringComparer.Ordinal)
            ? $"different numbers: {string.Join(", ", first.Numbers)} and {string.Join(", ", second.Numbers)}"
        : first.Parties.Length > 0 && second.Parties.Length > 0 && !first.Parties.SequenceEqual(second.Parties, StringComparer.Ordinal)
            ? $"different parties: {string.Join(", ", first.Parties)} and {string.Join(", ", second.Parties)}"
        : null;

    private static string? HeadVeto(NormalName first, NormalName second) =>
        first.Heads.Length > 0 && second.Heads.Length > 0 && !first.Heads.Intersect(second.Heads, StringComparer.Ordinal).Any()
            ? $"different heads: {first.Heads[0]} and {second.Heads[0]}"
        : first.Kind != second.Kind && first.Kind != NameKind.Other && second.Kind != NameKind.Other
            ? $"different kinds: {first.Kind} and {second.Kind}"
        : null;

    private static bool IsAcronymOf(NormalName acronym, NormalName full) =>
        acronym is { IsAcronym: true, Known: null, Text.Length: >= 3 }
        && !full.IsAcronym
        && string.Equals(acronym.Text, full.Initials, StringComparison.Ordinal);

    private static bool IsFirstPart(NormalName first, NormalName second) =>
        (first.FirstPart is { } part && ByWords(part, second).Verdict == NameVerdict.Same)
        || (second.FirstPart is { } otherPart && ByWords(otherPart, first).Verdict == NameVerdict.Same);

    private static NameMatch ByWords(NormalName first, NormalName second)
    {
        if (first.FirstPart is null != second.FirstPart is null && IsFirstPart(first, second))
        {
            return Stated(first, second, "one adds a joined second part");
        }

        var words = ContentDifference.Of(first, second);
        return (words.OnlyFirst.Length, words.OnlySecond.Length) switch
        {
            (0, 0) => SameWords(first, second, words),
            (0, 1) => OneMore(first, second, words, words.OnlySecond[0]),
            (1, 0) => OneMore(first, second, words, words.OnlyFirst[0]),
            (1, 1) => OneAgainstOne(first, second, words),
            _ => Answer(NameVerdict.Different, first, second, Only(words)),
        };
    }

    private static NameMatch SameWords(NormalName first, NormalName second, ContentDifference words)
    {
        if (first.Text.Length == 0 || second.Text.Length == 0)
        {
            return Answer(NameVerdict.Different, first, second, "a name without words");
        }

        if (first.Parties.Length != second.Parties.Length)
        {
            var parties = first.Parties.Length > 0 ? first.Parties : second.Parties;
            return Answer(
                words.Common > 0 ? NameVerdict.Unsure : NameVerdict.Different,
                first,
                second,
                $"only one names {string.Join(", ", parties)}"
            ) with
            {
                IsShorterForm = true,
            };
        }

        if (
            first.Heads.Length > 0 != second.Heads.Length > 0
            && first.Proper.IsEmpty
            && first.Known is null
            && second.Known is null
            && !IsCompany(first)
            && !IsCompany(second)
        )
        {
            return Answer(words.Common > 1 ? NameVerdict.Unsure : NameVerdict.Different, first, second, "only one says what it is");
        }

        if (
            first.Numbers.Length != second.Numbers.Length
            && first.Numbers.Concat(second.Numbers).Any(number => !number.Contains('-', StringComparison.Ordinal))
        )
        {
            return Answer(NameVerdict.Unsure, first, second, "a number in one only");
        }

        return first.IsPlural != second.IsPlural
            ? Answer(NameVerdict.Unsure, first, second, "one is of several of a kind")
            : Stated(first, second, "same words in one order or another");
    }

    private static NameMatch OneMore(NormalName first, NormalName second, ContentDifference words, string extra) =>
        Answer(words.Common >= 2 && ShareHead(first, second) ? NameVerdict.Unsure : NameVerdict.Different, first, second, $"'{extra}' in one only");

    private static NameMatch OneAgainstOne(NormalName first, NormalName second, ContentDifference words)
    {
        var enoughShared = words.Common >= (first.Parties.Length > 0 && second.Parties.Length > 0 ? 2 : 3);
        var reason = $"'{words.OnlyFirst[0]}' against '{words.OnlySecond[0]}'";
        // Two places or two proper words make two things of one kind: the branches of a bank, the museums of two towns.
        var proper = first.Proper.Contains(words.OnlyFirst[0]) && second.Proper.Contains(words.OnlySecond[0]) && first.IsChinese == second.IsChinese;
        return Answer(enoughShared && !proper && ShareHead(first, second) ? NameVerdict.Unsure : NameVerdict.Different, first, second, reason);
    }

    /// <summary>A legal form may be left out.</summary>
    private static bool IsCompany(NormalName name) => name.Heads.Contains("company", StringComparer.Ordinal);

    private static bool ShareHead(NormalName first, NormalName second) => first.Heads.Intersect(second.Heads, StringComparer.Ordinal).Any();

    private static string Only(ContentDifference words) =>
        $"only one has {string.Join(", ", words.OnlyFirst.Concat(words.OnlySecond).Order(StringComparer.Ordinal).Select(word => $"'{word}'"))}";

    /// <summary>The same series; a year or edition that only one states is said.</summary>
    private static NameMatch Stated(NormalName first, NormalName second, string reason)
    {
        var match = Answer(NameVerdict.Same, first, second, reason);
        if (first.Year is null != second.Year is null)
        {
            match = match with { Reasons = match.Reasons.Add("year not stated in one") };
        }

        return first.Edition is null != second.Edition is null ? match with { Reasons = match.Reasons.Add("edition not stated in one") } : match;
    }

    private static NameMatch Answer(NameVerdict verdict, NormalName first, NormalName second, string reason)
    {
        var likeness =
            first.Text.Length == 0 || second.Text.Length == 0 ? 0 : Fuzz.TokenSortRatio(first.Text, second.Text, PreprocessMode.None) / 100.0;
        var score = verdict switch
        {
            NameVerdict.Same => 0.9 + (likeness / 10),
            NameVerdict.Unsure => 0.5 + (likeness / 4),
            _ => likeness / 2,
        };
        return new NameMatch(verdict, Math.Round(score, 3), [reason]);
    }
}
