using System.Collections.Frozen;
using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Comparison;

/// <summary>
/// One thing under several names: a single finding lists them. It weighs more where one document is inconsistent by itself: it
/// calls a person by the given name alone, writes several Chinese forms, or spells one word with different capitals.
/// </summary>
internal sealed class NameVariants : ITopicCheck
{
    private readonly FindingRule rule;
    private readonly FrozenSet<string> familyNames;

    public NameVariants(RuleFolder rules)
    {
        rule = FindingRuleReader.ReadFile(rules, "comparison/name-variant.yml", "family-names-first");
        familyNames = rules.File("comparison/name-variant.yml").Texts("family-names-first").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public IEnumerable<FindingRule> Rules => [rule];

    /// <inheritdoc/>
    public IEnumerable<FindingDraft> Check(Topic topic, Corpus corpus)
    {
        var names = topic.Names.Where(name => !string.IsNullOrWhiteSpace(name.Name)).ToImmutableArray();
        var notes = names
            .GroupBy(name => name.Document, StringComparer.Ordinal)
            .SelectMany(own => Notes(own.Key, topic.Kind, [.. own.Select(name => name.Name).Distinct(StringComparer.Ordinal)]))
            .ToList();
        var byForm = names.GroupBy(name => Folding.Key(name.Name), StringComparer.Ordinal).ToList();
        if (byForm.Count < 2 && notes.Count == 0)
        {
            yield break;
        }

        var claims = NameClaims.Of(topic, names);
        if (claims.Count == 0)
        {
            yield break;
        }

        var forms = byForm.Select(form =>
            $"{Wording.Quote(form.First().Name)} ({Wording.List([.. form.Select(name => name.Document).Distinct(StringComparer.Ordinal)])})"
        );
        var listed =
            byForm.Count < 2
                ? ""
                : $"{topic.Label} goes by several names: {string.Join("; ", forms.Take(8))}{(byForm.Count > 8 ? "; and others" : "")}. ";
        yield return FindingDraft.About(rule, topic, "name", (listed + string.Join(' ', notes)).Trim(), claims) with
        {
            Severity = notes.Count > 0 ? Severity.Low : rule.Severity,
        };
    }

    private IEnumerable<string> Notes(string document, NameKind kind, ImmutableArray<string> names)
    {
        if (kind == NameKind.Person && GivenNameAlone(names) is { } given)
        {
            yield return $"{document} calls {given.Full} {Wording.Quote(given.Alone)} alone, but there the family name comes first: it should be {given.Family}.";
        }

        var chinese = names.Where(Folding.HasIdeographs).DistinctBy(Folding.Key, StringComparer.Ordinal).ToList();
        if (chinese.Count > 1)
        {
            yield return $"{document} prints more than one Chinese form ({Wording.List([.. chinese.Take(4).Select(Wording.Quote)])}); choose one.";
        }

        var capitals = names
            .Where(name => !name.Contains(' ', StringComparison.Ordinal) && name.Any(char.IsLower))
            .GroupBy(Folding.Key, StringComparer.Ordinal)
            .Where(form => form.Key.Length > 0 && form.Count() > 1)
            .Select(form => Wording.List([.. form.Order(StringComparer.Ordinal).Select(Wording.Quote)]));
        foreach (var spellings in capitals)
        {
            yield return $"{document} spells it {spellings}; choose one.";
        }
    }

    private (string Full, string Alone, string Family)? GivenNameAlone(ImmutableArray<string> names)
    {
        foreach (var full in names)
        {
            var words = full.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (
                words.Length == 2
                && familyNames.Contains(words[0])
                && !familyNames.Contains(words[1])
                && names.Contains(words[1], StringComparer.Ordinal)
            )
            {
                return (full, words[1], words[0]);
            }
        }

        return null;
    }
}
