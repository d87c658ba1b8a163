using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>Claims of what things are called and what office people hold: each form of a name once, where it is first printed.</summary>
internal sealed class NameClaims(SubjectResolver subjects)
{
    private readonly HashSet<(int Entity, string Name)> seen = [];

    /// <summary>Adds the names of a sentence.</summary>
    public void Read(SentenceContext sentence, ClaimList claims)
    {
        foreach (var name in sentence.Names)
        {
            if (subjects.OfName(name) is not { } entity)
            {
                continue;
            }

            var printed = name.Span.Of(sentence.Document.Text);
            if (!seen.Add((entity.Id, printed)))
            {
                continue;
            }

            claims.Add(sentence, new Subject(entity, name.Span), "name", new NameValue(entity.Kind, printed), name.Span, "name");
            ReadTitle(sentence, claims, name, entity);
        }
    }

    /// <summary>A person's title where it stands right before or after the name.</summary>
    private static void ReadTitle(SentenceContext sentence, ClaimList claims, Mention name, Entity entity)
    {
        if (entity.Kind != NameKind.Person || entity.Title.Length == 0)
        {
            return;
        }

        var text = sentence.Document.Text;
        var from = Math.Max(sentence.Sentence.Span.Start, name.Span.Start - entity.Title.Length - 3);
        var to = Math.Min(sentence.Sentence.Span.End, name.Span.End + entity.Title.Length + 6);
        var at = text.IndexOf(entity.Title, from, to - from, StringComparison.Ordinal);
        if (at < 0)
        {
            return;
        }

        // The body named right before the title is the office: 财政部副部长, Finance Ministry spokesman.
        var office = sentence.NameAt(at - 1) ?? sentence.NameAt(at - 2);
        var isOffice = office is { Value: NameValue { Kind: NameKind.Organisation } };
        var span = new Span(isOffice ? office!.Span.Start : at, at + entity.Title.Length);
        claims.Add(sentence, new Subject(entity, name.Span), "title", new TextValue(span.Of(text)), span, "title");
    }
}
