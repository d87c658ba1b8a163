using System.Collections.Frozen;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Comparison;

/// <summary>Which properties can have only one value.</summary>
internal sealed class PropertyNature
{
    private readonly FrozenSet<string> single;
    private readonly FrozenSet<string> several;
    private readonly FrozenSet<string> singleTypes;

    private PropertyNature(FrozenSet<string> single, FrozenSet<string> several, FrozenSet<string> singleTypes)
    {
        this.single = single;
        this.several = several;
        this.singleTypes = singleTypes;
    }

    /// <summary>Reads <c>comparison/properties.yml</c>.</summary>
    public static PropertyNature Read(RuleFolder rules)
    {
        var file = rules.File("comparison/properties.yml");
        file.AllowOnly("reason", "one-value", "several-values", "one-value-types");
        file.Text("reason");
        var oneValue = file.Texts("one-value").ToFrozenSet(StringComparer.Ordinal);
        var severalValues = file.Texts("several-values").ToFrozenSet(StringComparer.Ordinal);
        foreach (var both in oneValue.Intersect(severalValues, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            file.Wrong($"'{both}' is listed as having one value and as having several");
        }

        return new PropertyNature(oneValue, severalValues, file.Texts("one-value-types").ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Whether two different values of it exclude each other.</summary>
    public bool IsFunctional(string property, Value value) =>
        single.Contains(property) || (!several.Contains(property) && singleTypes.Contains(value.Type));
}
