using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>The tokens of a sentence with the words of time that begin at each.</summary>
internal sealed class TokenLine
{
    /// <summary>No phrase that is looked for backwards has more tokens.</summary>
    private const int LongestPhraseBefore = 4;

    private readonly ImmutableArray<Token> tokens;
    private readonly List<(TimeWord Word, int End)>?[] words;

    public TokenLine(ParsedSentence sentence, TimeLexicon lexicon)
    {
        tokens = sentence.Tokens;
        words = new List<(TimeWord, int)>?[tokens.Length];
        var found = new List<(TimeWord Word, int End)>();
        for (var at = 0; at < tokens.Length; at++)
        {
            lexicon.Find(tokens, at, found);
            if (found.Count > 0)
            {
                words[at] = found;
                found = [];
            }
        }
    }

    public int Count => tokens.Length;

    public Token this[int at] => tokens[at];

    /// <summary>The folded token, or nothing beyond either end.</summary>
    public string Norm(int at) => at >= 0 && at < tokens.Length ? tokens[at].Norm : "";

    public bool Is(int at, TokenKind kind) => at >= 0 && at < tokens.Length && tokens[at].Kind == kind;

    public bool IsCapitalised(int at) => at >= 0 && at < tokens.Length && tokens[at].IsCapitalised;

    /// <summary>Whether white space parts the token from the one before it.</summary>
    public bool SpaceBefore(int at) => at >= tokens.Length || tokens[at].SpaceBefore;

    /// <summary>The longest word of a kind that begins here, unless a longer phrase that is not time does.</summary>
    public (TimeWord Word, int End)? Find(int at, WordKind kind)
    {
        if (at < 0 || at >= words.Length || words[at] is not { } here)
        {
            return null;
        }

        (TimeWord Word, int End)? longest = null;
        var end = at;
        foreach (var candidate in here)
        {
            if (candidate.End > end && (candidate.Word.Kind == kind || candidate.Word.Kind == WordKind.NotTime))
            {
                longest = candidate.Word.Kind == kind ? candidate : null;
                end = candidate.End;
            }
        }

        return longest;
    }

    /// <summary>Whether any word of time begins here.</summary>
    public bool HasWord(int at) => words[at] is not null;

    /// <summary>The longest word of a kind that begins here, whatever else does.</summary>
    public (TimeWord Word, int End)? Read(int at, WordKind kind)
    {
        (TimeWord Word, int End)? longest = null;
        if (at >= 0 && at < words.Length && words[at] is { } here)
        {
            foreach (var candidate in here)
            {
                if (candidate.Word.Kind == kind && candidate.End > (longest?.End ?? at))
                {
                    longest = candidate;
                }
            }
        }

        return longest;
    }

    public bool Is(int at, WordKind kind) => Find(at, kind) is not null;

    /// <summary>Whether a word of the kind ends right before the token.</summary>
    public bool Follows(int at, WordKind kind)
    {
        for (var start = at - 1; start >= 0 && start >= at - LongestPhraseBefore; start--)
        {
            if (words[start]?.Exists(word => word.Word.Kind == kind && word.End == at) == true)
            {
                return true;
            }
        }

        return false;
    }

    public Span Cover(int start, int end) => tokens[start].Span.Union(tokens[end - 1].Span);
}
