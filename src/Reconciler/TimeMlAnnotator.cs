using System.Collections.Immutable;
using NodaTime;
using Reconciler.Documents;
using Reconciler.Language;
using Reconciler.Mentions.Time;
using Reconciler.Model;
using Reconciler.Rules;
using Reconciler.TimeMl;

namespace Reconciler;

/// <summary>Annotates documents with the temporal expressions in them. Safe to use from several threads.</summary>
public sealed class TimeMlAnnotator
{
    private readonly DocumentReader documents;
    private readonly TimeRecogniser time;

    private TimeMlAnnotator(RuleFolder rules)
    {
        documents = new DocumentReader(rules);
        time = new TimeRecogniser(rules);
    }

    /// <summary>An annotator with these rules.</summary>
    /// <exception cref="RuleException">The rules are wrong; every error is listed.</exception>
    public static TimeMlAnnotator Create(RuleFolder rules)
    {
        var annotator = new TimeMlAnnotator(rules);
        rules.ThrowIfWrong();
        return annotator;
    }

    /// <summary>
    /// Reads text and TimeML files, also those in folders, and gives each in order as TimeML. Relative expressions count from
    /// the creation time that a TimeML document gives, else from <paramref name="created"/>, else from the day that a text
    /// itself gives.
    /// </summary>
    public IEnumerable<AnnotatedFile> Annotate(IReadOnlyList<string> paths, LocalDate? created)
    {
        var found = DocumentFolder.FindWithTimeMl(paths);
        return found.Errors.Select(AnnotatedFile.Unread).Concat(found.Files.AsParallel().AsOrdered().Select(file => Annotate(file, created)));
    }

    /// <summary>The expressions of a text in reading order, none overlapping another; relative ones count from <paramref name="created"/>.</summary>
    internal ImmutableArray<Timex3> Annotate(string text, LocalDate? created) => [.. time.Annotate(Parse(text, created)).Select(Timex3.Of)];

    /// <summary>The dates and times of day of a text as claims are made of them.</summary>
    internal ImmutableArray<Mention> Recognise(string text, LocalDate? created) => time.Recognise(Parse(text, created));

    private AnnotatedFile Annotate(SourceFile file, LocalDate? created)
    {
        if (DocumentReader.ReadText(file, out var error) is not { } text)
        {
            return AnnotatedFile.Unread(error!);
        }

        try
        {
            var xml = file.IsTimeMl ? AnnotateTimeMl(text, created) : AnnotateText(file.Name, text, created);
            return new AnnotatedFile(file.Name, file.FullPath, xml, null);
        }
        catch (TimeMlException wrong)
        {
            return AnnotatedFile.Unread(new DocumentError(file.Name, wrong.Message));
        }
    }

    private string AnnotateTimeMl(string source, LocalDate? created)
    {
        var document = TimeMlReader.Read(source);
        return TimeMlWriter.Write(document, Annotate(document.Text, document.CreationDay ?? created));
    }

    private string AnnotateText(string name, string text, LocalDate? created)
    {
        var day = created ?? DayOf(documents.Read(name, text));
        return TimeMlWriter.Write(name, text, day, Annotate(text, day));
    }

    private static LocalDate? DayOf(Document document) => document.Dateline?.Date ?? document.Published;

    private ParsedDocument Parse(string text, LocalDate? created) => LanguageReader.Read(documents.ReadRunningText("text", text, created));
}
