namespace Reconciler.Model;

/// <summary>The kind of a token, by its characters alone.</summary>
public enum TokenKind
{
    /// <summary>A run of letters (and digits after a letter), such as <c>forum</c> or <c>G20</c>; an apostrophe ends it: <c>China</c>, <c>'s</c>.</summary>
    Word,

    /// <summary>A run of digits with inner separators: <c>3,000</c>, <c>12.1</c>, <c>08</c>. Letters that follow are a token of their own: <c>8</c>, <c>th</c>.</summary>
    Number,

    /// <summary>One Chinese character.</summary>
    Ideograph,

    /// <summary>A punctuation mark.</summary>
    Punctuation,

    /// <summary>Anything else: currency signs, percent, plus.</summary>
    Symbol,
}
