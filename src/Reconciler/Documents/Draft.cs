using Reconciler.Model;

namespace Reconciler.Documents;

/// <summary>A passage while it is still being found out what it is.</summary>
internal sealed class Draft(Span span, PassageKind kind = PassageKind.Body)
{
    /// <summary>Its characters, without surrounding white space.</summary>
    public Span Span { get; set; } = span;

    /// <summary>What it is so far; body until something else is known.</summary>
    public PassageKind Kind { get; set; } = kind;

    /// <summary>Level of its Markdown heading; 0 without one.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>What it gives as a line of the page, where it looks like one.</summary>
    public PageLine? PageLine { get; init; }

    /// <summary>Whether nothing is known yet but that it is text.</summary>
    public bool IsOpen => Kind == PassageKind.Body;
}
