namespace Reconciler.Mentions.Names;

/// <summary>Phrases by their atoms; finds the longest that begins at an atom.</summary>
internal sealed class PhraseTrie<T>
    where T : class
{
    private readonly Node root = new();

    /// <summary>Adds a phrase, or gives <paramref name="merge"/> the value that is there and takes what it makes of both.</summary>
    public void Add(string phrase, T value, Func<T, T, T> merge)
    {
        var node = root;
        foreach (var atom in AtomReader.Read(phrase))
        {
            if (!node.Next.TryGetValue(atom.Text, out var child))
            {
                child = new Node();
                node.Next.Add(atom.Text, child);
            }

            node = child;
        }

        if (node != root)
        {
            node.Value = node.Value is { } there ? merge(there, value) : value;
        }
    }

    /// <summary>The longest phrase that begins at <paramref name="start"/> and ends before <paramref name="limit"/>: its value and number of atoms.</summary>
    public (T Value, int Length)? Longest(IReadOnlyList<Atom> atoms, int start, int limit, Func<T, bool>? fits = null)
    {
        (T, int)? longest = null;
        var node = root;
        for (var i = start; i < limit; i++)
        {
            if (i > start && !atoms[i].IsJoined && !(atoms[i].Gap is ". " or "." or " & " or ", " or "'" or "’"))
            {
                break;
            }

            if (!node.Next.TryGetValue(atoms[i].Text, out node))
            {
                break;
            }

            if (node.Value is { } value && (fits is null || fits(value)))
            {
                longest = (value, i - start + 1);
            }
        }

        return longest;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public T? Value { get; set; }
    }
}
