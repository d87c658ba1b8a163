using Reconciler.Language.Learning;
using Reconciler.Language.Words;

namespace Reconciler.Tests.Language.Learning;

public sealed class SequenceDecoderTests
{
    [Fact]
    public void No_sequence_breaks_the_order_of_classes()
    {
        var decoder = new SequenceDecoder(ChineseSegmenter.Classes, ChineseSegmenter.MayFollow);
        decoder.Learn(new Reconciler.Training.AveragedPerceptron());
        var sequence = new byte[3];
        // Every place would rather stand inside a word.
        decoder.Decode([0, 9, 0, 0, 0, 9, 0, 0, 0, 9, 0, 0], sequence);
        Assert.Equal([0, 1, 2], sequence);
    }

    [Fact]
    public void An_empty_sequence_is_fine() => new SequenceDecoder(4, ChineseSegmenter.MayFollow).Decode([], []);
}
