using System.Collections.Immutable;
using Reconciler.Findings.Values;
using Reconciler.Model;

namespace Reconciler.Findings.Comparison;

/// <summary>
/// Which classes of values are compared with which. Not all with all: each with the best supported one; those that agree with
/// it then with the best supported among themselves, and so on a few times. So "July" does not hide that one document says
/// July 3 and another July 5, and the cost stays in proportion to the number of classes.
/// </summary>
internal sealed class ClassComparison(Func<Value, Value, ValueComparison> compare)
{
    /// <summary>How often the best supported class is set aside and the next one taken; the cost is at most this times the classes.</summary>
    public const int MostReferences = 8;

    /// <summary>The pairs that were compared, the best supported first; <paramref name="classes"/> come best supported first.</summary>
    public IEnumerable<ClassPair> Pairs(ImmutableArray<ValueClass> classes)
    {
        var stated = classes.Where(value => value.Standing != Standing.Denied).ToList();
        foreach (var alike in stated.GroupBy(value => Kind(value.Value), StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var byQualifier = alike
                .GroupBy(value => Qualifier(value.Value), StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .ToList();
            var plain = byQualifier.Find(group => group.Key.Length == 0)?.Take(MostReferences).ToList() ?? [];
            foreach (var pair in byQualifier.SelectMany(group => PairsOf([.. group])))
            {
                yield return pair;
            }

            foreach (var narrowed in byQualifier.Where(group => group.Key.Length > 0).SelectMany(group => group))
            {
                foreach (var wide in plain)
                {
                    yield return new ClassPair(wide, narrowed, compare(wide.Value, narrowed.Value));
                }
            }
        }

        var held = stated.Where(value => value.Standing == Standing.Held).ToDictionary(value => value.Key, StringComparer.Ordinal);
        foreach (var denied in classes.Where(value => value.Standing == Standing.Denied))
        {
            if (held.TryGetValue(denied.Key, out var asserted))
            {
                yield return new ClassPair(asserted, denied, ValueComparison.Equal);
            }
        }
    }

    private IEnumerable<ClassPair> PairsOf(List<ValueClass> pool)
    {
        for (var round = 0; round < MostReferences && pool.Count > 1; round++)
        {
            var reference = pool[0];
            var agreeing = new List<ValueClass>();
            foreach (var other in pool.Skip(1))
            {
                var comparison = compare(reference.Value, other.Value);
                yield return new ClassPair(reference, other, comparison);
                if (comparison.Relation is not (ValueRelation.Disjoint or ValueRelation.Apart))
                {
                    agreeing.Add(other);
                }
            }

            pool = agreeing;
        }
    }

    private static string Kind(Value value) => value is QuantityValue quantity ? $"{quantity.Type}|{quantity.Unit}|{quantity.Currency}" : value.Type;

    private static string Qualifier(Value value) => value is QuantityValue quantity ? Folding.Key(quantity.Qualifier) : "";
}
