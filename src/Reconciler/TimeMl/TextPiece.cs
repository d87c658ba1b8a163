using Reconciler.Model;

namespace Reconciler.TimeMl;

/// <summary>A piece of the source of TEXT.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Source">Where it stands in the source.</param>
/// <param name="Text">The characters of the text that it gives; empty for tags.</param>
internal readonly record struct TextPiece(PieceKind Kind, Span Source, Span Text);
