using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Documents;

/// <summary>Decides whether a period ends a sentence or only an abbreviation, an initial or a number in a list.</summary>
internal sealed class PeriodReader
{
    // No abbreviation is longer.
    private const int LongestWord = 16;

    private readonly HashSet<string> neverFinal;
    private readonly HashSet<string> beforeNumber;
    private readonly HashSet<string> sometimesFinal;
    private readonly HashSet<string> afterTimeOfDay;
    private readonly HashSet<string> openers;
    private readonly HashSet<string> namesWithMarks;

    public PeriodReader(RuleNode file)
    {
        neverFinal = Words(file, "never_final");
        beforeNumber = Words(file, "before_number");
        sometimesFinal = Words(file, "sometimes_final");
        afterTimeOfDay = Words(file, "after_time_of_day");
        openers = Words(file, "openers");
        namesWithMarks = Words(file, "names_with_marks");
    }

    /// <summary>Whether the sentence ends with the period at <paramref name="period"/>, given that a capital, figure or other letter follows at <paramref name="next"/>.</summary>
    public bool Ends(string text, Span rest, int period, int next)
    {
        var start = WordStart(text, period, rest.Start);
        var word = text[start..period];
        if (word.Length == 0)
        {
            return true;
        }

        var nextWord = NextWord(text, next, rest.End);
        var isNumberNext = nextWord.Length == 0 ? next < rest.End && char.IsDigit(text[next]) : char.IsDigit(nextWord[0]);
        if (neverFinal.Contains(word))
        {
            return false;
        }

        if (beforeNumber.Contains(word) && isNumberNext)
        {
            return false;
        }

        if (word is "a.m" or "p.m" or "A.M" or "P.M")
        {
            return !afterTimeOfDay.Contains(nextWord);
        }

        if (IsInitial(word))
        {
            // "George W. Bush", but "vitamin C. The": a name has a capital in front of its initial, or nothing.
            return openers.Contains(nextWord) && start > rest.Start && IsAfterSmallWord(text, start, rest.Start);
        }

        return !(sometimesFinal.Contains(word) || IsAcronym(word)) || openers.Contains(nextWord);
    }

    /// <summary>Whether the mark belongs to a name: Yahoo!</summary>
    public bool IsNameWithMark(string text, int start, int mark) => namesWithMarks.Contains(text[WordStart(text, mark, start)..(mark + 1)]);

    private static HashSet<string> Words(RuleNode file, string key) => [.. file.Get(key).Items.Select(item => item.Value)];

    private static bool IsInitial(string word) => word.Length == 1 && char.IsUpper(word[0]);

    // U.S, D.C, e.g: single letters with periods between them.
    private static bool IsAcronym(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length is > 2 and <= 11 && word.Length % 2 == 1;
    }

    private static bool IsAfterSmallWord(string text, int start, int from)
    {
        var end = start;
        while (end > from && Whitespace.Is(text[end - 1]))
        {
            end--;
        }

        var begin = WordStart(text, end, from);
        return begin < end && char.IsLower(text[begin]);
    }

    private static int WordStart(string text, int end, int from)
    {
        var start = end;
        while (
            start > from
            && end - start < LongestWord
            && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '$')
            && !Script.IsHan(text[start - 1])
        )
        {
            start--;
        }

        return start;
    }

    private static string NextWord(string text, int start, int end)
    {
        var stop = start;
        while (stop < end && stop - start < LongestWord && char.IsLetterOrDigit(text[stop]) && !Script.IsHan(text[stop]))
        {
            stop++;
        }

        return text[start..stop];
    }
}
