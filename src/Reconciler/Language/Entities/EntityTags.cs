namespace Reconciler.Language.Entities;

/// <summary>The classes of entity recognisers: 0 is outside, then begin, inside, last and unit of each kind (BILOU).</summary>
internal static class EntityTags
{
    /// <summary>The kinds: person, organisation, place, and what is a name of another kind.</summary>
    public static readonly string[] Kinds = ["PER", "ORG", "LOC", "OTH"];

    private const int Begin = 0;
    private const int Inside = 1;
    private const int Last = 2;
    private const int Unit = 3;

    /// <summary>Number of classes.</summary>
    public static int Count => 1 + (Kinds.Length * 4);

    /// <summary>Whether a class may follow another; -1 is the start or the end.</summary>
    public static bool MayFollow(int before, int after)
    {
        var isOpen = before > 0 && PartOf(before) is Begin or Inside;
        if (before <= 0 || !isOpen || PartOf(before) > Inside)
        {
            return after <= 0 || PartOf(after) is Begin or Unit;
        }

        return after > 0 && KindOf(after) == KindOf(before) && PartOf(after) is Inside or Last;
    }

    /// <summary>The tags of IOB2 (<c>B-PER</c>, <c>I-PER</c>, <c>O</c>) as classes.</summary>
    public static byte[] FromIob(IReadOnlyList<string> tags)
    {
        var classes = new byte[tags.Count];
        for (var i = 0; i < classes.Length; i++)
        {
            var kind = tags[i].Length > 2 ? Array.IndexOf(Kinds, tags[i][2..]) : -1;
            if (kind < 0)
            {
                continue;
            }

            var begins = tags[i][0] == 'B' || i == 0 || !IsOf(tags[i - 1], tags[i]);
            var ends = i + 1 == classes.Length || tags[i + 1][0] != 'I' || !IsOf(tags[i + 1], tags[i]);
            var part = begins
                ? ends
                    ? Unit
                    : Begin
                : ends
                    ? Last
                    : Inside;
            classes[i] = (byte)(1 + (kind * 4) + part);
        }

        return classes;
    }

    /// <summary>A class as a tag of IOB2; names of other kinds are outside.</summary>
    public static string ToIob(byte tag) =>
        tag == 0 || KindOf(tag) == Kinds.Length - 1 ? "O" : $"{(PartOf(tag) is Begin or Unit ? 'B' : 'I')}-{Kinds[KindOf(tag)]}";

    private static bool IsOf(string tag, string other) => tag.Length > 2 && tag.AsSpan(2).SequenceEqual(other.AsSpan(2));

    private static int KindOf(int tag) => (tag - 1) / 4;

    private static int PartOf(int tag) => (tag - 1) % 4;
}
