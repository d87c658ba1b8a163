namespace Reconciler.Benchmarks.Language;

/// <summary>A sentence of a treebank to score against.</summary>
/// <param name="Words">The cells of each word's line.</param>
/// <param name="SpaceAfter">Whether white space follows each word.</param>
/// <param name="StartsParagraph">Whether a document or paragraph begins with it.</param>
internal sealed record ConlluSentence(IReadOnlyList<string[]> Words, IReadOnlyList<bool> SpaceAfter, bool StartsParagraph)
{
    /// <summary>The sentences of a CoNLL-U file.</summary>
    public static IEnumerable<ConlluSentence> Read(string path)
    {
        var words = new List<string[]>();
        var spaces = new List<bool>();
        var starts = false;
        var joinedUpTo = 0;
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0 && words.Count > 0)
            {
                yield return new ConlluSentence([.. words], [.. spaces], starts);
                words.Clear();
                spaces.Clear();
                (starts, joinedUpTo) = (false, 0);
            }
            else if (line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                starts = true;
            }
            else if (line.Split('\t') is [var id, _, _, _, _, _, _, _, _, var misc] cells)
            {
                if (id.Split('-') is [_, var last])
                {
                    joinedUpTo = int.Parse(last, System.Globalization.CultureInfo.InvariantCulture);
                }
                else if (!id.Contains('.', StringComparison.Ordinal))
                {
                    words.Add(cells);
                    spaces.Add(words.Count >= joinedUpTo && !misc.Contains("SpaceAfter=No", StringComparison.Ordinal));
                }
            }
        }
    }
}
