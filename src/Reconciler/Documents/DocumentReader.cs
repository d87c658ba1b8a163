using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Documents;

/// <summary>Reads a file, or a text in memory, into a document with its metadata and structure.</summary>
internal sealed class DocumentReader
{
    private const int MostMegabytes = 20;
    private const int MostBytes = MostMegabytes * 1024 * 1024;

    private readonly PassageFinder passages;
    private readonly StructureBuilder structure;

    public DocumentReader(RuleFolder rules)
    {
        var dates = new PrintedDates(rules);
        var agencies = new Agencies(rules);
        var datelines = new DatelineParser(rules, dates, agencies);
        passages = new PassageFinder(rules, dates, agencies, datelines);
        structure = new StructureBuilder(datelines, new SentenceSplitter(rules));
    }

    /// <summary>The document in <paramref name="file"/>; null, and why, where it cannot be read.</summary>
    public Document? Read(SourceFile file, out DocumentError? error)
    {
        if (!TryReadBytes(file.FullPath, out var bytes, out var problem) || !TextDecoder.TryDecode(bytes, out var text, out problem))
        {
            error = new DocumentError(file.Name, problem);
            return null;
        }

        error = null;
        return Read(file.Name, text, SHA256.HashData(bytes), published: null);
    }

    /// <summary>The text in <paramref name="file"/> as it stands; null, and why, where it cannot be read.</summary>
    public static string? ReadText(SourceFile file, out DocumentError? error)
    {
        string? text = null;
        error =
            TryReadBytes(file.FullPath, out var bytes, out var problem) && TextDecoder.TryDecode(bytes, out text, out problem)
                ? null
                : new DocumentError(file.Name, problem!);
        return text;
    }

    /// <summary>The document in a text; <paramref name="published"/> counts where the text gives no day of its own.</summary>
    public Document Read(string name, string text, LocalDate? published = null) =>
        Read(name, text, SHA256.HashData(Encoding.UTF8.GetBytes(text)), published);

    /// <summary>The document in a text that is article text from beginning to end: nothing in it is taken for the page's own lines.</summary>
    public Document ReadRunningText(string name, string text, LocalDate? published) =>
        structure.BuildRunningText(
            new Document
            {
                Name = name,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
                Text = text,
                Language = "en",
                GivenPublished = published,
            },
            ParagraphSplitter.Split(text, 0)
        );

    private Document Read(string name, string text, byte[] hash, LocalDate? published)
    {
        var found = passages.Find(text);
        return structure.Build(
            new Document
            {
                Name = name,
                Sha256 = Convert.ToHexStringLower(hash),
                Text = text,
                Language = "en",
                PageDates = found.PageDates,
                GivenPublished = published,
                Publisher = found.Publisher,
            },
            found.Drafts
        );
    }

    private static bool TryReadBytes(string path, out byte[] bytes, [NotNullWhen(false)] out string? problem)
    {
        bytes = [];
        problem = null;
        try
        {
            var length = new FileInfo(path).Length;
            if (length == 0)
            {
                // Also so with devices and pipes, which would be read for ever.
                problem = "this file is empty";
            }
            else if (length > MostBytes)
            {
                problem = string.Create(
                    CultureInfo.InvariantCulture,
                    $"this file is too large: {length / (1024.0 * 1024.0):0.0} MB; at most {MostMegabytes} MB are read"
                );
            }
            else
            {
                bytes = File.ReadAllBytes(path);
            }
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            problem = "this file is not there any more";
        }
        catch (UnauthorizedAccessException)
        {
            problem = "this file may not be read: permission denied";
        }
        catch (IOException unreadable)
        {
            problem = $"this file cannot be read: {unreadable.Message.ReplaceLineEndings(" ")}";
        }

        return problem is null;
    }
}
