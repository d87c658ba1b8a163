using System.Text.RegularExpressions;

namespace Reconciler.Tests.Conventions;

/// <summary>A C# file of the repository, as far as conventions look at it; laid out by the formatter, so that a line tells much.</summary>
/// <param name="Path">Below the root of the repository, with forward slashes.</param>
/// <param name="Lines">Its lines.</param>
internal sealed partial record SourceFile(string Path, string[] Lines)
{
    /// <summary>The file name without extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folder below that of its project (<c>Mentions/Time</c>); empty directly in it.</summary>
    public string Folder => string.Join('/', Path.Split('/')[2..^1]);

    /// <summary>The namespace that its place asks for.</summary>
    public string ExpectedNamespace => string.Join('.', Path.Split('/')[1..^1]);

    /// <summary>The namespaces that it declares.</summary>
    public IEnumerable<string> Namespaces =>
        Lines.Select(line => NamespaceLine.Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value);

    /// <summary>The types that it declares outside others.</summary>
    public IEnumerable<string> Types =>
        Lines.Select(line => TypeLine.Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value);

    /// <summary>Its code without comments at the end or on lines of their own.</summary>
    public IEnumerable<string> Code => Lines.Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal));

    /// <summary>Whether the code names it as a word of its own: <c>using Dapper;</c>, <c>Dapper.SqlMapper</c>, not <c>DapperRow</c>.</summary>
    public bool Mentions(string name) =>
        Code.Any(line => Regex.IsMatch(line, $@"(^|[^\w.]){Regex.Escape(name)}($|[^\w])", RegexOptions.NonBacktracking));

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.NonBacktracking)]
    private static partial Regex NamespaceLine { get; }

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe) )*(?:class|record struct|record class|record|struct|interface|enum|delegate [\w<>?.]+) (?<name>\w+)",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex TypeLine { get; }
}
