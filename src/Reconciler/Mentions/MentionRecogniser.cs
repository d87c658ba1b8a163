using System.Collections.Immutable;
using Reconciler.Mentions.Names;
using Reconciler.Mentions.Quantities;
using Reconciler.Mentions.Time;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Mentions;

/// <summary>Runs the recognisers over a document and settles what more than one of them claims.</summary>
internal sealed class MentionRecogniser(RuleFolder rules)
{
    private readonly TimeRecogniser time = new(rules);
    private readonly QuantityRecogniser quantities = new(rules);
    private readonly NameRecogniser names = new(rules);

    /// <summary>All mentions of a document, and what its names stand for.</summary>
    public MentionedDocument Recognise(ParsedDocument document)
    {
        var (named, entities) = names.Recognise(document);
        var values = WithoutOverlap([.. time.Recognise(document), .. quantities.Recognise(document)]);
        return new MentionedDocument(document, [.. values.Concat(named).OrderBy(mention => mention.Span)], entities);
    }

    /// <summary>Of two that overlap the longer stays; of two as long, the date.</summary>
    private static List<Mention> WithoutOverlap(List<Mention> mentions)
    {
        var kept = new List<Mention>();
        foreach (
            var mention in mentions
                .OrderBy(mention => mention.Span.Start)
                .ThenByDescending(mention => mention.Span.Length)
                .ThenBy(mention => mention.Kind)
        )
        {
            if (kept.Count == 0 || !kept[^1].Span.Overlaps(mention.Span))
            {
                kept.Add(mention);
            }
            else if (mention.Span.Length > kept[^1].Span.Length)
            {
                kept[^1] = mention;
            }
        }

        return kept;
    }
}
