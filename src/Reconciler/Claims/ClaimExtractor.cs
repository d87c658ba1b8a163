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
    private sealed class Reading
    {
        private readonly ClaimExtractor extractor;
        private readonly ClaimList claims;
        private readonly HashSet<Mention> used = [];
        private readonly SubjectResolver subjects;
        private readonly AttributionReader attributions;
        private readonly NameClaims names;
        private readonly CountedListClaims lists;
        private readonly FrameClaims frames;
        private readonly SceneClaims scenes;
        private readonly OrdinalClaims ordinals;
        private readonly ThemeClaims themes;
        private readonly ActionClaims actions;
        private readonly FrequencyClaims frequencies;
        private readonly NumberClaims numbers;

        public Reading(ClaimExtractor extractor, MentionedDocument mentioned, ClaimList claims)
        {
            this.extractor = extractor;
            this.claims = claims;
            var (words, modality) = (extractor.words, extractor.modality);
            subjects = new SubjectResolver(words, mentioned.Entities);
            attributions = new AttributionReader(words, mentioned.Entities);
            names = new NameClaims(subjects);
            lists = new CountedListClaims(words, subjects);
            frames = new FrameClaims(extractor.index, subjects, modality, new ActorClaims(subjects, modality));
            scenes = new SceneClaims(words, extractor.index, subjects);
            ordinals = new OrdinalClaims(words, subjects);
            themes = new ThemeClaims(words, subjects);
            actions = new ActionClaims(words, extractor.actions, modality, subjects);
            frequencies = new FrequencyClaims(words, subjects);
            numbers = new NumberClaims(subjects, modality);
        }

        public void ReadSection(List<SentenceContext> sentences, Entity main)
        {
            var discourse = new Discourse(main);
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
