using System.Collections.Frozen;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Mentions.Quantities;

/// <summary>The hedges, from <c>quantities/hedges.yml</c>.</summary>
internal sealed class HedgeLexicon
{
    private static readonly Dictionary<string, Bound> Bounds = new(StringComparer.Ordinal)
    {
        ["exact"] = Bound.Exact,
        ["about"] = Bound.About,
        ["at-least"] = Bound.AtLeast,
        ["more-than"] = Bound.MoreThan,
        ["at-most"] = Bound.AtMost,
        ["less-than"] = Bound.LessThan,
    };

    private static readonly Dictionary<string, bool> Places = new(StringComparer.Ordinal) { ["before"] = true, ["after"] = false };

    /// <summary>Reads the file.</summary>
    public HedgeLexicon(RuleFolder rules)
    {
        var file = rules.File("quantities/hedges.yml");
        file.AllowOnly("hedges");
        foreach (var node in file.List("hedges"))
        {
            node.AllowOnly("bound", "place", "words", "not_after", "not_with_time", "below", "above", "reason");
            var (below, above) = (node.Number("below", 0), node.Number("above", 0));
            if (below < 0 || below >= 1 || above < 0 || above > 10)
            {
                node.Wrong("'below:' lies between 0 and 1, 'above:' between 0 and 10");
                (below, above) = (0, 0);
            }

            if (below + above > 0 && node.TextOrNull("reason") is null or "")
            {
                node.Wrong("a tolerance needs its 'reason:'");
            }

            var hedge = new Hedge(
                node.Choice("bound", Bounds, Bound.Exact),
                below,
                above,
                node.Texts("not_after").ToFrozenSet(StringComparer.Ordinal),
                node.Find("not_with_time") is null ? null : node.Texts("not_with_time").ToFrozenSet(StringComparer.Ordinal)
            );
            var table = node.Choice("place", Places, otherwise: true) ? Before : After;
            foreach (var words in node.Texts("words"))
            {
                table.Add(words, hedge);
            }
        }
    }

    /// <summary>Those in front of the number.</summary>
    public PhraseTable<Hedge> Before { get; } = new();

    /// <summary>Those behind the number, its measure word or its noun.</summary>
    public PhraseTable<Hedge> After { get; } = new();
}
