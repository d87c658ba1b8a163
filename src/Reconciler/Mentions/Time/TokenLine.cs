using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>The tokens of a sentence with the words of time that begin at each.</summary>
internal sealed class TokenLine
{
    /// <summary>No phrase that is looked for backwards has more tokens.</summary>
    private const int LongestPhraseBefore = 4;

    private readonly ImmutableArray<Token> tokens;
    private readonly List<(TimeWord Word, int End)> words = [];

    /// <summary>Where the words of each token begin in <see cref="words"/>; one more for the end.</summary>
    private readonly int[] starts;

    public TokenLine(ParsedSentence sentence, TimeLexicon lexicon)
    {
        tokens = sentence.Tokens;
        starts = new int[tokens.Length + 1];
        for (var at = 0; at < tokens.Length; at++)
        {
            lexicon.Find(tokens, at, words);
            starts[at + 1] = words.Count;
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
        (TimeWord Word, int End)? longest = null;
        var end = at;
        foreach (var candidate in At(at))
        {
            if (candidate.End > end && (candidate.Word.Kind == kind || candidate.Word.Kind == WordKind.NotTime))
            {
                longest = candidate.Word.Kind == kind ? candidate : null;
                end = candidate.End;
            }
        }

        return longest;
    }

    /// <summary>Whether a time expression can begin here: with a number, or a word that is more than a cue to what is around it.</summary>
    public bool CanBegin(int at)
    {
        foreach (var word in At(at))
        {
            if (
                word.Word.Kind
                is not (
                    >= WordKind.SinceAfter
                    and <= WordKind.UntilAfter
                    and not WordKind.Until
                    or WordKind.And
                    or WordKind.To
                    or WordKind.Of
                    or >= WordKind.YearCue
                    and <= WordKind.Auxiliary
                    or WordKind.UnitAttribute
                    or WordKind.PastCue
                    or WordKind.FutureCue
                    or WordKind.Direction
                    or WordKind.OrdinalEnding
                )
            )
            {
                return true;
            }
        }

        return Is(at, TokenKind.Number);
    }

    /// <summary>The longest word of a kind that begins here, whatever else does.</summary>
    public (TimeWord Word, int End)? Read(int at, WordKind kind)
    {
        (TimeWord Word, int End)? longest = null;
        foreach (var candidate in At(at))
        {
            if (candidate.Word.Kind == kind && candidate.End > (longest?.End ?? at))
            {
                longest = candidate;
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
            foreach (var word in At(start))
            {
                if (word.Word.Kind == kind && word.End == at)
                {
                    return true;
                }
            }
        }

        return false;
    }

    public Span Cover(int start, int end) => tokens[start].Span.Union(tokens[end - 1].Span);

    private ReadOnlySpan<(TimeWord Word, int End)> At(int at) =>
        at < 0 || at >= tokens.Length ? [] : CollectionsMarshal.AsSpan(words)[starts[at]..starts[at + 1]];
}
