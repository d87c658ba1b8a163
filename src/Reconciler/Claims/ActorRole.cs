namespace Reconciler.Claims;

/// <summary>Whether a frame's property is who does it.</summary>
internal enum ActorRole
{
    /// <summary>It is a mention beside the verb.</summary>
    None,

    /// <summary>The nearest name on the other side of the verb.</summary>
    Nearest,

    /// <summary>All names on the other side that are listed together.</summary>
    All,
}
