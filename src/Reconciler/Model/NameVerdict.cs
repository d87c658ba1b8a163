namespace Reconciler.Model;

/// <summary>Whether two names are of one thing.</summary>
public enum NameVerdict
{
    /// <summary>They are of two things.</summary>
    Different,

    /// <summary>A person must look.</summary>
    Unsure,

    /// <summary>They are of one thing.</summary>
    Same,
}
