using Reconciler.Model;

namespace Reconciler.Mentions.Names;

/// <summary>Reads where a document introduces a second name: in brackets, after "or", after "known as".</summary>
internal sealed class AliasReader(string text, NameNormaliser normaliser, WordLists words)
{
    private const int LongestLink = 40;

    /// <summary>Joins each name with the next where the text between them says that they are of one thing.</summary>
    public void Join(List<FoundName> names, NameGroups groups)
    {
        for (var i = 0; i + 1 < names.Count; i++)
        {
            var (first, second) = (names[i], names[i + 1]);
            if (first.Sentence != second.Sentence || second.Span.Start < first.Span.End || second.Span.Start - first.Span.End > LongestLink)
            {
                continue;
            }

            var link = text[first.Span.End..second.Span.Start];
            if (IsBracket(link, second) ? FitsBracket(first, second) : IsMarker(link, second) && FitsMarker(link, first, second))
            {
                groups.Join(i, i + 1);
            }
        }
    }

    private bool IsBracket(string link, FoundName second)
    {
        var opened = link.Trim() is "(" or "（" or "(the" or "（the" or "'s (" or "’s (" or "(or" or "(also";
        return opened && second.Span.End < text.Length && text[second.Span.End] is ')' or '）' or ',' or ';';
    }

    private bool IsMarker(string link, FoundName second)
    {
        var marker = link.Trim(' ', ',', '，', ')', '）', '(', '（', '“', '"', ';', '。').ToLowerInvariant();
        if (marker.EndsWith(" the", StringComparison.Ordinal))
        {
            marker = marker[..^4];
        }

        // "X, or Y," introduces a name; "X or Y" leaves a choice.
        return words.AliasMarkers.Contains(marker) && (marker is not "or" || link.AsSpan().ContainsAny(',', ')', '）')) && second.Span.Length > 1;
    }

    private bool FitsBracket(FoundName first, FoundName second)
    {
        var (one, other) = (normaliser.Normalise(first.Printed), normaliser.Normalise(second.Printed));
        var twoScripts = NameFolding.HasIdeograph(first.Printed) != NameFolding.HasIdeograph(second.Printed);
        return (twoScripts && KindsAgree(first, second)) || SpellsOut(one, other) || SpellsOut(other, one);
    }

    private bool FitsMarker(string link, FoundName first, FoundName second)
    {
        var isOr = link.Trim(' ', ',', ')', '）') is "or" or "or the";
        return KindsAgree(first, second) && (!isOr || normaliser.Normalise(second.Printed).IsAcronym || NameFolding.HasIdeograph(second.Printed));
    }

    private static bool KindsAgree(FoundName first, FoundName second) =>
        first.Kind == second.Kind || first.Kind == NameKind.Other || second.Kind == NameKind.Other;

    /// <summary>Whether the letters of an acronym all begin words of the full name, small words and order aside.</summary>
    private static bool SpellsOut(NormalName acronym, NormalName full)
    {
        if (full.IsAcronym || acronym.Text.Length is 0 or > 12 || acronym.Initials.Length < 2 || full.Initials.Length < 2)
        {
            return acronym is { Known: { } known } && string.Equals(known, full.Known, StringComparison.Ordinal);
        }

        var letters = acronym.Text.Replace(" ", "", StringComparison.Ordinal).Order();
        var initials = full.Initials.ToList();
        var missing = letters.Count(letter => !initials.Remove(letter));
        return missing == 0
            || (acronym.Text.Length >= 4 && missing <= 1)
            || (acronym.Known is { } name && string.Equals(name, full.Known, StringComparison.Ordinal));
    }
}
