namespace Reconciler.Model;

/// <summary>What a date or count is of. Frames may name others; these are the ones the engine itself assigns.</summary>
public static class Roles
{
    /// <summary>When something happened or is to happen.</summary>
    public const string Event = "event";

    /// <summary>When a report was filed.</summary>
    public const string Dateline = "dateline";

    /// <summary>When a page was published.</summary>
    public const string Publication = "publication";

    /// <summary>The period a plan or programme is for.</summary>
    public const string Validity = "validity";

    /// <summary>A value of which it was not told what it belongs to; it is compared with nothing.</summary>
    public const string Unplaced = "unplaced";
}
