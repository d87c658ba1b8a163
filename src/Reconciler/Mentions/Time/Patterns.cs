using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>Puts patterns together; query expressions read them one after the other.</summary>
internal static class Patterns
{
    public static Pattern<TResult> Select<T, TResult>(this Pattern<T> pattern, Func<T, TResult> result) =>
        (line, at) => pattern(line, at) is { } match ? new Match<TResult>(result(match.Value), match.End) : null;

    public static Pattern<TResult> SelectMany<T, TNext, TResult>(
        this Pattern<T> first,
        Func<T, Pattern<TNext>> second,
        Func<T, TNext, TResult> result
    ) =>
        (line, at) =>
            first(line, at) is { } match && second(match.Value)(line, match.End) is { } next
                ? new Match<TResult>(result(match.Value, next.Value), next.End)
                : null;

    public static Pattern<T> Where<T>(this Pattern<T> pattern, Func<T, bool> condition) =>
        (line, at) => pattern(line, at) is { } match && condition(match.Value) ? match : null;

    /// <summary>The same, its value taken as an expression of any form.</summary>
    public static Pattern<TimeExpression> AsExpression<T>(this Pattern<T> pattern)
        where T : TimeExpression => pattern.Select(expression => (TimeExpression)expression);

    /// <summary>The alternative that reads furthest; of equals the first.</summary>
    public static Pattern<T> Longest<T>(params Pattern<T>[] alternatives) =>
        (line, at) =>
        {
            Match<T>? longest = null;
            foreach (var alternative in alternatives)
            {
                if (alternative(line, at) is { } match && match.End > (longest?.End ?? at))
                {
                    longest = match;
                }
            }

            return longest;
        };

    /// <summary>Its value, or null where it does not match.</summary>
    public static Pattern<T?> Optional<T>(Pattern<T> pattern)
        where T : struct => (line, at) => pattern(line, at) is { } match ? new Match<T?>(match.Value, match.End) : new Match<T?>(null, at);

    /// <summary>Takes it where it is there; tells whether it was.</summary>
    public static Pattern<bool> Maybe<T>(Pattern<T> pattern) =>
        (line, at) => pattern(line, at) is { } match ? new Match<bool>(true, match.End) : new Match<bool>(false, at);

    /// <summary>Takes nothing; asks about the place.</summary>
    public static Pattern<bool> When(Func<TokenLine, int, bool> condition) => (line, at) => condition(line, at) ? new Match<bool>(true, at) : null;

    /// <summary>Takes nothing; holds where the pattern does not match.</summary>
    public static Pattern<bool> Not<T>(Pattern<T> pattern) => When((line, at) => pattern(line, at) is null);

    /// <summary>The longest word of a kind.</summary>
    public static Pattern<TimeWord> Word(WordKind kind) =>
        (line, at) => line.Find(at, kind) is { } found ? new Match<TimeWord>(found.Word, found.End) : null;

    /// <summary>One token of this folded form.</summary>
    public static Pattern<bool> Sign(string norm) =>
        (line, at) => string.Equals(line.Norm(at), norm, StringComparison.Ordinal) ? new Match<bool>(true, at + 1) : null;

    /// <summary>The same, joined to the token before it.</summary>
    public static Pattern<bool> JoinedSign(string norm) => from _ in When((line, at) => !line.SpaceBefore(at)) from sign in Sign(norm) select sign;

    /// <summary>A whole number of ASCII digits, without separators, of at most <paramref name="length"/> digits.</summary>
    public static Pattern<int> Digits(int length, int least, int most) =>
        (line, at) =>
            line.Is(at, TokenKind.Number) && Integer(line.Norm(at), length) is { } number && number >= least && number <= most
                ? new Match<int>(number, at + 1)
                : null;

    public static int? Integer(ReadOnlySpan<char> text, int length)
    {
        if (text.IsEmpty || text.Length > length)
        {
            return null;
        }

        var number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return null;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
