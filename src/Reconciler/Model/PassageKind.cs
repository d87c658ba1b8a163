namespace Reconciler.Model;

/// <summary>What a passage is. Only <see cref="Title"/>, <see cref="Heading"/>, <see cref="Body"/> and <see cref="Caption"/> make claims.</summary>
public enum PassageKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>What a picture shows; its date is that of the picture.</summary>
    Caption,

    /// <summary>A page's own date or time of publication.</summary>
    Metadata,

    /// <summary>Who wrote or edited it.</summary>
    Credit,

    /// <summary>Navigation, copyright terms: not article text.</summary>
    Boilerplate,
}
