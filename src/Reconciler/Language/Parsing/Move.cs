namespace Reconciler.Language.Parsing;

/// <summary>What an arc-eager parser can do next.</summary>
internal enum Move
{
    /// <summary>Puts the next word on the stack.</summary>
    Shift,

    /// <summary>Takes the top of the stack away; it has its head.</summary>
    Reduce,

    /// <summary>Makes the next word the head of the top of the stack and takes that away.</summary>
    Left,

    /// <summary>Makes the top of the stack the head of the next word and puts that on the stack.</summary>
    Right,
}
