using NodaTime;

namespace Reconciler.Benchmarks.Time;

/// <summary>A stretch of time, from its first moment to the moment after its last; null where open.</summary>
internal readonly record struct TimeRange(LocalDateTime? Start, LocalDateTime? End)
{
    /// <summary>The beginning of the last unit stated ("2007 to 2009": January 1, 2009); null where it is not a range of stated ends.</summary>
    public LocalDateTime? LastUnit { get; init; }

    /// <summary>Whole days, both included; null where open.</summary>
    public static TimeRange Days(LocalDate? first, LocalDate? last) => new(first?.AtMidnight(), last?.PlusDays(1).AtMidnight());

    /// <summary>What two stretches share, by what they cover together; 0 where an end is open in one of them alone.</summary>
    public double Resemblance(TimeRange other)
    {
        if (Start is not { } start || End is not { } end || other.Start is not { } otherStart || other.End is not { } otherEnd)
        {
            return Start == other.Start && End == other.End ? 1 : 0;
        }

        var shared = Seconds(LocalDateTime.Max(start, otherStart), LocalDateTime.Min(end, otherEnd));
        var covered = Seconds(LocalDateTime.Min(start, otherStart), LocalDateTime.Max(end, otherEnd));
        return covered <= 0 ? 0 : Math.Max(0, shared) / covered;
    }

    private static double Seconds(LocalDateTime from, LocalDateTime to) => (to.InUtc().ToInstant() - from.InUtc().ToInstant()).TotalSeconds;
}
