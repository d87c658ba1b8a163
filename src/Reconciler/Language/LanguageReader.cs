using Reconciler.Model;

namespace Reconciler.Language;

/// <summary>Reads the sentences of a document into tokens.</summary>
internal static class LanguageReader
{
    /// <summary>The document with the tokens of each sentence.</summary>
    public static ParsedDocument Read(Document document) =>
        new(document, [.. document.Sentences.Select(sentence => new ParsedSentence(sentence, Tokeniser.Tokenise(document.Text, sentence.Span)))]);
}
