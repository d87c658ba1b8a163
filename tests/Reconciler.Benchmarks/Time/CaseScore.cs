namespace Reconciler.Benchmarks.Time;

/// <summary>How many cases of a kind are right.</summary>
/// <param name="name">The kind: a file, a type of result.</param>
internal sealed class CaseScore(string name)
{
    private readonly List<CaseMiss> misses = [];

    public string Name => name;

    public int Counted { get; private set; }

    public int Right { get; private set; }

    /// <summary>Of the right ones, those that are right to the letter too, where a score tells them apart.</summary>
    public int Strict { get; private set; }

    /// <summary>The right ones and those that nearly are, where a score tells them apart.</summary>
    public int Near { get; private set; }

    public int LeftOut { get; private set; }

    public IReadOnlyList<CaseMiss> Misses => misses;

    public void LeaveOut() => LeftOut++;

    /// <summary>Counts a case; a wrong one is kept.</summary>
    public void Add(bool isRight, bool isStrict, bool isNear, Func<CaseMiss> miss)
    {
        Counted++;
        Near += isRight || isNear ? 1 : 0;
        if (isRight)
        {
            Right++;
            Strict += isStrict ? 1 : 0;
        }
        else
        {
            misses.Add(miss());
        }
    }

    /// <summary>Prints a row for several scores together.</summary>
    public static void Print(TextWriter output, string name, IReadOnlyCollection<CaseScore> scores)
    {
        var counted = scores.Sum(score => score.Counted);
        Table.Row(
            output,
            name,
            Table.Count(counted),
            Table.Count(scores.Sum(score => score.LeftOut)),
            Table.Count(scores.Sum(score => score.Right)),
            Share(score => score.Right),
            Share(score => score.Strict),
            Share(score => score.Near)
        );

        string Share(Func<CaseScore, int> count) => counted == 0 ? "–" : Table.Figure((double)scores.Sum(count) / counted);
    }

    /// <summary>Prints the misses by shape, the most frequent first.</summary>
    public void PrintMisses(TextWriter output, int shown)
    {
        var shapes = misses.GroupBy(miss => miss.Shape, StringComparer.Ordinal).OrderByDescending(shape => shape.Count()).Take(shown).ToList();
        if (shapes.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"{name}: {Table.Count(misses.Count)} wrong");
        foreach (var shape in shapes)
        {
            output.WriteLine($"{Table.Count(shape.Count()), 6}  {shape.First()}");
        }
    }
}
