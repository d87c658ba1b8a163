using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>Finds the triggers of all frames in one pass over a sentence's tokens: by first word, then the rest.</summary>
internal sealed class TriggerIndex
{
    private readonly Dictionary<string, List<(string[] Words, Frame Frame, VerbForm Form)>> byFirstWord = new(StringComparer.Ordinal);

    public TriggerIndex(ImmutableArray<Frame> frames, VerbForms forms)
    {
        foreach (var frame in frames)
        {
            foreach (var verb in frame.Verbs)
            {
                var words = verb.Split(' ');
                foreach (var (word, form) in forms.Of(words[0]))
                {
                    Add([word, .. words[1..]], frame, form);
                }
            }

            foreach (var phrase in frame.Phrases)
            {
                Add(phrase.Split(' '), frame, VerbForm.Base);
            }

            foreach (var word in frame.Chinese)
            {
                Add([.. word.Select(character => character.ToString())], frame, VerbForm.Base);
            }
        }
    }

    /// <summary>Triggers from left to right; where one frame's triggers overlap, the longest.</summary>
    public List<Trigger> Find(ImmutableArray<Token> tokens)
    {
        var triggers = new List<Trigger>();
        for (var at = 0; at < tokens.Length; at++)
        {
            if (!byFirstWord.TryGetValue(tokens[at].Norm, out var candidates))
            {
                continue;
            }

            foreach (var (words, frame, form) in candidates)
            {
                if (Stands(words, tokens, at) && !IsCovered(triggers, frame, at))
                {
                    triggers.Add(new Trigger(frame, at, at + words.Length - 1, form));
                }
            }
        }

        return triggers;
    }

    /// <summary>Triggers are short, so only the last few can reach as far as <paramref name="at"/>.</summary>
    private static bool IsCovered(List<Trigger> triggers, Frame frame, int at)
    {
        for (var i = triggers.Count - 1; i >= 0 && i >= triggers.Count - 8; i--)
        {
            if (triggers[i].Frame == frame && triggers[i].Last >= at)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Stands(string[] words, ImmutableArray<Token> tokens, int at)
    {
        if (at + words.Length > tokens.Length)
        {
            return false;
        }

        for (var i = 1; i < words.Length; i++)
        {
            if (!string.Equals(tokens[at + i].Norm, words[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(string[] words, Frame frame, VerbForm form)
    {
        if (!byFirstWord.TryGetValue(words[0], out var list))
        {
            byFirstWord[words[0]] = list = [];
        }

        // The longest first; of a word that is both past and participle, the participle: whether it is one is told from its neighbours.
        if (!list.Exists(entry => entry.Frame == frame && entry.Words.SequenceEqual(words, StringComparer.Ordinal)))
        {
            list.Add((words, frame, form));
            list.Sort((first, second) => second.Words.Length.CompareTo(first.Words.Length));
        }
    }
}
