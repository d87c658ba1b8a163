using System.Collections.Frozen;

namespace Reconciler.Claims;

/// <summary>The verbs whose subject and object make a claim, by every inflected form.</summary>
internal sealed class ActionVerbs
{
    private readonly FrozenDictionary<string, (string Action, VerbForm Form)> byWord;

    public ActionVerbs(ClaimWords words, VerbForms forms)
    {
        var verbs = new Dictionary<string, (string, VerbForm)>(StringComparer.Ordinal);
        foreach (var lemma in words.ActionVerbs)
        {
            var action = words.VerbSynonyms.GetValueOrDefault(lemma, lemma);
            foreach (var (word, form) in forms.Of(lemma))
            {
                verbs.TryAdd(word, (action, form));
            }
        }

        byWord = verbs.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The action that a word is a form of, and which.</summary>
    public (string Action, VerbForm Form)? Find(string word) => byWord.TryGetValue(word, out var found) ? found : null;
}
