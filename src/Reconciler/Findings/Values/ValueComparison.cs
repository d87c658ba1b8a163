namespace Reconciler.Findings.Values;

/// <summary>What comparing two values came to.</summary>
/// <param name="Relation">How they lie to each other.</param>
/// <param name="Reason">Why, as a clause that can follow "because" or stand after a colon; empty where the relation says it all.</param>
internal readonly record struct ValueComparison(ValueRelation Relation, string Reason = "")
{
    /// <summary>Nothing follows.</summary>
    public static ValueComparison Incomparable => new(ValueRelation.Incomparable);

    /// <summary>The same.</summary>
    public static ValueComparison Equal => new(ValueRelation.Equal);
}
