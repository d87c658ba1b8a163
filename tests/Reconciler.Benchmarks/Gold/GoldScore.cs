using System.Collections.Immutable;
using Reconciler.Model;

namespace Reconciler.Benchmarks.Gold;

/// <summary>Compares a report with an annotation of the same documents; reads and prints nothing.</summary>
internal sealed class GoldScore
{
    private readonly Report report;
    private readonly GoldAnnotation gold;
    private readonly Dictionary<string, Document> documents;
    private readonly Dictionary<string, GoldClaim> claims;
    private readonly Dictionary<string, (Span Quote, Span Value)> spans;
    private readonly ImmutableArray<Claim> engine;

    /// <summary>With a report over the annotated documents.</summary>
    public GoldScore(Report report, GoldAnnotation gold)
    {
        this.report = report;
        this.gold = gold;
        documents = report
            .Documents.DistinctBy(document => Path.GetFileName(document.Name), StringComparer.Ordinal)
            .ToDictionary(document => Path.GetFileName(document.Name), StringComparer.Ordinal);
        claims = gold.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        spans = gold
            .Claims.Where(claim => documents.ContainsKey(claim.Doc))
            .ToDictionary(claim => claim.Id, claim => SpansOf(claim, documents[claim.Doc].Text), StringComparer.Ordinal);
        engine = [.. report.Claims.Select(pair => pair.Claim).DistinctBy(claim => (claim.Document, claim.Span, claim.Value.Type, claim.Value.Text))];
    }

    /// <summary>Annotated documents that the report lacks.</summary>
    public IEnumerable<string> MissingDocuments =>
        gold
            .Claims.Select(claim => claim.Doc)
            .Distinct(StringComparer.Ordinal)
            .Where(doc => !documents.ContainsKey(doc))
            .Order(StringComparer.Ordinal);

    /// <summary>Recall and precision for each value type.</summary>
    public IEnumerable<ClaimScore> Claims() => GoldValue.Types.Select(ScoreType);

    /// <summary>The relations that a good engine reports, and the explained one that editors ask for.</summary>
    public IEnumerable<RelationScore> Relations() =>
        gold
            .Relations.Where(relation => relation.ExpectedOutput is "flag" or "review" or "review-keep-separate" || relation.Id is "T01")
            .Select(Score);

    /// <summary>Traps that a finding fell into: it contradicts a pair that only looks like a conflict.</summary>
    public IEnumerable<(GoldRelation Trap, Finding Finding)> Traps() =>
        from relation in gold.Relations
        where relation.IsTrap && !relation.Pairs.IsDefaultOrEmpty
        from finding in report.Findings
        where Contradicts(finding) && relation.Pairs.Any(pair => Covers(finding, pair))
        select (relation, finding);

    /// <summary>Findings that contradict something and match no annotated relation.</summary>
    public IEnumerable<Finding> Unmatched() =>
        report.Findings.Where(finding =>
            Contradicts(finding) && !gold.Relations.Any(relation => relation.Groups.Any(group => Covers(finding, group)))
        );

    /// <summary>
    /// Whether the finding has a claim on the quote of each member, and for two members two different claims, unless the
    /// finding has only one.
    /// </summary>
    public bool Covers(Finding finding, ImmutableArray<string> members)
    {
        var covering = members.Select(member => finding.Claims.Where(claim => IsOn(claim, member)).ToList()).ToList();
        return covering.TrueForAll(found => found.Count > 0)
            && (members.Length < 2 || finding.Claims.Length < 2 || covering.SelectMany(found => found).Distinct().Skip(1).Any());
    }

    private static bool Contradicts(Finding finding) => finding.Verdict is Verdict.Conflict or Verdict.SelfContradiction or Verdict.Implausible;

    private ClaimScore ScoreType(string type)
    {
        var wanted = gold.Claims.Where(claim => string.Equals(GoldValue.TypeOf(claim), type, StringComparison.Ordinal)).ToList();
        var found = wanted
            .Select(claim =>
                (Gold: claim, Claims: engine.Where(candidate => IsOn(candidate, claim.Id) && GoldValue.Agrees(claim, candidate.Value)).ToList())
            )
            .ToList();
        var ofType = engine.Where(claim => string.Equals(GoldValue.TypeOf(claim.Value), type, StringComparison.Ordinal)).ToList();
        var onValue = ofType
            .Select(claim => (Claim: claim, Gold: wanted.Where(candidate => IsOnValue(claim, candidate.Id)).ToList()))
            .Where(pair => pair.Gold.Count > 0)
            .ToList();
        var wrong = onValue.Where(pair => !pair.Gold.Exists(candidate => GoldValue.Agrees(candidate, pair.Claim.Value))).Select(pair => pair.Claim);
        return new ClaimScore(
            type,
            wanted.Count,
            found.Count(pair => pair.Claims.Count > 0),
            found.Count(pair => pair.Claims.Exists(claim => claim.Value is QuantityValue value && GoldValue.BoundAgrees(pair.Gold, value))),
            onValue.Count,
            onValue.Count - wrong.Count(),
            ofType.Count - onValue.Count,
            [.. found.Where(pair => pair.Claims.Count == 0).Select(pair => pair.Gold)],
            [.. wrong]
        );
    }

    private RelationScore Score(GoldRelation relation)
    {
        var covering = report.Findings.Where(finding => relation.Groups.Any(group => Covers(finding, group))).ToList();
        var accepted = covering.Find(finding => relation.AcceptableVerdicts.Contains(Name(finding.Verdict), StringComparer.Ordinal));
        if (accepted is not null)
        {
            return new RelationScore(relation, accepted, IsAcceptable: true, ByTension: false);
        }

        var tension = relation.AcceptableVerdicts.Contains("compatible", StringComparer.Ordinal)
            ? covering.Find(finding => finding.Verdict == Verdict.Tension)
            : null;
        return new RelationScore(relation, tension ?? covering.FirstOrDefault(), tension is not null, tension is not null);
    }

    /// <summary>The verdict as the annotation names it.</summary>
    public static string Name(Verdict verdict) =>
        verdict switch
        {
            Verdict.SelfContradiction => "self-contradiction",
            Verdict.PossiblyDistinct => "possible-different-entities",
            Verdict.NameVariant => "name-variant",
            Verdict.Conflict => "conflict",
            Verdict.Implausible => "implausible",
            Verdict.Tension => "tension",
            Verdict.Developing => "developing",
            Verdict.Explained => "explained",
            Verdict.Compatible => "compatible",
            Verdict.Agree => "agree",
            _ => "error",
        };

    private bool IsOn(Claim claim, string id) => IsIn(claim, id) && (spans[id].Quote.Overlaps(claim.Span) || spans[id].Value.Overlaps(claim.Span));

    private bool IsOnValue(Claim claim, string id) => IsIn(claim, id) && spans[id].Value.Overlaps(claim.Span);

    private bool IsIn(Claim claim, string id) =>
        spans.ContainsKey(id) && string.Equals(claims[id].Doc, Path.GetFileName(claim.Document), StringComparison.Ordinal);

    private static (Span Quote, Span Value) SpansOf(GoldClaim claim, string text) =>
        (CodePoints.ToUtf16(text, claim.Start, claim.End), CodePoints.ToUtf16(text, claim.ValueStart, claim.ValueEnd));
}
