using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>Reads the tense around an expression from the verbs of its clause.</summary>
internal static class TenseReader
{
    private const int Reach = 16;
    private const int LongestVerbGroup = 4;
    private const int ShortestRegularPast = 5;

    /// <summary>The last verb before the expression in its clause decides, else the first after it.</summary>
    public static Tense Read(TokenLine line, int start, int end)
    {
        var from = start;
        while (from > 0 && from > start - Reach && !EndsClause(line, from - 1))
        {
            from--;
        }

        var before = Last(line, from, start);
        return before != Tense.Unknown ? before : First(line, end, Math.Min(line.Count, end + Reach));
    }

    private static Tense Last(TokenLine line, int from, int to)
    {
        var tense = Tense.Unknown;
        var future = -1;
        for (var at = from; at < to; at++)
        {
            if (line.Find(at, WordKind.Future) is { } word && word.End <= to)
            {
                tense = Tense.Future;
                future = word.End;
            }
            else if (IsPast(line, at) && !(future >= 0 && IsVerbGroup(line, future, at)))
            {
                tense = Tense.Past;
            }
        }

        return tense;
    }

    private static Tense First(TokenLine line, int from, int to)
    {
        for (var at = from; at < to && line.Norm(at) is not (";" or "." or "。"); at++)
        {
            if (line.Is(at, WordKind.Future))
            {
                return Tense.Future;
            }

            if (IsPast(line, at))
            {
                return Tense.Past;
            }
        }

        return Tense.Unknown;
    }

    /// <summary>"will also be held": the participle belongs to the future.</summary>
    private static bool IsVerbGroup(TokenLine line, int from, int to)
    {
        if (to - from > LongestVerbGroup)
        {
            return false;
        }

        for (var at = from; at < to; at++)
        {
            if (!line.Is(at, WordKind.Auxiliary) && !line.Norm(at).EndsWith("ly", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPast(TokenLine line, int at) =>
        line.Is(at, WordKind.Past)
        || (
            line.Is(at, TokenKind.Word)
            && !line.IsCapitalised(at)
            && line.Norm(at).Length >= ShortestRegularPast
            && line.Norm(at).EndsWith("ed", StringComparison.Ordinal)
        );

    private static bool EndsClause(TokenLine line, int at) =>
        line.Norm(at) is "," or ";" or ":" or "\"" or "(" or ")" or "." or "。" or "、" or "?" or "!";
}
