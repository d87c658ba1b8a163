using System.Globalization;

namespace Reconciler.Training;

/// <summary>Reads CoNLL-U. Empty nodes are left out, and so are the lines of multiword tokens, whose words carry the annotation.</summary>
internal static class Treebank
{
    /// <summary>The sentences of a file.</summary>
    public static List<TreebankSentence> Read(string path)
    {
        var sentences = new List<TreebankSentence>();
        var tokens = new List<TreebankToken>();
        var startsParagraph = false;
        var joined = 0;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal) || line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                startsParagraph = true;
            }
            else if (line.Length == 0)
            {
                sentences.Add(new TreebankSentence([.. tokens], startsParagraph));
                tokens.Clear();
                startsParagraph = false;
                joined = 0;
            }
            else if (line[0] != '#')
            {
                joined = ReadToken(line.Split('\t'), tokens, joined);
            }
        }

        return sentences;
    }

    /// <summary>Adds the word of a line; gives the last word that is joined to the one after it.</summary>
    private static int ReadToken(string[] cells, List<TreebankToken> tokens, int joined)
    {
        if (cells[0].Split('-') is [_, var last])
        {
            // What follows the multiword token is said on its own line, so its words are joined up to the last but one.
            return int.Parse(last, CultureInfo.InvariantCulture) - 1;
        }

        if (!cells[0].Contains('.', StringComparison.Ordinal))
        {
            var head = int.Parse(cells[6], CultureInfo.InvariantCulture);
            var space = tokens.Count + 1 > joined && !cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal);
            tokens.Add(new TreebankToken(cells[1], cells[2], cells[3], cells[4], head, cells[7], space));
        }

        return joined;
    }
}
