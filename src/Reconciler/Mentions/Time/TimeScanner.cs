using Reconciler.Model;

namespace Reconciler.Mentions.Time;

/// <summary>Finds the time expressions of a sentence from left to right: the longest at each place, then on behind it.</summary>
internal static class TimeScanner
{
    public static IEnumerable<FoundTime> Scan(ParsedSentence sentence, TimeLexicon lexicon)
    {
        var line = new TokenLine(sentence, lexicon);
        for (var at = 0; at < line.Count; )
        {
            if (!line.CanBegin(at))
            {
                at++;
                continue;
            }

            var match = TimeGrammar.Expression(line, at);
            var end = match?.End ?? at + 1;
            if (line.Find(at, WordKind.NotTime) is { } other && other.End > end)
            {
                at = other.End;
                continue;
            }

            if (match is { } found)
            {
                yield return new FoundTime(line.Cover(at, found.End), sentence.Sentence, found.Value, TenseReader.Read(line, at, found.End));
            }

            at = end;
        }
    }
}
