namespace Reconciler.Model;

/// <summary>What comparing claims, or checking one, came to.</summary>
public enum Verdict
{
    /// <summary>Two documents assert values that cannot both be true.</summary>
    Conflict,

    /// <summary>One document does so by itself.</summary>
    SelfContradiction,

    /// <summary>One claim fails arithmetic or the calendar by itself.</summary>
    Implausible,

    /// <summary>Near-identical names that may be two things.</summary>
    PossiblyDistinct,

    /// <summary>Both can be true, but their everyday readings do not meet.</summary>
    Tension,

    /// <summary>A later report updates a value that changes with time.</summary>
    Developing,

    /// <summary>It looks like a conflict and has a benign reason, which is given.</summary>
    Explained,

    /// <summary>One value is less precise, or a bound that the other meets.</summary>
    Compatible,

    /// <summary>One thing, several names.</summary>
    NameVariant,

    /// <summary>The same value.</summary>
    Agree,

    /// <summary>A rule failed on this input; nothing is known.</summary>
    Error,
}
