namespace Reconciler.Language.Learning;

/// <summary>Hashes of words and features: the same on every machine and in every run. Models hold them, so they never change.</summary>
internal static class FeatureHash
{
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Of a feature: its template and what it saw.</summary>
    public static uint Of(int template, uint part)
    {
        var mixed = (((ulong)(uint)template << 32) | part) * 0x9E3779B97F4A7C15UL;
        mixed ^= mixed >> 29;
        mixed *= 0xBF58476D1CE4E5B9UL;
        return (uint)(mixed >> 32);
    }

    /// <summary>Of two parts, in order.</summary>
    public static uint Join(uint first, uint second)
    {
        var mixed = (((ulong)first << 32) | second) * 0xD6E8FEB86659FD93UL;
        return (uint)(mixed >> 32) ^ (uint)mixed;
    }

    /// <summary>Of characters as they are.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Seed;
        foreach (var character in text)
        {
            hash = (hash ^ character) * Prime;
        }

        return Finish(hash);
    }

    private static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB352D;
        hash ^= hash >> 15;
        return hash;
    }
}
