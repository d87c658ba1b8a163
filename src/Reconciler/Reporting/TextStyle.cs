namespace Reconciler.Reporting;

/// <summary>What a piece of a text report is; whoever prints it decides on colours.</summary>
public enum TextStyle
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A topic, a value: what the eye should find.</summary>
    Strong,

    /// <summary>The exact words of a document that carry a value.</summary>
    Quote,

    /// <summary>Ids, places, what is said by the way.</summary>
    Muted,

    /// <summary>A verdict of high severity, or a file that failed.</summary>
    High,

    /// <summary>A verdict of medium severity.</summary>
    Medium,

    /// <summary>Any other verdict.</summary>
    Low,
}
