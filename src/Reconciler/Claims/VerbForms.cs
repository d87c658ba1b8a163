using System.Collections.Frozen;
using Reconciler.Rules;

namespace Reconciler.Claims;

/// <summary>Inflects English verbs: the regular rules of spelling, and the irregular ones from <c>rules/claims/irregular-verbs.yml</c>.</summary>
internal sealed class VerbForms
{
    private readonly FrozenDictionary<string, (string Past, string Participle)> irregular;

    public VerbForms(RuleFolder rules)
    {
        var verbs = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var (lemma, node) in rules.File("claims/irregular-verbs.yml").Entries)
        {
            var forms = node.Items.Select(item => item.Value).ToList();
            if (forms.Count != 2)
            {
                node.Wrong("an irregular verb has two forms: [past, participle]");
                continue;
            }

            verbs[lemma] = (forms[0], forms[1]);
        }

        irregular = verbs.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>All forms of a verb in lower case; past and participle are both given even where they are the same word.</summary>
    public IEnumerable<(string Word, VerbForm Form)> Of(string lemma)
    {
        var (past, participle) = irregular.TryGetValue(lemma, out var forms) ? forms : (RegularPast(lemma), RegularPast(lemma));
        return
        [
            (lemma, VerbForm.Base),
            (ThirdPerson(lemma), VerbForm.ThirdPerson),
            (past, VerbForm.Past),
            (participle, VerbForm.Participle),
            (Progressive(lemma), VerbForm.Progressive),
        ];
    }

    private static string ThirdPerson(string lemma) =>
        EndsInConsonantAndY(lemma) ? lemma[..^1] + "ies"
        : EndsWithAny(lemma, "s", "x", "z", "ch", "sh", "o") ? lemma + "es"
        : lemma + "s";

    private static string RegularPast(string lemma) =>
        lemma.EndsWith('e') ? lemma + "d"
        : EndsInConsonantAndY(lemma) ? lemma[..^1] + "ied"
        : DoublesLastConsonant(lemma) ? lemma + lemma[^1] + "ed"
        : lemma + "ed";

    private static string Progressive(string lemma) =>
        lemma.EndsWith("ie", StringComparison.Ordinal) ? lemma[..^2] + "ying"
        : lemma.EndsWith('e') && !EndsWithAny(lemma, "ee", "oe", "ye") ? lemma[..^1] + "ing"
        : DoublesLastConsonant(lemma) ? lemma + lemma[^1] + "ing"
        : lemma + "ing";

    private static bool EndsInConsonantAndY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && !IsVowel(lemma[^2]);

    /// <summary>One-syllable verbs in consonant, vowel, consonant: plan, planned.</summary>
    private static bool DoublesLastConsonant(string lemma) =>
        lemma.Length >= 3
        && !IsVowel(lemma[^1])
        && lemma[^1] is not ('w' or 'x' or 'y')
        && IsVowel(lemma[^2])
        && !IsVowel(lemma[^3])
        && lemma.Count(IsVowel) == 1;

    private static bool EndsWithAny(string lemma, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (lemma.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
