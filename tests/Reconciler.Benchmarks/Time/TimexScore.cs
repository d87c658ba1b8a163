using Reconciler.Model;
using Reconciler.TimeMl;

namespace Reconciler.Benchmarks.Time;

/// <summary>
/// The measures of TempEval-3 for temporal expressions. Gold and system expressions of a document are paired one to one:
/// first those with equal spans (a strict match), then in reading order those that share at least one character (with the
/// strict ones: the relaxed matches). Precision is matches / system, recall matches / gold, F1 their harmonic mean, all
/// counted over every document together. The F1 of an attribute is relaxed F1 times the share of relaxed matches whose
/// attribute is equal, character by character; the value is not brought to one form first.
/// </summary>
internal sealed class TimexScore
{
    private readonly List<TimexMiss> misses = [];
    private int strict;
    private int relaxed;
    private int equalTypes;
    private int equalValues;

    /// <summary>Expressions of the gold standard.</summary>
    public int Gold { get; private set; }

    /// <summary>Expressions that the engine found.</summary>
    public int System { get; private set; }

    /// <summary>Documents counted.</summary>
    public int Documents { get; private set; }

    /// <summary>Whatever was not right.</summary>
    public IReadOnlyList<TimexMiss> Misses => misses;

    public FScore Strict => new(strict, System, Gold);

    public FScore Relaxed => new(relaxed, System, Gold);

    public double TypeF1 => Relaxed.F1 * Share(equalTypes);

    public double ValueF1 => Relaxed.F1 * Share(equalValues);

    /// <summary>Counts a document: its text, what is right, and what the engine found.</summary>
    public void Add(string document, string text, IReadOnlyList<Timex3> gold, IReadOnlyList<Timex3> system)
    {
        Documents++;
        Gold += gold.Count;
        System += system.Count;
        var pairs = Pair(gold, system);
        foreach (var (right, found) in pairs)
        {
            relaxed++;
            strict += right.Span == found.Span ? 1 : 0;
            equalTypes += Same(right.Type, found.Type) ? 1 : 0;
            equalValues += Same(right.Value, found.Value) ? 1 : 0;
            if (right.Span != found.Span)
            {
                Miss(MissKind.WrongSpan, right, found);
            }

            if (!Same(right.Type, found.Type))
            {
                Miss(MissKind.WrongType, right, found);
            }
            else if (!Same(right.Value, found.Value))
            {
                Miss(MissKind.WrongValue, right, found);
            }
        }

        foreach (var right in gold.Except(pairs.Select(pair => pair.Gold)))
        {
            Miss(MissKind.Missed, right, null);
        }

        foreach (var found in system.Except(pairs.Select(pair => pair.System)))
        {
            Miss(MissKind.Spurious, null, found);
        }

        void Miss(MissKind kind, Timex3? right, Timex3? found) => misses.Add(new TimexMiss(kind, document, text, right, found));
    }

    private static List<(Timex3 Gold, Timex3 System)> Pair(IReadOnlyList<Timex3> gold, IReadOnlyList<Timex3> system)
    {
        var pairs = gold.Join(system, right => right.Span, found => found.Span, (right, found) => (right, found)).ToList();
        var open = system.Except(pairs.Select(pair => pair.found)).ToList();
        foreach (var right in gold.Except(pairs.Select(pair => pair.right)).ToList())
        {
            if (open.Find(found => found.Span.Overlaps(right.Span)) is { } found)
            {
                pairs.Add((right, found));
                open.Remove(found);
            }
        }

        return pairs;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private double Share(int equal) => relaxed == 0 ? 0 : (double)equal / relaxed;
}
