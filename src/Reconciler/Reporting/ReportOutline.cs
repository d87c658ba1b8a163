using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Reporting;

/// <summary>The findings in the order in which an editor should read them.</summary>
/// <param name="First">Those of high and medium severity, whatever the verdict but agreement.</param>
/// <param name="Rest">The others by verdict.</param>
internal sealed record ReportOutline(ImmutableArray<Finding> First, ImmutableArray<(Verdict Verdict, ImmutableArray<Finding> Findings)> Rest)
{
    public static ReportOutline Of(Report report)
    {
        var rest = report.Findings.Where(finding => !IsFirst(finding)).ToLookup(finding => finding.Verdict);
        return new ReportOutline(
            [.. report.Findings.Where(IsFirst)],
            [.. ReportNames.Verdicts.Where(rest.Contains).Select(verdict => (verdict, rest[verdict].ToImmutableArray()))]
        );
    }

    private static bool IsFirst(Finding finding) => finding.Severity is Severity.High or Severity.Medium && finding.Verdict != Verdict.Agree;
}
