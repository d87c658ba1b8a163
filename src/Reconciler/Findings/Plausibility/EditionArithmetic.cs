using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Plausibility;

/// <summary>
/// The number of an edition against the year of launch, how often it is held, and the stated count of editions. A cancelled year
/// makes both numbers smaller than the calendar, so a smaller one is doubted only where another number of the same topic
/// contradicts it.
/// </summary>
internal sealed class EditionArithmetic : ITopicCheck
{
    private const string File = "plausibility/edition-arithmetic.yml";

    private readonly FindingRule rule;
    private readonly FrozenDictionary<string, int> years;
    private readonly FrozenSet<string> units;

    public EditionArithmetic(RuleFolder rules)
    {
        rule = FindingRuleReader.ReadFile(rules, File, "frequencies", "counted");
        var file = rules.File(File);
        years = file.List("frequencies")
            .SelectMany(entry =>
            {
                entry.AllowOnly("years", "words");
                var period = (int)Math.Clamp(entry.Number("years", 1), 1, 100);
                return entry.Texts("words").Select(word => (Word: Folding.Key(word), Period: period));
            })
            .DistinctBy(pair => pair.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Period, StringComparer.Ordinal);
        units = file.Texts("counted").ToFrozenSet(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public IEnumerable<FindingRule> Rules => [rule];

    /// <inheritdoc/>
    public IEnumerable<FindingDraft> Check(Topic topic, Corpus corpus)
    {
        var launch = First(topic, "launch-date", claim => claim.Value is DateValue { Start: not null });
        var frequency = First(topic, "frequency", claim => Period(claim) is not null);
        var counted = First(topic, "consecutive", claim => Count(claim) is not null);
        var editions = topic.Claims.Where(claim => Is(claim, "edition") && claim.Value is OrdinalValue).ToList();
        var ownEdition =
            editions.Find(claim => counted is not null && string.Equals(claim.Document, counted.Document, StringComparison.Ordinal))
            ?? editions.FirstOrDefault();
        if (
            launch?.Value is not DateValue { Start: { } launched }
            || Year(topic, ownEdition ?? counted, corpus) is not { } year
            || year < launched.Year
        )
        {
            return [];
        }

        var period = frequency is null
            ? counted is null
                ? (int?)null
                : 1
            : Period(frequency);
        if (period is not { } every)
        {
            return [];
        }

        var expected = ((year - launched.Year) / every) + 1;
        var edition = (ownEdition?.Value as OrdinalValue)?.Number;
        var count = counted is null ? null : Count(counted);
        var isDoubtful = edition > expected || count > expected || (edition is { } number && count is { } times && number != times);
        return isDoubtful
            ?
            [
                FindingDraft.About(
                    rule,
                    topic,
                    ownEdition is null ? "consecutive" : "edition",
                    Explain(topic, launched.Year, year, every, expected, edition, counted, count),
                    [.. new[] { ownEdition, launch, frequency, counted }.OfType<Claim>()]
                ),
            ]
            : [];
    }

    private static string Explain(Topic topic, int launched, int year, int every, int expected, int? edition, Claim? counted, int? count)
    {
        var rhythm = every == 1 ? "held every year" : $"held every {Print(every)} years";
        var calendar =
            $"{topic.Label}: launched in {Print(launched)} and {rhythm}, {Print(year)} makes {Print(expected)} editions ({Print(year)} − {Print(launched)}{(every == 1 ? "" : $", divided by {Print(every)}")}, plus 1).";
        var stated = (edition, counted) switch
        {
            ({ } number, { } claim) when number == expected =>
                $" Edition {Print(number)} fits that, but {Wording.Quote(claim.Quote)} says {Print(count ?? 0)}.",
            ({ } number, { } claim) when count == expected =>
                $" {Wording.Quote(claim.Quote)} fits that, but the edition is given as number {Print(number)}.",
            ({ } number, { } claim) => $" The edition is given as number {Print(number)}, and {Wording.Quote(claim.Quote)} says {Print(count ?? 0)}.",
            ({ } number, null) => $" The edition is given as number {Print(number)}, more than the years allow.",
            _ => $" {Wording.Quote(counted?.Quote ?? "")} is more than the years allow.",
        };
        var larger = (edition ?? 0) > expected || (count ?? 0) > expected;
        return calendar
            + stated
            + (
                larger
                    ? " Perhaps an extra edition was held or the launch year is another's; ask the organiser."
                    : " Perhaps the count leaves out the latest edition, or one was cancelled; the organiser's own list would settle it."
            );
    }

    private static Claim? First(Topic topic, string property, Func<Claim, bool> usable) =>
        topic.Claims.FirstOrDefault(claim => Is(claim, property) && usable(claim));

    private static bool Is(Claim claim, string property) => string.Equals(claim.Property, property, StringComparison.Ordinal);

    private int? Period(Claim claim) => claim.Value is TextValue text && years.TryGetValue(Folding.Key(text.Words), out var period) ? period : null;

    private int? Count(Claim claim) =>
        claim.Value is QuantityValue { Bound: Bound.Exact, Number: > 0 and < 10_000 } quantity && units.Contains(quantity.Unit)
            ? (int)quantity.Number
            : null;

    // The year in the name that the document itself uses comes before the year of any date.
    private static int? Year(Topic topic, Claim? claim, Corpus corpus) =>
        claim is null
            ? null
            : corpus.Subject(claim)?.Year
                ?? topic
                    .Claims.Where(other =>
                        (Is(other, "date") || Is(other, "opening-date") || Is(other, "closing-date"))
                        && other.Role is null or Roles.Event
                        && string.Equals(other.Document, claim.Document, StringComparison.Ordinal)
                    )
                    .Select(other => (other.Value as DateValue)?.Start?.Year)
                    .FirstOrDefault(year => year is not null)
                ?? YearInName(topic.Label);

    private static int? YearInName(string name) =>
        Folding
            .Words(name)
            .Where(word => word.Length == 4 && word.All(char.IsAsciiDigit))
            .Select(word => (int?)int.Parse(word, CultureInfo.InvariantCulture))
            .FirstOrDefault(year => year is > 1800 and < 2200);

    private static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);
}
