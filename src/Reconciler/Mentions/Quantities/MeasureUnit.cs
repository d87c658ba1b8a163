namespace Reconciler.Mentions.Quantities;

/// <summary>A unit of measure or of time.</summary>
/// <param name="Key">Its canonical name: singular, lower case, English.</param>
/// <param name="Kind">What it measures.</param>
internal sealed record MeasureUnit(string Key, UnitKind Kind);
