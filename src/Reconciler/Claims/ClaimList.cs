using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>The claims and entities of one document as they are found. The same claim at the same place is kept once.</summary>
internal sealed class ClaimList(Document document, ImmutableArray<Entity> named)
{
    private readonly List<Entity> entities = [.. named];
    private readonly List<Claim> claims = [];
    private readonly Dictionary<int, Claim> dates = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Entities named in the text and those added.</summary>
    public ImmutableArray<Entity> Entities => [.. entities];

    /// <summary>The claims by span.</summary>
    public ImmutableArray<Claim> Claims => [.. claims.OrderBy(claim => claim.Span).ThenBy(claim => claim.Id, StringComparer.Ordinal)];

    /// <summary>An entity that no name in the text stands for: the document itself, what a headline tells.</summary>
    public Entity AddEntity(NameKind kind, string name)
    {
        var entity = new Entity(entities.Count, kind, name, [name]);
        entities.Add(entity);
        return entity;
    }

    /// <summary>The first claim of when an event takes place.</summary>
    public Claim? DateOf(Entity topic) => dates.GetValueOrDefault(topic.Id);

    /// <summary>Adds a claim of a sentence.</summary>
    public void Add(
        SentenceContext sentence,
        Subject subject,
        string property,
        Value value,
        Span span,
        string frame,
        Modality modality = Modality.Asserted,
        string? attribution = null,
        string? role = null,
        ImmutableArray<string> steps = default
    )
    {
        var told = steps.IsDefault ? [] : steps;
        Add(
            new Claim
            {
                Id = "",
                Document = document.Name,
                Subject = subject.Entity.Id,
                Property = property,
                Value = value,
                Role = role,
                Modality = modality,
                Attribution = attribution,
                Span = span,
                Quote = span.Of(document.Text),
                Sentence = sentence.Sentence.Index,
                Section = sentence.Sentence.Section,
                Context = sentence.Sentence.Kind,
                Frame = frame,
                Steps = subject.Step is { } step ? told.Add(step) : told,
            }
        );
    }

    /// <summary>Adds a claim of the page rather than of a sentence.</summary>
    public void AddOfPage(Entity page, string property, Value value, Span span, string role) =>
        Add(
            new Claim
            {
                Id = "",
                Document = document.Name,
                Subject = page.Id,
                Property = property,
                Value = value,
                Role = role,
                Span = span,
                Quote = span.Of(document.Text),
                Sentence = -1,
                Section = 0,
                Context = PassageKind.Metadata,
                Frame = "page",
            }
        );

    private void Add(Claim claim)
    {
        var id = ContentId.Of("C", claim.Document, $"{claim.Span.Start}-{claim.Span.End}", claim.Property, claim.Role ?? "", claim.Value.Text);
        var key = $"{id} {claim.Subject}";
        if (seen.Add(key))
        {
            claims.Add(claim with { Id = seen.Contains(id) ? ContentId.Of("C", id, $"{claim.Subject}") : id });
            seen.Add(id);
            if (claim is { Property: "date", Role: Roles.Event })
            {
                dates.TryAdd(claim.Subject, claim);
            }
        }
    }
}
