using System.Collections.Frozen;
using System.Collections.Immutable;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Findings.Plausibility;

/// <summary>A list under a label that some of its items cannot bear: an academy among the "ministries".</summary>
internal sealed class ListLabels : ITopicCheck
{
    private const string File = "plausibility/list-labels.yml";

    private readonly FindingRule rule;
    private readonly ImmutableArray<Label> labels;

    public ListLabels(RuleFolder rules)
    {
        rule = FindingRuleReader.ReadFile(rules, File, "labels");
        labels =
        [
            .. rules
                .File(File)
                .List("labels")
                .Select(label =>
                {
                    label.AllowOnly("label", "plural", "words", "members", "others");
                    return new Label(
                        label.Text("label"),
                        label.Text("plural"),
                        [.. label.Texts("words").Append(label.Text("label")).Append(label.Text("plural"))],
                        label.Texts("members"),
                        label.Texts("others")
                    );
                }),
        ];
    }

    /// <inheritdoc/>
    public IEnumerable<FindingRule> Rules => [rule];

    /// <inheritdoc/>
    public IEnumerable<FindingDraft> Check(Topic topic, Corpus corpus)
    {
        foreach (var claim in topic.Claims.Where(claim => string.Equals(claim.Role, ListLength.Members, StringComparison.Ordinal)))
        {
            if (claim.Value is not SetValue set || labels.FirstOrDefault(label => label.IsOn(claim.Property)) is not { } found)
            {
                continue;
            }

            var odd = set.Items.Where(found.CannotBear).ToList();
            if (odd.Count > 0)
            {
                yield return FindingDraft.About(
                    rule,
                    topic,
                    claim.Property,
                    $"{claim.Document} lists {Wording.List([.. odd.Select(item => item.Trim())])} among the {found.Plural}; by {(odd.Count == 1 ? "its name it is none" : "their names they are none")}. A wider word, such as “bodies” or “organisations”, would hold for all of them.",
                    [claim]
                );
            }
        }
    }

    /// <summary>A label with the words that show it, and the words that an item under it may and may not be built on.</summary>
    private sealed record Label(
        string Name,
        string Plural,
        ImmutableArray<string> Words,
        ImmutableArray<string> Members,
        ImmutableArray<string> Others
    )
    {
        public bool IsOn(string property) =>
            Folding.Words(Wording.Property(property)) is [.., var last] && Words.Contains(last, StringComparer.OrdinalIgnoreCase);

        public bool CannotBear(string item) => Others.Any(other => Names(item, other)) && !Members.Any(member => Names(item, member));

        private static bool Names(string item, string word) =>
            Folding.HasIdeographs(word) ? item.Contains(word, StringComparison.Ordinal) : Head(item).Contains(word, StringComparer.OrdinalIgnoreCase);

        // What stands before "of" or "for" says what a body is; what comes after says what it deals with.
        private static List<string> Head(string item) => [.. Folding.Words(item).TakeWhile(word => word is not ("of" or "for"))];
    }
}
