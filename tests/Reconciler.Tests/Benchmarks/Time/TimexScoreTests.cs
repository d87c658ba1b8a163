using Reconciler.Benchmarks.Time;
using Reconciler.Model;
using Reconciler.TimeMl;

namespace Reconciler.Tests.Benchmarks.Time;

public sealed class TimexScoreTests
{
    private const string Text = "0123456789012345678901234567890123456789";

    [Fact]
    public void A_document_found_exactly_scores_1_throughout()
    {
        var score = Score([Date(0, 4), Date(6, 8)], [Date(0, 4), Date(6, 8)]);

        Assert.Equal((1, 1, 1, 1), (score.Strict.F1, score.Relaxed.F1, score.TypeF1, score.ValueF1));
        Assert.Empty(score.Misses);
    }

    [Fact]
    public void An_overlap_is_a_relaxed_match_and_no_strict_one()
    {
        var score = Score([Date(0, 4), Date(6, 8)], [Date(1, 4), Date(6, 8)]);

        Assert.Equal((0.5, 1.0), (score.Strict.F1, score.Relaxed.F1));
        Assert.Equal([MissKind.WrongSpan], score.Misses.Select(miss => miss.Kind));
    }

    [Fact]
    public void The_F1_of_an_attribute_is_relaxed_F1_times_the_share_that_is_equal()
    {
        // Of five found three match four wanted: relaxed P 3/5, R 3/4; of the three, two have the type, one the value.
        var score = Score(
            [Date(0, 2), Date(4, 6), Date(8, 10), Date(12, 14)],
            [Date(0, 2), Date(4, 6) with { Value = "2001" }, new Timex3(new Span(8, 10), "DURATION", "P1D"), Date(20, 22), Date(24, 26)]
        );

        Assert.Equal((0.6, 0.75), (score.Relaxed.Precision, score.Relaxed.Recall));
        Assert.Equal(6 / 9.0, score.Relaxed.F1, 12);
        Assert.Equal(6 / 9.0 * 2 / 3, score.TypeF1, 12);
        Assert.Equal(6 / 9.0 * 1 / 3, score.ValueF1, 12);
        Assert.Equal(
            [MissKind.Missed, MissKind.Spurious, MissKind.Spurious, MissKind.WrongType, MissKind.WrongValue],
            score.Misses.Select(miss => miss.Kind).Order()
        );
    }

    [Fact]
    public void An_expression_matches_only_once()
    {
        var score = Score([Date(0, 10)], [Date(0, 4), Date(5, 10)]);

        Assert.Equal((0.5, 1.0), (score.Relaxed.Precision, score.Relaxed.Recall));
    }

    [Fact]
    public void The_equal_span_is_matched_before_one_that_only_overlaps()
    {
        var score = Score([Date(0, 4), Date(2, 6)], [Date(2, 6)]);

        Assert.Equal(1, score.Strict.Right);
        Assert.Equal(1, score.Relaxed.Right);
    }

    [Fact]
    public void Documents_are_counted_together()
    {
        var score = Score([Date(0, 4)], [Date(0, 4)]);
        score.Add("b", Text, [Date(0, 4), Date(6, 8), Date(10, 12)], []);

        Assert.Equal((2, 4, 1), (score.Documents, score.Gold, score.System));
        Assert.Equal((1.0, 0.25), (score.Strict.Precision, score.Strict.Recall));
    }

    [Fact]
    public void Nothing_found_and_nothing_wanted_is_0_and_no_failure() => Assert.Equal((0, 0), (Score([], []).Strict.F1, Score([], []).ValueF1));

    private static TimexScore Score(Timex3[] gold, Timex3[] system)
    {
        var score = new TimexScore();
        score.Add("a", Text, gold, system);
        return score;
    }

    private static Timex3 Date(int start, int end) => new(new Span(start, end), "DATE", "2000");
}
