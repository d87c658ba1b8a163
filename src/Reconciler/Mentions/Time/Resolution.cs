using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>What an expression came to, and how.</summary>
internal sealed record Resolution(DateValue Value, ImmutableArray<string> Steps)
{
    public static Resolution Plain(DateValue value) => new(value, []);

    /// <summary>The same with the value as its last step.</summary>
    public static Resolution By(DateValue value, params ImmutableArray<string> steps) => new(value, steps.Add($"= {value.Text}"));
}
