namespace Reconciler.Mentions.Time;

/// <summary>What a time expression says by itself, before anything outside of it is asked.</summary>
internal abstract record TimeExpression;
