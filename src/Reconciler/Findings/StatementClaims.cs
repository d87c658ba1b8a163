using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Findings;

/// <summary>Claims that stand for words as such, for checks of the wording itself: the property is <c>statement</c>, the value the words.</summary>
internal static class StatementClaims
{
    /// <summary>The property of such claims.</summary>
    public const string Property = "statement";

    /// <summary>The words at <paramref name="span"/> of a sentence. The subject is that of another claim in the sentence, or -1 where there is none.</summary>
    public static Claim Of(DocumentClaims document, Sentence sentence, Span span, string frame)
    {
        var words = span.Of(document.Document.Text);
        var name = document.Document.Name;
        return new Claim
        {
            Id = ContentId.Of("C", name, span.ToString(), Property, words),
            Document = name,
            Subject = Sibling(document, sentence)?.Subject ?? -1,
            Property = Property,
            Value = new TextValue(words),
            Span = span,
            Quote = words,
            Sentence = sentence.Index,
            Section = sentence.Section,
            Context = sentence.Kind,
            Frame = frame,
        };
    }

    /// <summary>The first claim that the sentence makes.</summary>
    public static Claim? Sibling(DocumentClaims document, Sentence sentence) =>
        Corpus.Sorted(document.Claims.Where(claim => claim.Sentence == sentence.Index)).FirstOrDefault();

    /// <summary>What the sentence is about: the topic of a claim in it, else the document.</summary>
    public static (string Key, string Label) Topic(DocumentClaims document, ImmutableArray<Sentence> sentences, Corpus corpus)
    {
        var topic = sentences.Select(sentence => Sibling(document, sentence)).OfType<Claim>().Select(corpus.TopicOf).OfType<Topic>().FirstOrDefault();
        return topic is null ? (document.Document.Name, document.Document.Title?.Text ?? document.Document.Name) : (topic.Key, topic.Label);
    }
}
