using System.Globalization;
using System.Text.RegularExpressions;

namespace Reconciler.Benchmarks.Time;

/// <summary>ISO 8601 durations as amounts of units.</summary>
internal static class DurationUnits
{
    private static readonly Dictionary<string, double> Lengths = new(StringComparer.Ordinal)
    {
        ["second"] = 1,
        ["minute"] = 60,
        ["hour"] = 3600,
        ["day"] = 86400,
        ["week"] = 7 * 86400,
        ["month"] = 365 * 86400 / 12d,
        ["year"] = 365 * 86400,
    };

    private static readonly Regex Form = new(
        @"^P((?<year>[\d.]+)Y)?((?<month>[\d.]+)M)?((?<week>[\d.]+)W)?((?<day>[\d.]+)D)?(T((?<hour>[\d.]+)H)?((?<minute>[\d.]+)M)?((?<second>[\d.]+)S)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    );

    /// <summary>The amounts by unit (<c>day</c>, <c>hour</c>); null where it is none or an amount is unknown (<c>PXD</c>).</summary>
    public static Dictionary<string, double>? Parse(string duration)
    {
        if (Form.Match(duration) is not { Success: true } match || duration[^1] is 'P' or 'T')
        {
            return null;
        }

        return Lengths
            .Keys.Where(unit => match.Groups[unit].Success)
            .ToDictionary(unit => unit, unit => double.Parse(match.Groups[unit].Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }

    /// <summary>The length of a unit; a year of 365 days, a month of a twelfth of it, so that half a year is six months.</summary>
    public static double Seconds(string unit) => Lengths[unit];
}
