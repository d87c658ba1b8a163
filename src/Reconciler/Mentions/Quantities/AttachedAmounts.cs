using System.Collections.Frozen;
using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>
/// Cuts a currency in letters from the digits that touch it: the tokeniser takes the Rs10 of "Rs10,372 crore" for a word like
/// G20, as only a list of currencies can tell the two apart.
/// </summary>
internal sealed class AttachedAmounts(FrozenSet<string> prefixes)
{
    /// <summary>The tokens with such words cut in two, and the digits after them put together.</summary>
    public ImmutableArray<Token> Split(ImmutableArray<Token> tokens)
    {
        if (!tokens.Any(token => PrefixLength(token) > 0))
        {
            return tokens;
        }

        var split = ImmutableArray.CreateBuilder<Token>();
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var length = PrefixLength(token);
            if (length == 0)
            {
                split.Add(token);
                continue;
            }

            split.Add(token with { Span = new Span(token.Span.Start, token.Span.Start + length), Norm = token.Norm[..length] });
            var digits = token with { Span = new Span(token.Span.Start + length, token.Span.End), Kind = TokenKind.Number, Norm = token.Norm[length..], SpaceBefore = false, IsCapitalised = false };
            while (i + 2 < tokens.Length && tokens[i + 1].Norm is "," or "." && !tokens[i + 1].SpaceBefore && tokens[i + 2] is { Kind: TokenKind.Number, SpaceBefore: false })
            {
                digits = digits with { Span = digits.Span.Union(tokens[i + 2].Span), Norm = digits.Norm + tokens[i + 1].Norm + tokens[i + 2].Norm };
                i += 2;
            }

            split.Add(digits);
        }

        return split.ToImmutable();
    }

    /// <summary>Length of the currency in front of nothing but digits; 0 where it is no such word.</summary>
    private int PrefixLength(Token token)
    {
        if (token.Kind != TokenKind.Word || !char.IsAsciiDigit(token.Norm[^1]))
        {
            return 0;
        }

        var letters = token.Norm.AsSpan().IndexOfAnyInRange('0', '9');
        var digits = token.Norm.AsSpan(letters);
        return digits.IndexOfAnyExceptInRange('0', '9') < 0 && prefixes.Contains(token.Norm[..letters]) ? letters : 0;
    }
}
