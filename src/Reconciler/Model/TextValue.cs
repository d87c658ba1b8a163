namespace Reconciler.Model;

/// <summary>A value that is no more than words: a status, a title, a theme.</summary>
/// <param name="Words">The words in their canonical form.</param>
public sealed record TextValue(string Words) : Value
{
    /// <inheritdoc/>
    public override string Type => "text";

    /// <inheritdoc/>
    public override string Text => Words;
}
