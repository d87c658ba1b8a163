using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>
/// What each section is mainly about: what its heading names, else what the article is about (where an introduction
/// precedes the headings), else what its first sentences name, else whatever its heading tells.
/// </summary>
internal static class SectionSubjects
{
    private const int FirstSentences = 3;

    /// <summary>The main subject of every section, by index.</summary>
    public static ImmutableArray<Entity> Of(MentionedDocument mentioned, ILookup<int, Mention> namesBySentence, ClaimList claims)
    {
        var document = mentioned.Document;
        var bySection = document.Sentences.ToLookup(sentence => sentence.Section);
        var introduction = document.Sections is [{ Heading: null }, ..] ? Introduction(mentioned, [.. bySection[0]], namesBySentence) : null;
        return
        [
            .. document.Sections.Select(section =>
                Named(mentioned, bySection[section.Index].Where(sentence => sentence.Kind == PassageKind.Heading), namesBySentence)
                ?? introduction
                ?? (section.Heading is null ? FirstNamed(mentioned, bySection[section.Index], namesBySentence) : null)
                ?? claims.AddEntity(NameKind.Other, section.Heading?.Text ?? document.Title?.Text ?? document.Name)
            ),
        ];
    }

    private static Entity? Introduction(MentionedDocument mentioned, ImmutableArray<Sentence> sentences, ILookup<int, Mention> names) =>
        sentences.Any(sentence => sentence.Kind == PassageKind.Body) ? FirstNamed(mentioned, sentences, names) : null;

    private static Entity? FirstNamed(MentionedDocument mentioned, IEnumerable<Sentence> sentences, ILookup<int, Mention> names)
    {
        var all = sentences.ToList();
        return Named(mentioned, all.Where(sentence => sentence.Kind == PassageKind.Title), names)
            ?? Named(mentioned, all.Where(sentence => sentence.Kind is PassageKind.Body or PassageKind.Caption).Take(FirstSentences), names);
    }

    /// <summary>The first event named, else the first document or body.</summary>
    private static Entity? Named(MentionedDocument mentioned, IEnumerable<Sentence> sentences, ILookup<int, Mention> names)
    {
        var entities = sentences
            .SelectMany(sentence => names[sentence.Index])
            .Where(name => name.Entity is not null)
            .Select(name => mentioned.Entities[name.Entity!.Value])
            .Where(entity => !entity.IsPlural)
            .ToList();
        return entities.Find(entity => entity.Kind == NameKind.Event)
            ?? entities.Find(entity => entity.Kind is NameKind.Work or NameKind.Organisation or NameKind.Product);
    }
}
