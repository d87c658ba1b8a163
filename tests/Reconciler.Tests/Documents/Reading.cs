using System.Runtime.CompilerServices;
using Reconciler.Documents;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Tests.Documents;

/// <summary>The reader with the rules that are shipped, and the documents of the first run.</summary>
internal static class Reading
{
    public static RuleFolder Rules { get; } = RuleFolder.Load(RuleFolder.DefaultPath);

    public static DocumentReader Reader { get; } = new(Rules);

    public static PrintedDates Dates { get; } = new(Rules);

    public static Agencies Agencies { get; } = new(Rules);

    public static DatelineParser Datelines { get; } = new(Rules, Dates, Agencies);

    public static SentenceSplitter Splitter { get; } = new(Rules);

    public static Document Read(string text) => Reader.Read("test.txt", text);

    public static string[] Sentences(string text) => [.. Splitter.Split(text, new Span(0, text.Length)).Select(span => span.Of(text))];

    public static string[] Quotes(Document document, PassageKind kind) =>
        [.. document.Passages.Where(passage => passage.Kind == kind).Select(passage => passage.Span.Of(document.Text))];

    public static Document Seed(string number)
    {
        var file = Directory.GetFiles(Seeds(), number + "_*.txt").Single();
        return Reader.Read(new SourceFile(Path.GetFileName(file), file), out _) ?? throw new InvalidOperationException($"{file} cannot be read");
    }

    public static string Seeds([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../seeds"));
}
