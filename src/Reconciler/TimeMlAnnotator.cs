using System.Collections.Immutable;
using NodaTime;
using Reconciler.Documents;
using Reconciler.Language;
using Reconciler.Mentions.Time;
using Reconciler.Model;
using Reconciler.Rules;
using Reconciler.TimeMl;

namespace Reconciler;

/// <summary>Annotates texts with the temporal expressions in them. Safe to use from several threads.</summary>
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

    /// <summary>The expressions of a text in reading order, none overlapping another; relative ones count from <paramref name="created"/>.</summary>
    internal ImmutableArray<Timex3> Annotate(string text, LocalDate? created) =>
        [.. time.Annotate(Parse(text, created)).Select(Timex3.Of)];

    /// <summary>The dates and times of day of a text as claims are made of them.</summary>
    internal ImmutableArray<Mention> Recognise(string text, LocalDate? created) => time.Recognise(Parse(text, created));

    private ParsedDocument Parse(string text, LocalDate? created) => LanguageReader.Read(documents.ReadRunningText("text", text, created));
}
