using System.Collections.Immutable;
using Reconciler.Rules;

namespace Reconciler.Findings.Values;

/// <summary>How far apart figures may lie and still be taken for the same.</summary>
/// <param name="About">Share of the number by which a hedged one ("about 70") may be off; from 0 to 1.</param>
/// <param name="Reaches">
/// How far readers take an open bound to reach, by the size of the number, smallest first: "more than 40" is read as from 40
/// to 40 times <c>Factor</c>.
/// </param>
internal sealed record Tolerances(double About, ImmutableArray<(double UpTo, double Factor)> Reaches)
{
    /// <summary>Reads <c>comparison/tolerances.yml</c>.</summary>
    public static Tolerances Read(RuleFolder rules)
    {
        var file = rules.File("comparison/tolerances.yml");
        file.AllowOnly("about", "everyday-reach");
        var about = file.Get("about");
        about.AllowOnly("share", "reason");
        about.Text("reason");
        var share = (double)about.Number("share", 0.1m);
        if (share is < 0 or > 1)
        {
            about.Wrong("'share:' must lie between 0 and 1");
        }

        var reach = file.Get("everyday-reach");
        reach.AllowOnly("steps", "reason");
        reach.Text("reason");
        var steps = reach
            .List("steps")
            .Select(step =>
            {
                step.AllowOnly("up-to", "factor");
                var factor = (double)step.Number("factor", 1.5m);
                if (factor < 1)
                {
                    step.Wrong("'factor:' must be at least 1");
                }

                return (UpTo: step.Find("up-to") is null ? double.PositiveInfinity : (double)step.Number("up-to", 0), Factor: Math.Max(factor, 1));
            })
            .OrderBy(step => step.UpTo)
            .ToImmutableArray();
        return new Tolerances(Math.Clamp(share, 0, 1), steps);
    }

    /// <summary>The factor for a number of that size.</summary>
    public double Reach(double number) => Reaches.FirstOrDefault(step => Math.Abs(number) <= step.UpTo, (UpTo: 0, Factor: 1.25)).Factor;
}
