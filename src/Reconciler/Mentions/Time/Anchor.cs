using NodaTime;
using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>The day that relative expressions count from, and what it is, in words.</summary>
internal sealed record Anchor(LocalDate Day, string Source)
{
    /// <summary>NodaTime's calendar ends at 9999; far years leave no room to count in.</summary>
    private const int LastUsableYear = 9000;

    /// <summary>When a section was filed, where it has a dateline of its own as in a digest of wire stories; else that of the document.</summary>
    public static Anchor? Of(Document document, int section) =>
        section >= 0 && section < document.Sections.Length && Usable(document.Sections[section].Dateline?.Date) is { } filed
            ? new Anchor(filed, "dateline")
            : Of(document);

    /// <summary>When the document was filed, else when it was published.</summary>
    public static Anchor? Of(Document document) =>
        Usable(document.Dateline?.Date) is { } filed ? new Anchor(filed, "dateline")
        : Usable(document.Published) is { } published ? new Anchor(published, "published")
        : null;

    public string Step => $"{Source} {CalendarText.Full(Day)}";

    private static LocalDate? Usable(LocalDate? day) => day is { Year: > 0 and < LastUsableYear } ? day : null;
}
