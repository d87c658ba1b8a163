namespace Reconciler.Mentions.Time;

/// <summary>Whether a clause tells of what was or of what is to come.</summary>
internal enum Tense
{
    Unknown,
    Past,
    Future,
}
