namespace Reconciler.Mentions.Time;

/// <summary>What a pattern read, and the index after the last token it took.</summary>
internal readonly record struct Match<T>(T Value, int End);
