using Reconciler.Language.Tagging;

namespace Reconciler.Training;

/// <summary>Learns the edits from form to lemma: the most frequent one of each ending, kept where a shorter ending would say otherwise.</summary>
internal static class LemmaTrainer
{
    /// <summary>The lemmatiser, in bytes.</summary>
    public static byte[] Train(IEnumerable<TreebankSentence> sentences, TagSet tags)
    {
        var counts = new Dictionary<(int Length, uint Key), Dictionary<(int Drop, string Add, bool Keeps), int>>();
        var shorter = new Dictionary<(int Length, uint Key), (int Length, uint Key)>();
        foreach (var token in sentences.SelectMany(sentence => sentence.Tokens))
        {
            var tag = TagOf(tags, token);
            if (tag < 0 || token.Lemma == "_")
            {
                continue;
            }

            var edit = EditOf(token.Form, token.Lemma);
            for (var length = Lemmatiser.LongestEnding + 1; length >= 0; length--)
            {
                var key = (length, Lemmatiser.KeyOf(token.Form, (byte)tag, length));
                counts.TryAdd(key, []);
                counts[key][edit] = counts[key].GetValueOrDefault(edit) + 1;
                if (length > 0)
                {
                    shorter[key] = (length - 1, Lemmatiser.KeyOf(token.Form, (byte)tag, length - 1));
                }
            }
        }

        var best = counts.ToDictionary(
            pair => pair.Key,
            pair => pair.Value.OrderByDescending(edit => edit.Value).ThenBy(edit => edit.Key).First().Key
        );
        var kept = best.Where(pair => !shorter.TryGetValue(pair.Key, out var next) || best[next] != pair.Value)
            .OrderBy(pair => pair.Key.Key)
            .DistinctBy(pair => pair.Key.Key)
            .ToList();
        var edits = kept.Select(pair => pair.Value).Distinct().Order().ToList();
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write((ushort)edits.Count);
        foreach (var (drop, add, keeps) in edits)
        {
            writer.Write((byte)drop);
            writer.Write(add);
            writer.Write(keeps);
        }

        writer.Write(kept.Count);
        foreach (var (key, edit) in kept)
        {
            writer.Write(key.Key);
            writer.Write((ushort)edits.BinarySearch(edit));
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static int TagOf(TagSet tags, TreebankToken token)
    {
        for (var i = 0; i < tags.Upos.Length; i++)
        {
            if (tags.Upos[i] == token.Upos && tags.Xpos[i] == token.Xpos)
            {
                return i;
            }
        }

        return -1;
    }

    private static (int Drop, string Add, bool Keeps) EditOf(string form, string lemma)
    {
        var keeps = lemma.Any(char.IsUpper) || !form.Any(char.IsUpper);
        var from = keeps ? form : form.ToLowerInvariant();
        var same = 0;
        while (same < from.Length && same < lemma.Length && from[same] == lemma[same])
        {
            same++;
        }

        return (Math.Min(255, from.Length - same), lemma[same..], keeps && lemma.Any(char.IsUpper));
    }
}
