using Reconciler.Model;
using Reconciler.Reporting;
using Reconciler.Rules;
using Reconciler.Tests.Cli;
using Reconciler.Tests.Conventions;

namespace Reconciler.Tests.Seeds;

/// <summary>What the engine makes of the seeds with the rules that it ships, read once for all tests.</summary>
internal static class SeedReport
{
    private const int Width = 100;

    private static readonly Lazy<Report> Read = new(() =>
        Pipeline.Create(RuleFolder.Load(RuleFolder.DefaultPath)).Run([Path.Combine(Repository.Root, "seeds")], "R-0001", FixedClock.Instance)
    );

    public static Report Value => Read.Value;

    /// <summary>The report as a terminal shows it.</summary>
    public static string Text => Join(TextReport.Lines(Value, Width));

    /// <summary>One finding as <c>show</c> prints it.</summary>
    public static string Show(Finding finding) => Join(FindingText.Lines(Value, finding, Width));

    /// <summary>The claims of the documents whose name begins so.</summary>
    public static string Claims(string document) =>
        string.Join(
            '\n',
            Value
                .Claims.Where(pair => pair.Claim.Document.StartsWith(document, StringComparison.Ordinal))
                .Select(pair =>
                    $"{pair.Claim.Span.Start}-{pair.Claim.Span.End} {pair.Topic.Label} | {pair.Claim.Property} | {pair.Claim.Value.Text}{Qualifiers(pair.Claim)} | {Line(pair.Claim.Quote)}"
                )
        );

    private static string Qualifiers(Claim claim)
    {
        var qualifiers = new[]
        {
            string.IsNullOrEmpty(claim.Role) ? null : claim.Role,
            claim.Modality == Modality.Asserted ? null : ReportNames.Of(claim.Modality),
            claim.Attribution is { } speaker ? $"says {speaker}" : null,
        }
            .OfType<string>()
            .ToList();
        return qualifiers.Count == 0 ? "" : $" ({string.Join(", ", qualifiers)})";
    }

    private static string Line(string quote) => quote.ReplaceLineEndings(" ");

    private static string Join(IEnumerable<StyledLine> lines) => string.Join('\n', lines.Select(line => line.Text.TrimEnd())).TrimEnd();
}
