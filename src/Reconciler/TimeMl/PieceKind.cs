namespace Reconciler.TimeMl;

/// <summary>What a piece of the source of TEXT is.</summary>
internal enum PieceKind
{
    /// <summary>Characters that stand for themselves.</summary>
    Characters,

    /// <summary>A reference to a character or to an entity that XML defines.</summary>
    Reference,

    /// <summary>A CDATA section.</summary>
    Cdata,

    /// <summary>A start or end tag of an annotation: EVENT, SIGNAL or TIMEX3.</summary>
    Annotation,

    /// <summary>Any other tag, a comment or a processing instruction.</summary>
    Markup,
}
