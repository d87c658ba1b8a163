using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>What an expression came to, and how.</summary>
internal sealed record Resolution(DateValue Value, ImmutableArray<string> Steps)
{
    public static Resolution Plain(DateValue value) => new(value, []);

    /// <summary>By these steps, and the value as the last; without steps, empty ones aside, it is plain.</summary>
    public static Resolution By(DateValue value, params ImmutableArray<string> steps)
    {
        var taken = steps.RemoveAll(step => step.Length == 0);
        return taken.IsEmpty ? Plain(value) : new Resolution(value, taken.Add($"= {value.Text}"));
    }
}
