using System.Text;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Reconciler.Documents;
using Reconciler.Language;
using Reconciler.Mentions.Time;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Benchmarks.Time;

/// <summary>
/// The time recogniser by itself on a million characters of news text. Characters per second are a million over the mean;
/// allocated bytes a character are the allocation over a million. The text is that of a folder's documents, repeated. It runs
/// in this process, as a build of its own would not find the rules and the texts.
/// </summary>
[MemoryDiagnoser]
[InProcess]
public class TimeBenchmarks
{
    private const int Length = 1_000_000;

    private TimeRecogniser? recogniser;
    private ParsedDocument? document;

    /// <summary>The folder of documents.</summary>
    internal static string Folder { get; set; } = "seeds";

    /// <summary>The language of the text.</summary>
    [Params("en", "zh")]
    public string Language { get; set; } = "en";

    /// <summary>Reads the rules and the text up to its tokens, which is not measured.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var rules = RuleFolder.Load(RuleFolder.DefaultPath);
        recogniser = new TimeRecogniser(rules);
        var reader = new DocumentReader(rules);
        document = LanguageReader.Read(reader.ReadRunningText("news", Text(reader), new LocalDate(2025, 3, 3)));
    }

    /// <summary>What claims are made of.</summary>
    [Benchmark]
    public int Recognise() => recogniser!.Recognise(document!).Length;

    /// <summary>What TimeML marks.</summary>
    [Benchmark]
    public int Annotate() => recogniser!.Annotate(document!).Length;

    // The paragraphs in the language, as often as needed.
    private string Text(DocumentReader reader)
    {
        var paragraphs = DocumentFolder
            .Find([Folder])
            .Files.Select(file => reader.Read(file, out _))
            .OfType<Document>()
            .SelectMany(document =>
                document
                    .Passages.Where(passage =>
                        passage.Kind == PassageKind.Body && string.Equals(passage.Language, Language, StringComparison.Ordinal)
                    )
                    .Select(passage => passage.Span.Of(document.Text))
            )
            .ToList();
        if (paragraphs.Count == 0)
        {
            throw new InvalidOperationException($"{Path.GetFullPath(Folder)}: no paragraphs in {Language} there");
        }

        var text = new StringBuilder(Length);
        for (var i = 0; text.Length < Length; i++)
        {
            text.Append(paragraphs[i % paragraphs.Count]).Append("\n\n");
        }

        return text.ToString(0, Length);
    }
}
