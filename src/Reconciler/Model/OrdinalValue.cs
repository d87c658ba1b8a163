using System.Globalization;

namespace Reconciler.Model;

/// <summary>A position in a series: the 8th edition, the first platform, ranked 31st.</summary>
/// <param name="Number">The position; at least 1.</param>
/// <param name="Of">What stands there, lower case as printed ("phase"); empty where unknown.</param>
public sealed record OrdinalValue(int Number, string Of) : Value
{
    /// <inheritdoc/>
    public override string Type => "ordinal";

    /// <summary>The position in digits.</summary>
    public override string Text => Number.ToString(CultureInfo.InvariantCulture);
}
