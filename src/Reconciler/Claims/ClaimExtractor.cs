using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Claims;

/// <summary>Turns what was recognised in a document into claims: topic, property, value.</summary>
internal sealed class ClaimExtractor
{
    private readonly ClaimWords words;
    private readonly VerbForms forms;
    private readonly TriggerIndex index;
    private readonly ModalityReader modality;
    private readonly ActionVerbs actions;

    public ClaimExtractor(RuleFolder rules)
    {
        words = new ClaimWords(rules);
        forms = new VerbForms(rules);
        Frames = FrameReader.Read(rules);
        index = new TriggerIndex(Frames, forms);
        modality = new ModalityReader(words);
        actions = new ActionVerbs(words, forms);
    }

    /// <summary>The frames in use.</summary>
    public ImmutableArray<Frame> Frames { get; }

    /// <summary>The claims of one document.</summary>
    public DocumentClaims Extract(MentionedDocument mentioned)
    {
        var document = mentioned.Document;
        var claims = new ClaimList(document, mentioned.Entities);
        PageClaims.Read(document, claims);
        var bySentence = mentioned.Mentions.ToLookup(mention => mention.Sentence);
        var names = mentioned.Mentions.Where(mention => mention.Kind == MentionKind.Name).ToLookup(mention => mention.Sentence);
        var mains = SectionSubjects.Of(mentioned, names, claims);
        var sections = mentioned
            .Parsed.Sentences.Select(parsed => new SentenceContext(document, parsed, [.. bySentence[parsed.Sentence.Index]], words))
            .GroupBy(sentence => sentence.Sentence.Section);
        var reading = new Reading(this, mentioned, claims);
        foreach (var section in sections)
        {
            reading.ReadSection([.. section], mains[section.Key]);
        }

        return new DocumentClaims(document, claims.Entities, mentioned.Mentions, claims.Claims);
    }

    /// <summary>One pass over one document: the parts that share its entities and remember its speakers.</summary>
    private sealed class Reading(ClaimExtractor extractor, MentionedDocument mentioned, ClaimList claims)
    {
        private readonly SubjectResolver subjects = new(extractor.words, mentioned.Entities);
        private readonly AttributionReader attributions = new(extractor.words, mentioned.Entities);
        private readonly HashSet<Mention> used = [];

        public void ReadSection(List<SentenceContext> sentences, Entity main)
        {
            var discourse = new Discourse(main);
            var names = new NameClaims(subjects, seenNames);
            var frames = new FrameClaims(extractor.index, subjects, extractor.modality, new ActorClaims(subjects, extractor.modality));
            var numbers = new NumberClaims(subjects, extractor.modality);
            var ordinals = new OrdinalClaims(extractor.words, subjects);
            var lists = new CountedListClaims(extractor.words, subjects);
            var scenes = new SceneClaims(extractor.words, extractor.index, subjects);
            var themes = new ThemeClaims(extractor.words, subjects);
            var actions = new ActionClaims(extractor.words, extractor.actions, extractor.modality, subjects);
            var frequencies = new FrequencyClaims(extractor.words, subjects);
            for (var i = 0; i < sentences.Count; i++)
            {
                var sentence = sentences[i];
                var attribution = attributions.Of(sentence);
                names.Read(sentence, claims);
                lists.Read(sentence, discourse, sentences.Skip(i + 1), claims, used);
                frames.Read(sentence, discourse, attribution, claims, used);
                scenes.Read(sentence, discourse, attribution, claims);
                ordinals.Read(sentence, discourse, attribution, claims);
                themes.Read(sentence, discourse, attribution, claims);
                actions.Read(sentence, attribution, claims);
                frequencies.Read(sentence, discourse, claims);
                numbers.Read(sentence, discourse, attribution, claims, used);
                foreach (var name in sentence.Names)
                {
                    if (subjects.OfName(name) is { } entity)
                    {
                        discourse.Name(entity);
                    }
                }
            }

            ReadHeading(sentences, main);
        }

        private readonly HashSet<(int Entity, string Name)> seenNames = [];

        private void ReadHeading(List<SentenceContext> sentences, Entity main)
        {
            var heading = sentences.Find(sentence => sentence.Sentence.Kind is PassageKind.Heading or PassageKind.Title);
            if (heading is not null)
            {
                var body = sentences.Where(sentence => sentence.Sentence.Kind == PassageKind.Body).ToList();
                new HeadingClaims(extractor.words, extractor.forms).Read(heading, body, main, claims);
            }
        }
    }
}
