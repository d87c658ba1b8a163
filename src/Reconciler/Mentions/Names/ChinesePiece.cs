namespace Reconciler.Mentions.Names;

/// <summary>A piece of a Chinese sentence.</summary>
/// <param name="Start">Its first atom.</param>
/// <param name="End">The atom after its last.</param>
/// <param name="Kind">What it does to the name around it.</param>
/// <param name="Lexeme">What the lexicon knows of it; else null.</param>
internal sealed record ChinesePiece(int Start, int End, ChinesePieceKind Kind, Lexeme? Lexeme);
