using System.Collections.Immutable;
using NodaTime;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Plausibility;

/// <summary>A weekday printed beside a date on which it does not fall: "Monday, Feb. 25, 2025".</summary>
internal sealed class WeekdayAgainstDate : ITopicCheck
{
    private const string File = "plausibility/weekday-against-date.yml";
    private const int Window = 16;

    private readonly FindingRule rule;
    private readonly ImmutableArray<(string Word, IsoDayOfWeek Day)> words;

    public WeekdayAgainstDate(RuleFolder rules)
    {
        rule = FindingRuleReader.ReadFile(rules, File, "weekdays");
        var days = Enum.GetValues<IsoDayOfWeek>()
            .Where(day => day != IsoDayOfWeek.None)
            .ToDictionary(day => day.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        var weekdays = rules.File(File).Get("weekdays");
        weekdays.AllowOnly(days.Keys);
        words =
        [
            .. weekdays
                .Entries.Where(entry => days.ContainsKey(entry.Key))
                .SelectMany(entry => entry.Node.Items.Select(item => (Word: item.Value, Day: days[entry.Key])))
                .OrderByDescending(word => word.Word.Length)
                .ThenBy(word => word.Word, StringComparer.Ordinal),
        ];
        if (words.Any(word => word.Word.Length == 0))
        {
            weekdays.Wrong("a weekday word is empty");
            words = words.RemoveAll(word => word.Word.Length == 0);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<FindingRule> Rules => [rule];

    /// <inheritdoc/>
    public IEnumerable<FindingDraft> Check(Topic topic, Corpus corpus)
    {
        foreach (var claim in topic.Claims)
        {
            if (
                claim.Value is DateValue { IsRange: false, IsApproximate: false, Precision: DatePrecision.Day, Start: { } day } date
                && date.End == day
                && claim.Quote.Any(char.IsDigit)
                && corpus.Document(claim.Document) is { } document
                && Printed(document.Document.Text, claim) is { } printed
                && printed.Day != day.DayOfWeek
            )
            {
                yield return FindingDraft.About(
                    rule,
                    topic,
                    claim.Property,
                    $"{claim.Document} prints {printed.Word} beside {Wording.Quote(claim.Quote)}, but {Wording.Date(day)} is a {day.DayOfWeek}. Either the weekday or the date is wrong; the nearest {printed.Day}s are {Nearest(day, printed.Day)}.",
                    [claim]
                );
            }
        }
    }

    private (string Word, IsoDayOfWeek Day)? Printed(string text, Claim claim)
    {
        var quoted = words.Where(word => Contains(claim.Quote, word.Word)).Select(word => word.Day).Distinct().ToList();
        if (quoted.Count > 0)
        {
            return quoted.Count > 1 ? null : words.First(word => Contains(claim.Quote, word.Word));
        }

        if (claim.Span.Start < 0 || claim.Span.End > text.Length || claim.Span.IsEmpty)
        {
            return null;
        }

        var before = text[Math.Max(0, claim.Span.Start - Window)..claim.Span.Start].TrimEnd(' ', ',', '.', '，', '(', '（');
        var after = text[claim.Span.End..Math.Min(text.Length, claim.Span.End + Window)].TrimStart(' ', ',', '，', '(', '（');
        foreach (var word in words)
        {
            if (
                (before.EndsWith(word.Word, StringComparison.Ordinal) && !IsLetterAt(before, before.Length - word.Word.Length - 1, word.Word))
                || (after.StartsWith(word.Word, StringComparison.Ordinal) && !IsLetterAt(after, word.Word.Length, word.Word))
            )
            {
                return word;
            }
        }

        return null;
    }

    private static bool Contains(string quote, string word)
    {
        for (var at = quote.IndexOf(word, StringComparison.Ordinal); at >= 0; at = quote.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (!IsLetterAt(quote, at - 1, word) && !IsLetterAt(quote, at + word.Length, word))
            {
                return true;
            }
        }

        return false;
    }

    // Chinese prints no spaces: there a neighbouring character does not make another word of it.
    private static bool IsLetterAt(string text, int at, string word) =>
        at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]) && char.IsAsciiLetter(word[0]);

    private static string Nearest(LocalDate day, IsoDayOfWeek weekday) =>
        day.Year is < -9990 or > 9990 ? "elsewhere" : $"{Wording.Date(day.Previous(weekday))} and {Wording.Date(day.Next(weekday))}";
}
