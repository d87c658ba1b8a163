using NodaTime;

namespace Reconciler.Tests.Cli;

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock : IClock
{
    public static readonly FixedClock Instance = new();

    public Instant GetCurrentInstant() => Instant.FromUtc(2026, 1, 1, 0, 0);
}
