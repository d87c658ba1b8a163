namespace Reconciler.Training;

/// <summary>Reads IOB2: a word, a tab and its tag a line, a blank line after each sentence.</summary>
internal static class TaggedFile
{
    /// <summary>The sentences of a file.</summary>
    public static List<TaggedSentence> Read(string path)
    {
        var sentences = new List<TaggedSentence>();
        var forms = new List<string>();
        var tags = new List<string>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0 && forms.Count > 0)
            {
                sentences.Add(new TaggedSentence([.. forms], [.. tags]));
                forms.Clear();
                tags.Clear();
            }
            else if (line.Split('\t') is [var form, var tag])
            {
                forms.Add(form);
                tags.Add(tag);
            }
        }

        return sentences;
    }
}
