using Reconciler.TimeMl;

namespace Reconciler.Benchmarks.Time;

/// <summary>An expression that was not right.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Document">The document.</param>
/// <param name="Text">Its text.</param>
/// <param name="Gold">What is right; null where nothing stands.</param>
/// <param name="Found">What the engine found; null where it found nothing.</param>
internal sealed record TimexMiss(MissKind Kind, string Document, string Text, Timex3? Gold, Timex3? Found)
{
    private const int Around = 30;

    /// <summary>The shape of the expression: digits as 9, lower case.</summary>
    public string Shape => Shapes.Of((Gold ?? Found)!.Span.Of(Text));

    /// <summary>The expression in its words, with what it should be and what it was.</summary>
    public override string ToString()
    {
        var span = (Gold ?? Found)!.Span;
        var before = Text[Math.Max(0, span.Start - Around)..span.Start];
        var after = Text[span.End..Math.Min(Text.Length, span.End + Around)];
        var quote = $"…{before}[{span.Of(Text)}]{after}…".ReplaceLineEndings(" ");
        return $"{Document}: {quote}  gold {Describe(Gold)}  found {Describe(Found)}";
    }

    private string Describe(Timex3? timex) =>
        timex is null
            ? "–"
            : $"[{timex.Span.Of(Text).ReplaceLineEndings(" ")}] {timex.Type} {timex.Value}{(timex.Mod is null ? "" : $" {timex.Mod}")}";
}
