using Reconciler.Model;

namespace Reconciler.Findings.Values;

/// <summary>
/// Compares names, places, texts and sets by their words. Whether two names in different scripts are of one thing is not
/// decided here: those are not compared.
/// </summary>
internal sealed class WordComparison(PlaceContainment places)
{
    /// <summary>Two names.</summary>
    public ValueComparison Compare(NameValue first, NameValue second)
    {
        var words = CompareWords(first.Name, second.Name);
        return
            words.Relation is ValueRelation.Disjoint or ValueRelation.Incomparable
            && (first.Kind == NameKind.Place || second.Kind == NameKind.Place)
            && places.IsWithin(first.Name, second.Name)
            ? new ValueComparison(ValueRelation.Contained, "one place lies in the other")
            : words;
    }

    /// <summary>Two texts.</summary>
    public static ValueComparison Compare(TextValue first, TextValue second) => CompareWords(first.Words, second.Words);

    /// <summary>Two sets, item by item.</summary>
    public static ValueComparison Compare(SetValue first, SetValue second)
    {
        var one = first.Items.Select(Folding.Key).ToHashSet(StringComparer.Ordinal);
        var other = second.Items.Select(Folding.Key).ToHashSet(StringComparer.Ordinal);
        return one.SetEquals(other) ? ValueComparison.Equal
            : one.IsSubsetOf(other) || other.IsSubsetOf(one) ? new ValueComparison(ValueRelation.Contained, "one list has all of the other and more")
            : one.Overlaps(other) ? new ValueComparison(ValueRelation.Overlapping, "the lists share some items")
            : new ValueComparison(ValueRelation.Disjoint);
    }

    /// <summary>Two positions in a series; nothing follows where they are positions of different things.</summary>
    public static ValueComparison Compare(OrdinalValue first, OrdinalValue second)
    {
        var one = Folding.Key(first.Of);
        var other = Folding.Key(second.Of);
        var sameThing = string.Equals(one, other, StringComparison.Ordinal);
        return !sameThing && one.Length > 0 && other.Length > 0 ? ValueComparison.Incomparable
            : first.Number != second.Number ? new ValueComparison(ValueRelation.Disjoint)
            : sameThing ? ValueComparison.Equal
            : new ValueComparison(ValueRelation.Contained, "one of them does not say what is counted");
    }

    private static ValueComparison CompareWords(string first, string second)
    {
        var one = Folding.Key(first);
        var other = Folding.Key(second);
        return string.Equals(one, other, StringComparison.Ordinal) ? ValueComparison.Equal
            : Folding.HasIdeographs(first) != Folding.HasIdeographs(second) ? ValueComparison.Incomparable
            : Folding.ContainsWords(one, other) || Folding.ContainsWords(other, one)
                ? new ValueComparison(ValueRelation.Contained, "one is a shorter form of the other")
            : new ValueComparison(ValueRelation.Disjoint);
    }
}
