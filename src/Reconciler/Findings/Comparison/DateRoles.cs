using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Comparison;

/// <summary>
/// Explains why a story shows several dates for one thing: the day it happened, the day the report was filed, the day the page
/// went up. The dateline and the page date are the witness; without one of them nothing is explained.
/// </summary>
internal sealed class DateRoles : ITopicCheck
{
    private const string File = "comparison/date-roles.yml";

    private readonly FindingRule rule;
    private readonly int mostDays;

    public DateRoles(RuleFolder rules)
    {
        rule = FindingRuleReader.ReadFile(rules, File, "most-days");
        mostDays = (int)Math.Clamp(rules.File(File).Number("most-days", 3), 0, 31);
    }

    /// <inheritdoc/>
    public IEnumerable<FindingRule> Rules => [rule];

    /// <inheritdoc/>
    public IEnumerable<FindingDraft> Check(Topic topic, Corpus corpus)
    {
        var events = topic.Claims.Where(claim => claim.Role is null or Roles.Event && Day(claim) is not null).ToImmutableArray();
        foreach (var own in events.GroupBy(claim => claim.Document, StringComparer.Ordinal))
        {
            if (corpus.Document(own.Key) is { } document && Explain(topic, own, events, document) is { } draft)
            {
                yield return draft;
            }
        }
    }

    private FindingDraft? Explain(Topic topic, IGrouping<string, Claim> own, ImmutableArray<Claim> events, DocumentClaims document)
    {
        var metadata = Corpus.Sorted(document.Claims).Where(claim => Day(claim) is not null).ToList();
        var datelines = metadata.Where(claim => HasRole(claim, Roles.Dateline)).ToList();
        var pages = metadata.Where(claim => HasRole(claim, Roles.Publication)).ToList();
        var resolved = own.FirstOrDefault(claim => !claim.Steps.IsEmpty && datelines.Concat(pages).Any(other => IsNear(Day(claim), Day(other))));
        if (resolved is null || Day(resolved) is not { } day)
        {
            return null;
        }

        var filing = datelines.FirstOrDefault(claim => Distance(Day(claim), day) <= mostDays);
        var page = pages.FirstOrDefault(claim => Distance(Day(claim), day) <= mostDays);
        var agreeing = events.Where(claim => Day(claim) == day && !string.Equals(claim.Document, own.Key, StringComparison.Ordinal)).ToList();
        var sameDay = own.Where(claim => Day(claim) == day);
        var corroborated =
            agreeing.Count == 0
                ? ""
                : $" {Wording.Documents(agreeing)} {(agreeing.Select(claim => claim.Document).Distinct(StringComparer.Ordinal).Count() == 1 ? "gives" : "give")} {Wording.Date(day)} too.";
        return FindingDraft.About(
            rule,
            topic,
            resolved.Property,
            $"{own.Key} shows more than one date for {topic.Label}, and they are dates of different things. {Arithmetic(resolved, day, filing, page)}{corroborated}",
            [.. sameDay, .. new[] { filing, page }.OfType<Claim>(), .. agreeing]
        ) with
        {
            Witness = Witness(resolved, day, filing, page),
        };
    }

    private static string Arithmetic(Claim resolved, LocalDate day, Claim? filing, Claim? page)
    {
        var sentences = new List<string>();
        if (Day(filing) is { } filed)
        {
            sentences.Add(
                $"{Wording.DateWithWeekday(filed)} is the day of filing; {Wording.Quote(resolved.Quote)} is {Offset(day, filed)}, {Wording.DateWithWeekday(day)}."
            );
        }
        else
        {
            sentences.Add($"{Wording.Quote(resolved.Quote)} is {Wording.DateWithWeekday(day)}.");
        }

        if (Day(page) is { } published)
        {
            sentences.Add(
                Day(filing) is null
                    ? $"The page is dated {Wording.DateWithWeekday(published)}; the event was {Offset(day, published)}."
                    : $"The page is dated {Wording.DateWithWeekday(published)}."
            );
        }

        return string.Join(' ', sentences);
    }

    private static string Offset(LocalDate day, LocalDate from) =>
        Period.DaysBetween(from, day) switch
        {
            0 => "the same day",
            -1 => "the day before",
            1 => "the day after",
            < 0 and var days => $"{(-days).ToString(CultureInfo.InvariantCulture)} days before",
            var days => $"{days.ToString(CultureInfo.InvariantCulture)} days after",
        };

    private static string Witness(Claim resolved, LocalDate day, Claim? filing, Claim? page)
    {
        var parts = new List<string> { $"event {Wording.Date(day)} ({Wording.Quote(resolved.Quote)})" };
        if (Day(filing) is { } filed)
        {
            parts.Add($"dateline {Wording.Date(filed)}");
        }

        if (Day(page) is { } published)
        {
            parts.Add($"publication {Wording.Date(published)}");
        }

        return $"date role: {string.Join(", ", parts)}";
    }

    private bool IsNear(LocalDate? day, LocalDate? other) => Distance(day, other) is var days && days > 0 && days <= mostDays;

    private static int Distance(LocalDate? one, LocalDate? other) =>
        one is { } first && other is { } second ? Math.Abs(Period.DaysBetween(first, second)) : int.MaxValue;

    private static bool HasRole(Claim claim, string role) => string.Equals(claim.Role, role, StringComparison.Ordinal);

    private static LocalDate? Day(Claim? claim) =>
        claim?.Value is DateValue { IsRange: false, Precision: DatePrecision.Day, Start: { } start, End: { } end } && start == end ? start : null;
}
