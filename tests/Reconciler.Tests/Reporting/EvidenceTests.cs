using CsCheck;
using Reconciler.Reporting;

namespace Reconciler.Tests.Reporting;

public sealed class EvidenceTests
{
    private static readonly Evidence Long = new(
        1,
        1,
        "The council, which had met twice before without a result, said in the evening that ",
        "214 homes",
        " were without power, and that crews from three counties were on their way to help."
    );

    [Fact]
    public void A_short_sentence_stays_whole()
    {
        Assert.Equal(Long, Long.Shortened(200));
    }

    [Fact]
    public void A_long_sentence_loses_its_ends_and_says_so()
    {
        var shortened = Long.Shortened(60);

        Assert.Equal("… in the evening that ", shortened.Before);
        Assert.Equal(" were without power, and …", shortened.After);
    }

    [Fact]
    public void The_quote_itself_is_never_shortened()
    {
        var shortened = Long.Shortened(1);

        Assert.Equal(("…", "214 homes", "…"), (shortened.Before.Trim(), shortened.Quote, shortened.After.Trim()));
    }

    [Fact]
    public void Shortening_only_takes_away()
    {
        Gen.Select(Gen.String["ab 上海🚀"], Gen.String["ab 上海🚀"], Gen.Int[0, 40])
            .Sample(
                (before, after, columns) =>
                {
                    var shortened = new Evidence(1, 1, before, "x", after).Shortened(columns);
                    return before.EndsWith(shortened.Before.TrimStart('…'), StringComparison.Ordinal)
                        && after.StartsWith(shortened.After.TrimEnd('…'), StringComparison.Ordinal);
                }
            );
    }
}
