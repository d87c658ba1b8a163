using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Mentions.Names;

/// <summary>Finds the proper names of a document, and which of them the document itself shows to be of one thing.</summary>
internal sealed class NameRecogniser
{
    private readonly WordLists words;
    private readonly EnglishNameScanner english;
    private readonly ChineseNameScanner chinese;
    private readonly QuotedNames quoted;
    private readonly EntityBuilder entities;

    /// <summary>A recogniser with the lists of <c>rules/names</c>.</summary>
    public NameRecogniser(RuleFolder rules)
    {
        var lexicon = new Lexicon(rules);
        words = new WordLists(rules);
        var persons = new PersonLexicon(rules);
        var normaliser = new NameNormaliser(lexicon, words);
        english = new EnglishNameScanner(lexicon, words, persons, normaliser);
        var segmenter = new ChineseSegmenter(lexicon, words, persons);
        chinese = new ChineseNameScanner(segmenter, lexicon, words, persons);
        quoted = new QuotedNames(normaliser, segmenter);
        entities = new EntityBuilder(normaliser, new PersonNormaliser(persons), words);
    }

    /// <summary>The names by span, and the entities they stand for in order of first mention.</summary>
    public (ImmutableArray<Mention> Mentions, ImmutableArray<Entity> Entities) Recognise(ParsedDocument document)
    {
        var text = document.Document.Text;
        var sentences = document.Sentences.Select(parsed => ScannedSentence.Read(text, parsed.Sentence)).ToList();
        var seen = CapitalisedInside(sentences);
        var names = new List<FoundName>();
        foreach (var sentence in sentences)
        {
            var wholes = quoted.Read(sentence);
            var found = english.Scan(sentence, seen).Concat(chinese.Scan(sentence)).Where(name => !QuotedNames.Covers(wholes, name)).ToList();
            names.AddRange(WithoutOverlaps(wholes.Where(whole => whole.Kind != NameKind.Other).Concat(found)));
        }

        return entities.Build(document.Document, BracketedNames.Read(text, names));
    }

    /// <summary>Words capitalised where no sentence begins and not every word is: those are names there, and so elsewhere.</summary>
    private HashSet<string> CapitalisedInside(List<ScannedSentence> sentences)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in sentences.Where(sentence => !sentence.IsTitleCase))
        {
            foreach (
                var atom in sentence
                    .Atoms.Skip(1)
                    .Where(atom => atom is { Kind: AtomKind.Word, IsCapitalised: true, Gap: " " or ", " or " (" or "-" })
            )
            {
                if (!words.Calendar.Contains(atom.Text))
                {
                    seen.Add(atom.Text);
                }
            }
        }

        return seen;
    }

    /// <summary>Of names that overlap the one that begins first stays, of those the longest.</summary>
    private static IEnumerable<FoundName> WithoutOverlaps(IEnumerable<FoundName> names)
    {
        var end = 0;
        foreach (var name in names.OrderBy(name => name.Span.Start).ThenByDescending(name => name.Span.End))
        {
            if (name.Span.Start >= end)
            {
                end = name.Span.End;
                yield return name;
            }
        }
    }
}
