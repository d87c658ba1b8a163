using Reconciler.Model;

namespace Reconciler.Claims;

/// <summary>What a section has named so far, and what it is mainly about: where "the meeting" and "it" point to.</summary>
internal sealed class Discourse(Entity main)
{
    private readonly List<Entity> named = [];

    /// <summary>The main subject of the section.</summary>
    public Entity Main { get; } = main;

    /// <summary>Records that an entity was named.</summary>
    public void Name(Entity entity)
    {
        // A section may be a whole book: only what was named lately can be pointed back to.
        if (named.Count >= 256)
        {
            named.RemoveRange(0, 128);
        }

        named.Add(entity);
    }

    /// <summary>The entity named last that is of one of the kinds and fits.</summary>
    public Entity? Latest(Func<Entity, bool> fits)
    {
        for (var i = named.Count - 1; i >= 0; i--)
        {
            if (!named[i].IsPlural && fits(named[i]))
            {
                return named[i];
            }
        }

        return fits(Main) ? Main : null;
    }
}
