using System.Collections.Immutable;

namespace Reconciler.Mentions.Names;

/// <summary>A person's name in its compared form.</summary>
/// <param name="Parts">Folded words without titles, particles and suffixes, in printed order; a Chinese name without a dot is one part.</param>
/// <param name="Sounds">The same with spellings of one sound made one, in the same order.</param>
/// <param name="Joined">The sounds, joined; pinyin for Chinese characters.</param>
/// <param name="IsChinese">Whether it is written in Chinese characters.</param>
internal sealed record PersonName(ImmutableArray<string> Parts, ImmutableArray<string> Sounds, string Joined, bool IsChinese)
{
    /// <summary>The consonants of a sound, those that transliteration confuses made one.</summary>
    public static string Skeleton(string sound)
    {
        var skeleton = new List<char>(sound.Length);
        for (var i = 0; i < sound.Length; i++)
        {
            var character = sound[i];
            var folded = character switch
            {
                'g' when i > 0 && sound[i - 1] == 'n' => '\0',
                'c' when i + 1 < sound.Length && sound[i + 1] is not ('h' or 'e' or 'i') => 'k',
                'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' => '\0',
                'r' => 'l',
                'g' or 'q' => 'k',
                'd' => 't',
                'b' => 'p',
                'z' or 'j' or 'x' or 'c' => 's',
                'v' or 'w' => 'f',
                _ => character,
            };
            if (folded != '\0' && (skeleton.Count == 0 || skeleton[^1] != folded))
            {
                skeleton.Add(folded);
            }
        }

        return string.Concat(skeleton);
    }
}
