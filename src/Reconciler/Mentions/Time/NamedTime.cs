using NodaTime;

namespace Reconciler.Mentions.Time;

/// <summary>A year, month or day that the text names, from which others are understood.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Month">Its month, where one is given.</param>
/// <param name="Day">Its day, where one is given; of a range the last.</param>
/// <param name="Words">The words that name it.</param>
/// <param name="Passage">Index of the passage it stands in.</param>
/// <param name="SetsFrame">Whether what follows is told from it: a full date or an event's year, rather than a year mentioned by the way.</param>
internal sealed record NamedTime(int Year, int? Month, LocalDate? Day, string Words, int Passage, bool SetsFrame)
{
    /// <summary>Its words and where they stand, seen from elsewhere.</summary>
    public string Quote(Circumstances circumstances) =>
        $"\"{Words}\" {(Passage == circumstances.Passage ? "in the same paragraph" : Passage < circumstances.Passage ? "further up" : "further down")}";
}
