namespace Reconciler.Benchmarks.Language;

/// <summary>A sentence with its names in IOB2.</summary>
/// <param name="Words">The words.</param>
/// <param name="Tags">The tag of each.</param>
internal sealed record IobSentence(IReadOnlyList<string> Words, IReadOnlyList<string> Tags)
{
    /// <summary>The sentences of a file: a word, a tab and its tag a line.</summary>
    public static IEnumerable<IobSentence> Read(string path)
    {
        var words = new List<string>();
        var tags = new List<string>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0 && words.Count > 0)
            {
                yield return new IobSentence([.. words], [.. tags]);
                words.Clear();
                tags.Clear();
            }
            else if (line.Split('\t') is [var word, var tag])
            {
                words.Add(word);
                tags.Add(tag);
            }
        }
    }

    /// <summary>The names of persons, organisations and places, as places of words.</summary>
    public static IReadOnlyCollection<(int Start, int End, string Kind)> SpansOf(IReadOnlyList<string> tags)
    {
        var spans = new List<(int Start, int End, string Kind)>();
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i] is "B-PER" or "B-ORG" or "B-LOC")
            {
                var end = i + 1;
                while (end < tags.Count && tags[end][0] == 'I' && tags[end][1..] == tags[i][1..])
                {
                    end++;
                }

                spans.Add((i, end, tags[i][2..]));
            }
        }

        return spans;
    }
}
