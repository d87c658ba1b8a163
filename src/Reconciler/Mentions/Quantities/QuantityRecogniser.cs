using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Mentions.Quantities;

/// <summary>Recognises quantities, amounts of money and ordinals in English and Chinese.</summary>
internal sealed class QuantityRecogniser
{
    private readonly QuantityReader quantities;
    private readonly OrdinalReader ordinals;
    private readonly AttachedAmounts attached;

    /// <summary>With the word lists of <c>quantities/</c>.</summary>
    public QuantityRecogniser(RuleFolder rules)
    {
        var lexicon = new QuantityLexicon(rules);
        attached = new AttachedAmounts(lexicon.Currencies.Touching);
        var english = new EnglishNounPhrase(lexicon.Nouns, lexicon.Contexts, lexicon.Numbers);
        var bounds = new BoundReader(lexicon.Hedges);
        var chinese = new ChineseNounPhrase(lexicon.Nouns, lexicon.Contexts, bounds);
        quantities = new QuantityReader(lexicon, new UnitReader(lexicon, english, chinese), bounds);
        ordinals = new OrdinalReader(lexicon.Numbers, lexicon.Ordinals, lexicon.Contexts, lexicon.Nouns, english, new ChineseNumeral(lexicon.Numbers));
    }

    /// <summary>The mentions by span; no two overlap.</summary>
    public ImmutableArray<Mention> Recognise(ParsedDocument document)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        foreach (var sentence in document.Sentences)
        {
            var tokens = new SentenceTokens(attached.Split(sentence.Tokens), document.Document.Text, document.Document.Language);
            Recognise(tokens, sentence.Sentence.Index, mentions);
        }

        return mentions.ToImmutable();
    }

    private void Recognise(SentenceTokens tokens, int sentence, ImmutableArray<Mention>.Builder mentions)
    {
        var floor = 0;
        for (var at = 0; at < tokens.Count; )
        {
            var match = ordinals.Read(tokens, at) ?? quantities.Read(tokens, at, floor);
            if (match is null)
            {
                at++;
                continue;
            }

            at = Math.Max(match.End, at + 1);
            if (match.Value is { } value)
            {
                mentions.Add(new Mention(tokens.Span(match.First, match.End), sentence, match.Kind, value, match.Step is { } step ? [step] : []));
                floor = at;
            }
        }
    }
}
