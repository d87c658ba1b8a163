using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>Tells who says what a sentence says: "…, the minister said", "according to the ministry".</summary>
internal sealed class AttributionReader(ClaimWords words, ImmutableArray<Entity> entities)
{
    private const int Reach = 6;
    private const int LongestUnnamed = 4;

    /// <summary>A longer "sentence" is no prose: a table, a list of words.</summary>
    private const int LongestSentence = 1000;

    private string? lastSpeaker;

    /// <summary>The speaker's name, or null where the document speaks itself. Sentences must come in order: "he added" is who spoke last.</summary>
    public string? Of(SentenceContext sentence)
    {
        for (var at = 0; at < sentence.Tokens.Length && sentence.Tokens.Length <= LongestSentence; at++)
        {
            if (words.SpeechVerbs.Contains(sentence.Word(at)) && SpeakerBeside(sentence, at) is { } speaker)
            {
                lastSpeaker = speaker;
                return speaker;
            }

            if (words.AccordingTo.At(sentence, at) is var (last, _) && Named(sentence, last + 1, last + 1 + Reach) is { } source)
            {
                return source;
            }
        }

        return null;
    }

    /// <summary>Whoever is named within a few words before the verb of saying, or right after it; a pronoun; or a short unnamed subject.</summary>
    private string? SpeakerBeside(SentenceContext sentence, int verb)
    {
        for (var at = verb - 1; at >= 0 && at >= verb - Reach; at--)
        {
            if (sentence.Word(at) is "he" or "she")
            {
                return lastSpeaker;
            }
        }

        return Named(sentence, verb - Reach, verb) ?? Named(sentence, verb + 1, verb + 2) ?? Unnamed(sentence, verb);
    }

    private string? Named(SentenceContext sentence, int first, int last)
    {
        foreach (var name in sentence.Names.Reverse())
        {
            var (start, end) = sentence.TokensOf(name.Span);
            if (end >= first && start <= last && name.Entity is { } id && entities[id].Kind is NameKind.Person or NameKind.Organisation)
            {
                return entities[id].Name;
            }
        }

        return null;
    }

    /// <summary>", police said", ", the union said": all words between the last stop and the verb, where they are few.</summary>
    private static string? Unnamed(SentenceContext sentence, int verb)
    {
        var first = verb;
        while (first > 0 && sentence.Tokens[first - 1].Kind == TokenKind.Word && verb - first <= LongestUnnamed)
        {
            first--;
        }

        var isWhole = first == 0 || sentence.Tokens[first - 1].Kind == TokenKind.Punctuation;
        return isWhole && verb - first is > 0 and <= LongestUnnamed ? sentence.SpanOf(first, verb - 1).Of(sentence.Document.Text) : null;
    }
}
