using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Reconciler.Rules;

/// <summary>
/// A place in a rule file. What is missing or of the wrong form is recorded with its line and column, and a harmless
/// default is given, so that one reading finds every error.
/// </summary>
public sealed class RuleNode
{
    private readonly YamlNode node;
    private readonly List<RuleError> errors;

    internal RuleNode(string file, YamlNode node, List<RuleError> errors)
    {
        FileName = file;
        this.node = node;
        this.errors = errors;
    }

    /// <summary>The file, below the folder of rules.</summary>
    public string FileName { get; }

    /// <summary>Line, from 1.</summary>
    public long Line => node.Start.Line;

    /// <summary>The text of this node itself; empty (and an error) unless it is a plain value.</summary>
    public string Value
    {
        get
        {
            if (node is YamlScalarNode scalar)
            {
                return scalar.Value ?? "";
            }

            Wrong("expected a plain value here");
            return "";
        }
    }

    /// <summary>The items of this node itself, which must be a list.</summary>
    public IEnumerable<RuleNode> Items
    {
        get
        {
            if (node is YamlSequenceNode list)
            {
                return list.Select(At);
            }

            Wrong("expected a list here");
            return [];
        }
    }

    /// <summary>The keys and values of this node itself, which must be a mapping, in the order of the file.</summary>
    public IEnumerable<(string Key, RuleNode Node)> Entries
    {
        get
        {
            if (node is YamlMappingNode mapping)
            {
                return mapping.Children.Select(entry => (((YamlScalarNode)entry.Key).Value ?? "", At(entry.Value)));
            }

            Wrong("expected keys and values here");
            return [];
        }
    }

    /// <summary>Whether this node is a mapping rather than a plain value or a list.</summary>
    public bool IsMapping => node is YamlMappingNode;

    /// <summary>The value under <paramref name="key"/>, or null where there is none.</summary>
    public RuleNode? Find(string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? At(child) : null;

    /// <summary>The value under <paramref name="key"/>; an error where there is none.</summary>
    public RuleNode Get(string key)
    {
        if (Find(key) is { } child)
        {
            return child;
        }

        Wrong($"'{key}:' is missing");
        return At(new YamlScalarNode(""));
    }

    /// <summary>The text under <paramref name="key"/>; an error where it is missing or empty.</summary>
    public string Text(string key)
    {
        var child = Get(key);
        var text = child.Value;
        if (text.Length == 0 && Find(key) is not null)
        {
            child.Wrong($"'{key}:' is empty");
        }

        return text;
    }

    /// <summary>The text under <paramref name="key"/>, or null where there is none.</summary>
    public string? TextOrNull(string key) => Find(key)?.Value;

    /// <summary>The list of texts under <paramref name="key"/>; empty where there is none.</summary>
    public ImmutableArray<string> Texts(string key) => Find(key) is { } list ? [.. list.Items.Select(item => item.Value)] : [];

    /// <summary>The mappings in the list under <paramref name="key"/>; empty where there is none.</summary>
    public ImmutableArray<RuleNode> List(string key) => Find(key) is { } list ? [.. list.Items] : [];

    /// <summary>The number under <paramref name="key"/>, or <paramref name="otherwise"/> where there is none.</summary>
    public decimal Number(string key, decimal otherwise)
    {
        if (Find(key) is not { } child)
        {
            return otherwise;
        }

        if (decimal.TryParse(child.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        child.Wrong($"'{child.Value}' is not a number");
        return otherwise;
    }

    /// <summary>The text under <paramref name="key"/> as one of the named choices; an error that lists them where it is none.</summary>
    public T Choice<T>(string key, IReadOnlyDictionary<string, T> choices, T otherwise)
    {
        if (Find(key) is not { } child)
        {
            return otherwise;
        }

        if (choices.TryGetValue(child.Value, out var choice))
        {
            return choice;
        }

        child.Wrong($"'{child.Value}' is not one of: {string.Join(", ", choices.Keys.Order(StringComparer.Ordinal))}");
        return otherwise;
    }

    /// <summary>Records an error for every key that is none of those known, naming them.</summary>
    public void AllowOnly(params IReadOnlyCollection<string> known)
    {
        foreach (var (key, child) in Entries)
        {
            if (!known.Contains(key, StringComparer.Ordinal))
            {
                child.Wrong($"unknown key '{key}'; known here: {string.Join(", ", known.Order(StringComparer.Ordinal))}");
            }
        }
    }

    /// <summary>Records an error at this place.</summary>
    public void Wrong(string message) => errors.Add(new RuleError(FileName, node.Start.Line, node.Start.Column, message));

    private RuleNode At(YamlNode child) => new(FileName, child, errors);
}
