using Reconciler.Language.Words;

namespace Reconciler.Language.Tagging;

/// <summary>
/// Gives Chinese words the part of speech that the word list has for them: no Chinese treebank to learn it from travels with the
/// engine's training data. A name is a proper noun, an unknown word a noun.
/// </summary>
internal sealed class ChineseTagger(Lexicon lists)
{
    /// <summary>The class of the list and its universal part of speech; the first that holds decides.</summary>
    private static readonly (string Class, string Upos)[] Order =
    [
        ("u", "PART"),
        ("p", "ADP"),
        ("c", "CCONJ"),
        ("r", "PRON"),
        ("d", "ADV"),
        ("m", "NUM"),
        ("q", "NOUN"),
        ("vn", "NOUN"),
        ("v", "VERB"),
        ("a", "ADJ"),
        ("f", "ADP"),
        ("country", "PROPN"),
        ("ns", "PROPN"),
        ("nr", "PROPN"),
        ("nt", "PROPN"),
        ("nrt", "PROPN"),
    ];

    private readonly (ulong Bit, string Upos)[] order = [.. Order.Select(pair => (lists.BitOf(pair.Class), pair.Upos))];

    /// <summary>The part of speech of a word with its tag as a name.</summary>
    public string Tag(ReadOnlySpan<char> form, string entityTag)
    {
        Span<char> word = stackalloc char[Math.Min(16, form.Length)];
        var kinds = 0U;
        for (var i = 0; i < word.Length; i++)
        {
            word[i] = CharacterFolding.Fold(form[i]);
            kinds |= CharacterKind.Of(word[i]);
        }

        if ((kinds & (CharacterKind.Ideograph | CharacterKind.Numeral)) == 0)
        {
            return (kinds & CharacterKind.Digit) != 0 ? "NUM"
                : kinds == CharacterKind.Letter
                    ? entityTag == "O" ? "X"
                        : "PROPN"
                : "PUNCT";
        }

        if (kinds == CharacterKind.Numeral || (kinds & CharacterKind.Digit) != 0)
        {
            return "NUM";
        }

        if (entityTag.Length > 1)
        {
            return "PROPN";
        }

        var found = lists.Find(Lexicon.KeyOf(word));
        foreach (var (bit, upos) in order)
        {
            if ((found & bit) != 0)
            {
                return upos;
            }
        }

        return "NOUN";
    }
}
