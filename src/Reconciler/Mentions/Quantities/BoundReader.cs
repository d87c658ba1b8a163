using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>Finds the hedges around a number and makes interval and bound of them.</summary>
internal sealed class BoundReader(HedgeLexicon lexicon)
{
    /// <summary>The hedge in front of a token and where it begins; of "only about" the one next to the number.</summary>
    public (Hedge? Hedge, int First) Before(SentenceTokens tokens, int first, int floor, bool isTime)
    {
        if (!lexicon.Before.TryMatchBefore(tokens, first, floor, out var hedge, out var start) || hedge.NotAfter.Contains(tokens.Norm(start - 1)))
        {
            return (null, first);
        }

        var mayHedge = !isTime || hedge.OnlyAfterWithTime is null || hedge.OnlyAfterWithTime.Contains(tokens.Norm(start - 1));
        return mayHedge ? (hedge, start) : (null, first);
    }

    /// <summary>The hedge behind a token and where it ends.</summary>
    public (Hedge? Hedge, int End) After(SentenceTokens tokens, int at) =>
        !IsLooseSign(tokens, at) && lexicon.After.TryMatch(tokens, at, out var hedge, out var end) ? (hedge, end) : (null, at);

    /// <summary>A plus that stands by itself adds; one that touches the number is a hedge.</summary>
    private static bool IsLooseSign(SentenceTokens tokens, int at) => tokens.Is(at, TokenKind.Symbol) && !tokens.IsAttached(at);

    /// <summary>The number as these hedges bound it; of two the first that says more than "exact".</summary>
    public static QuantityValue Apply(NumberReading number, Hedge? hedge, string unit)
    {
        var n = number.Number;
        if (hedge is null or { Bound: Bound.Exact })
        {
            return number.Vague is { } vague ? new QuantityValue(n, vague.Low, vague.High, vague.Bound, unit) : QuantityValue.Exactly(n, unit);
        }

        (decimal? low, decimal? high) = hedge.Bound switch
        {
            Bound.About => ((decimal?)(n - (Math.Abs(n) * hedge.Below)), (decimal?)(n + (Math.Abs(n) * hedge.Above))),
            Bound.AtLeast or Bound.MoreThan => (n, hedge.Above > 0 ? n + (Math.Abs(n) * hedge.Above) : null),
            _ => (hedge.Below > 0 ? n - (Math.Abs(n) * hedge.Below) : null, n),
        };
        return new QuantityValue(n, low, high, hedge.Bound, unit);
    }
}
