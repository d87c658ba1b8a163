using NodaTime;
using NodaTime.Text;

namespace Reconciler.Model;

/// <summary>A time of day, without date or time zone.</summary>
/// <param name="Time">The time.</param>
public sealed record TimeOfDayValue(LocalTime Time) : Value
{
    /// <inheritdoc/>
    public override string Type => "date";

    /// <summary>ISO 8601: <c>T08:07</c>.</summary>
    public override string Text => "T" + Pattern.Format(Time);

    private static readonly LocalTimePattern Pattern = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
}
