namespace Reconciler.Model;

/// <summary>A proper name.</summary>
/// <param name="Kind">What it is the name of.</param>
/// <param name="Name">The fullest form that the document uses.</param>
public sealed record NameValue(NameKind Kind, string Name) : Value
{
    /// <inheritdoc/>
    public override string Type => Kind == NameKind.Place ? "place" : "name";

    /// <inheritdoc/>
    public override string Text => Name;
}
