using System.Globalization;
using Reconciler.Model;

namespace Reconciler.Benchmarks.Gold;

/// <summary>Prints a score: misses and surprises first, the table last.</summary>
internal static class GoldPrinter
{
    /// <summary>Prints it.</summary>
    public static void Print(GoldScore score, TextWriter output)
    {
        foreach (var document in score.MissingDocuments)
        {
            output.WriteLine($"annotated, but not among the documents read: {document}");
        }

        var claims = score.Claims().ToList();
        var relations = score.Relations().ToList();
        var traps = score.Traps().ToList();
        var unmatched = score.Unmatched().ToList();
        foreach (var type in claims)
        {
            PrintClaims(type, output);
        }

        output.WriteLine("Relations");
        foreach (var relation in relations)
        {
            PrintRelation(relation, output);
        }

        output.WriteLine();
        output.WriteLine("Traps fallen into");
        foreach (var (trap, finding) in traps)
        {
            output.WriteLine($"  {trap.Id} {trap.Title}");
            PrintFinding(finding, output);
        }

        output.WriteLine();
        output.WriteLine("Contradictions found that match no annotated relation");
        foreach (var finding in unmatched)
        {
            PrintFinding(finding, output);
        }

        output.WriteLine();
        PrintTable(claims, relations, traps.Select(pair => pair.Trap.Id).Distinct(StringComparer.Ordinal).Count(), unmatched.Count, output);
    }

    private static void PrintClaims(ClaimScore type, TextWriter output)
    {
        output.WriteLine($"Claims: {type.Type}");
        foreach (var miss in type.Misses)
        {
            output.WriteLine($"  missed {miss.Id} {miss.Property}: “{Line(miss.ValueText)}” in “{Line(miss.Quote)}”");
        }

        foreach (var wrong in type.Wrong)
        {
            output.WriteLine(
                $"  wrong  {wrong.Document} {wrong.Span.Start}-{wrong.Span.End} {wrong.Property}: “{Line(wrong.Quote)}” read as {wrong.Value.Text}"
            );
        }

        output.WriteLine();
    }

    private static void PrintRelation(RelationScore score, TextWriter output)
    {
        var relation = score.Relation;
        var verdict = score.Finding is { } finding ? GoldScore.Name(finding.Verdict) : "not found";
        var mark =
            score.IsAcceptable ? "ok  "
            : score.Finding is null ? "miss"
            : "bad ";
        var note = score.ByTension ? " (a tension counted as compatible)" : "";
        output.WriteLine($"  {mark} {relation.Id} {verdict}{note}; acceptable: {string.Join(", ", relation.AcceptableVerdicts)}; {relation.Title}");
    }

    private static void PrintFinding(Finding finding, TextWriter output)
    {
        output.WriteLine(
            $"    {finding.Id} {GoldScore.Name(finding.Verdict)} {finding.Rule}: {finding.Topic} / {finding.Property}: {Line(finding.Explanation)}"
        );
        foreach (var claim in finding.Claims)
        {
            output.WriteLine($"      {claim.Document} {claim.Span.Start}-{claim.Span.End} “{Line(claim.Quote)}” = {claim.Value.Text}");
        }
    }

    private static void PrintTable(List<ClaimScore> claims, List<RelationScore> relations, int traps, int unmatched, TextWriter output)
    {
        output.WriteLine("type        gold  found  recall  bound-ok  on-gold  right  precision  elsewhere");
        foreach (var type in claims)
        {
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{type.Type, -10} {type.Gold, 5} {type.Found, 6} {type.Recall, 7:0.000} {type.BoundRight, 9} {type.Overlapping, 8} {type.Right, 6} {type.Precision, 10:0.000} {type.Elsewhere, 10}"
                )
            );
        }

        output.WriteLine();
        output.WriteLine($"relations found            {relations.Count(score => score.Finding is not null)} of {relations.Count}");
        output.WriteLine($"  with acceptable verdict  {relations.Count(score => score.IsAcceptable)} of {relations.Count}");
        output.WriteLine($"traps fallen into          {traps}");
        output.WriteLine($"unannotated contradictions {unmatched}");
    }

    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
