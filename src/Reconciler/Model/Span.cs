namespace Reconciler.Model;

/// <summary>
/// A half-open range <c>[Start, End)</c> of UTF-16 code units in a document's text as decoded, newlines untouched.
/// Ordered by start, then by end. The default is the empty span at 0.
/// </summary>
/// <param name="Start">Index of the first code unit; at least 0.</param>
/// <param name="End">Index after the last code unit; at least <paramref name="Start"/>.</param>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether no code unit is covered.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="position"/> is covered.</summary>
    public bool Contains(int position) => Start <= position && position < End;

    /// <summary>Whether at least one code unit is shared.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that covers both.</summary>
    public Span Union(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The quote: the covered part of <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the text.</exception>
    public string Of(string text) => text[Start..End];

    /// <inheritdoc/>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts before or with <paramref name="right"/>.</summary>
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> sorts after or with <paramref name="right"/>.</summary>
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;
}
