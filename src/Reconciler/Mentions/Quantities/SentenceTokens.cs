using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>The tokens of a sentence with questions that have an answer at any index, inside the sentence or not.</summary>
internal sealed class SentenceTokens(ImmutableArray<Token> tokens, string text, string documentLanguage)
{
    /// <summary>Number of tokens.</summary>
    public int Count => tokens.Length;

    /// <summary>Language of most of the document: BCP 47.</summary>
    public string DocumentLanguage => documentLanguage;

    /// <summary>The folded form; empty outside the sentence.</summary>
    public string Norm(int at) => at >= 0 && at < tokens.Length ? tokens[at].Norm : "";

    /// <summary>Whether the token is of that kind; no outside the sentence.</summary>
    public bool Is(int at, TokenKind kind) => at >= 0 && at < tokens.Length && tokens[at].Kind == kind;

    /// <summary>Whether the token reads so.</summary>
    public bool Is(int at, string norm) => string.Equals(Norm(at), norm, StringComparison.Ordinal);

    /// <summary>Whether the token touches the one before it.</summary>
    public bool IsAttached(int at) => at > 0 && at < tokens.Length && !tokens[at].SpaceBefore;

    /// <summary>Whether the token starts with an upper-case letter.</summary>
    public bool IsCapitalised(int at) => at >= 0 && at < tokens.Length && tokens[at].IsCapitalised;

    /// <summary>Whether the token has an upper-case letter anywhere: iPhone.</summary>
    public bool HasCapital(int at) => at >= 0 && at < tokens.Length && Printed(at, at + 1).Any(char.IsUpper);

    /// <summary>Whether the sentence, or what is quoted in it, begins here.</summary>
    public bool IsStart(int at) =>
        at <= 0 || (at == 1 && Is(0, TokenKind.Punctuation)) || Norm(at - 1) is "\"" or "." or "!" or "?" or ":" or ";" or "。" or "•";

    /// <summary>Whether a hyphen at <paramref name="at"/> joins the tokens on both sides of it.</summary>
    public bool IsHyphen(int at) => Is(at, "-") && IsAttached(at) && IsAttached(at + 1);

    /// <summary>The characters from one token to another, the last excluded, as printed.</summary>
    public string Printed(int first, int end) => first < end ? text[tokens[first].Span.Start..tokens[end - 1].Span.End] : "";

    /// <summary>The span from one token to another, the last excluded.</summary>
    public Span Span(int first, int end) => new(tokens[first].Span.Start, tokens[end - 1].Span.End);
}
