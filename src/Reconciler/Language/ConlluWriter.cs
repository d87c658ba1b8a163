using System.Collections.Immutable;
using System.Globalization;
using Reconciler.Model;

namespace Reconciler.Language;

/// <summary>Prints what the models read in text as CoNLL-U, with names in the last column (<c>NE=B-PER</c>).</summary>
public static class ConlluWriter
{
    private const int Columns = 10;
    private const int FormColumn = 1;
    private const int MiscColumn = 9;

    /// <summary>Reads plain text and writes its sentences.</summary>
    public static void WriteText(string text, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(output);
        var number = 0;
        foreach (var sentence in new SyntaxReader().ReadAll(text))
        {
            number++;
            var all = sentence[0].Span.Union(sentence[^1].Span).Of(text);
            output.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = {number}\n# text = {OneLine(all)}\n"));
            for (var i = 0; i < sentence.Length; i++)
            {
                var touches = i + 1 < sentence.Length && sentence[i + 1].Span.Start == sentence[i].Span.End;
                WriteToken(output, (i + 1).ToString(CultureInfo.InvariantCulture), sentence[i], touches ? "SpaceAfter=No" : "_");
            }

            output.Write('\n');
        }
    }

    /// <summary>Keeps the sentences and words of CoNLL-U and predicts everything else.</summary>
    public static void WriteConllu(TextReader input, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var reader = new SyntaxReader();
        var lines = new List<string>();
        for (var line = input.ReadLine(); line is not null; line = input.ReadLine())
        {
            if (line.Length > 0)
            {
                lines.Add(line);
            }
            else if (lines.Count > 0)
            {
                WriteSentence(reader, lines, output);
                lines.Clear();
            }
        }

        if (lines.Count > 0)
        {
            WriteSentence(reader, lines, output);
        }
    }

    private static void WriteSentence(SyntaxReader reader, List<string> lines, TextWriter output)
    {
        var rows = lines.Select(line => (Line: line, Cells: line.Split('\t'))).ToList();
        var read = Read(reader, [.. rows.Where(row => IsWord(row.Line, row.Cells)).Select(row => row.Cells[FormColumn])]);
        var next = 0;
        foreach (var (line, cells) in rows)
        {
            if (IsWord(line, cells))
            {
                WriteToken(output, cells[0], read[next++], cells[MiscColumn]);
            }
            else if (line[0] == '#' || cells[0].Contains('-', StringComparison.Ordinal))
            {
                output.Write(line + "\n");
            }
        }

        output.Write('\n');
    }

    private static ImmutableArray<ParsedToken> Read(SyntaxReader reader, string[] forms)
    {
        var text = string.Join(' ', forms);
        var spans = new Span[forms.Length];
        var at = 0;
        for (var i = 0; i < forms.Length; i++)
        {
            spans[i] = new Span(at, at + forms[i].Length);
            at += forms[i].Length + 1;
        }

        return forms.Length == 0 ? [] : reader.Read(text, spans, SyntaxReader.IsChinese(text) ? "zh" : "en");
    }

    /// <summary>A word's line has a plain number; comments, multiword tokens (1-2) and empty nodes (1.1) have none.</summary>
    private static bool IsWord(string line, string[] cells) =>
        line[0] != '#' && cells.Length == Columns && cells[0].All(char.IsAsciiDigit) && cells[FormColumn].Length > 0;

    private static void WriteToken(TextWriter output, string id, ParsedToken token, string misc)
    {
        var kept = misc.Split('|').Where(item => item != "_" && !item.StartsWith("NE=", StringComparison.Ordinal));
        var all = string.Join('|', token.EntityTag == "O" ? kept : kept.Prepend($"NE={token.EntityTag}"));
        var head = token.Head < 0 ? "_" : token.Head.ToString(CultureInfo.InvariantCulture);
        var cells = new[] { id, token.Form, token.Lemma, token.Upos, token.Xpos, "_", head, token.Deprel, "_", all };
        output.Write(string.Join('\t', cells.Select(cell => cell.Length == 0 ? "_" : cell)) + "\n");
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
