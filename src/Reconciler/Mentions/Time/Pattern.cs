namespace Reconciler.Mentions.Time;

/// <summary>Tries to read something that begins at a token; looks at a bounded number of tokens.</summary>
internal delegate Match<T>? Pattern<T>(TokenLine line, int at);
