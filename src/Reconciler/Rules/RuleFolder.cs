using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Reconciler.Rules;

/// <summary>
/// The YAML files below a folder, parsed but not yet understood: each stage reads its own part through
/// <see cref="RuleNode"/>, and whatever any of them finds wrong is collected and thrown at once by <see cref="ThrowIfWrong"/>.
/// </summary>
public sealed class RuleFolder
{
    private readonly SortedDictionary<string, RuleNode> files = new(StringComparer.Ordinal);
    private readonly List<RuleError> errors = [];

    private RuleFolder(string hash)
    {
        Hash = hash;
    }

    /// <summary>Hash over the names and contents of all files: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>What was found wrong so far, by file and place.</summary>
    public ImmutableArray<RuleError> Errors =>
        [.. errors.OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line).ThenBy(error => error.Column)];

    /// <summary>The rules that travel with the engine.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>Reads every <c>.yml</c> file below <paramref name="path"/>.</summary>
    /// <exception cref="RuleException">There is no such folder, or no rule in it.</exception>
    public static RuleFolder Load(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new RuleException($"{path}: no such folder of rules");
        }

        var sources = Directory
            .EnumerateFiles(path, "*.yml", SearchOption.AllDirectories)
            .Select(file =>
                (Name: Path.GetRelativePath(path, file).Replace('\\', '/'), Text: System.IO.File.ReadAllText(file).ReplaceLineEndings("\n"))
            )
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToList();
        return sources.Count == 0 ? throw new RuleException($"{path}: no .yml file in it") : Parse(sources);
    }

    /// <summary>The same from texts in memory.</summary>
    public static RuleFolder Parse(IEnumerable<(string Name, string Text)> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var parsed = new List<(string Name, YamlNode Root)>();
        var unreadable = new List<RuleError>();
        foreach (var (name, text) in sources)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name.Length}:{name}{text.Length}:{text}"));
            try
            {
                var stream = new YamlStream();
                stream.Load(new StringReader(text));
                if (stream.Documents.Count == 1)
                {
                    parsed.Add((name, stream.Documents[0].RootNode));
                }
                else
                {
                    unreadable.Add(new RuleError(name, 1, 1, "a rule file holds exactly one YAML document"));
                }
            }
            catch (YamlException wrong)
            {
                unreadable.Add(new RuleError(name, wrong.Start.Line, wrong.Start.Column, $"not valid YAML: {wrong.Message}"));
            }
        }

        var folder = new RuleFolder($"sha256:{Convert.ToHexStringLower(hash.GetCurrentHash())}");
        folder.errors.AddRange(unreadable);
        foreach (var (name, root) in parsed)
        {
            folder.files.Add(name, new RuleNode(name, root, folder.errors));
        }

        return folder;
    }

    /// <summary>The file of that name; where it is missing that is an error, and an empty node is given.</summary>
    public RuleNode File(string name)
    {
        if (files.TryGetValue(name, out var file))
        {
            return file;
        }

        if (!errors.Exists(error => string.Equals(error.File, name, StringComparison.Ordinal)))
        {
            errors.Add(new RuleError(name, 1, 1, "this file is missing"));
        }

        return new RuleNode(name, new YamlMappingNode(), errors);
    }

    /// <summary>All files below a folder of that name, by name.</summary>
    public IEnumerable<RuleNode> Files(string folder) =>
        files.Where(file => file.Key.StartsWith(folder + "/", StringComparison.Ordinal)).Select(file => file.Value);

    /// <summary>Refuses the rules if anything was found wrong.</summary>
    /// <exception cref="RuleException">It lists every error.</exception>
    public void ThrowIfWrong()
    {
        if (errors.Count > 0)
        {
            throw new RuleException(Errors);
        }
    }
}
