using System.Text.RegularExpressions;

namespace Reconciler.Tests.Conventions;

/// <summary>
/// The stages of the engine: the folders below it but <c>Model</c> and <c>Rules</c>, on which all may depend. The folders of
/// <c>Mentions</c> are stages each, wired by the files directly in it.
/// </summary>
internal static class Stages
{
    /// <summary>The stage of a folder: its first part, and in <c>Mentions</c> its second.</summary>
    public static string Of(string folder) => folder.Split('/') is ["Mentions", var kind, ..] ? $"Mentions/{kind}" : folder.Split('/')[0];

    /// <summary>Which other stages each file names though it may not, as <c>path names stage</c>.</summary>
    public static IEnumerable<string> Trespasses(IReadOnlyCollection<SourceFile> engine)
    {
        var types = engine.Where(file => file.Folder.Length > 0).ToLookup(file => Of(file.Folder), file => file.Name, StringComparer.Ordinal);
        var names = types.ToDictionary(stage => stage.Key, stage => NamesOf(stage.Key, stage), StringComparer.Ordinal);
        return from file in engine
            where file.Folder.Length > 0
            let own = Of(file.Folder)
            from other in names
            where !MayName(own, other.Key) && file.Code.Any(line => other.Value.IsMatch(line))
            select $"{file.Path} names {other.Key}";
    }

    private static bool MayName(string own, string other) =>
        string.Equals(own, other, StringComparison.Ordinal)
        || string.Equals(other, "Model", StringComparison.Ordinal)
        || (string.Equals(other, "Rules", StringComparison.Ordinal) && !string.Equals(own, "Model", StringComparison.Ordinal))
        // What the kinds of mentions share stands directly in Mentions, and there they are wired.
        || (string.Equals(other, "Mentions", StringComparison.Ordinal) && own.StartsWith("Mentions/", StringComparison.Ordinal))
        || (string.Equals(own, "Mentions", StringComparison.Ordinal) && other.StartsWith("Mentions/", StringComparison.Ordinal));

    /// <summary>The namespace in full, or from the engine's on with one of its types after it (<c>Topics.TopicBuilder</c>).</summary>
    private static Regex NamesOf(string stage, IEnumerable<string> types)
    {
        var name = Regex.Escape(stage.Replace('/', '.'));
        // "Reconciler.Mentions.Time" does not name what stands directly in Mentions.
        var end = string.Equals(stage, "Mentions", StringComparison.Ordinal) ? "(;|$|[.](" + string.Join('|', types) + @")\b)" : @"\b";
        var last = Regex.Escape(stage.Split('/')[^1]);
        return new Regex($@"\bReconciler[.]{name}{end}|(^|[^\w.])({name}|{last})[.]({string.Join('|', types)})\b", RegexOptions.NonBacktracking);
    }
}
