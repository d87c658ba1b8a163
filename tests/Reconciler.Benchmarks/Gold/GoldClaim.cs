using System.Text.Json;

namespace Reconciler.Benchmarks.Gold;

/// <summary>A claim that a fact-checker marked. Offsets count Unicode code points.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Doc">File name of the document.</param>
/// <param name="Quote">The words that make the claim.</param>
/// <param name="Start">Where the quote starts.</param>
/// <param name="End">Where it ends, excluded.</param>
/// <param name="ValueText">The words that carry the value.</param>
/// <param name="ValueStart">Where those start.</param>
/// <param name="ValueEnd">Where they end, excluded.</param>
/// <param name="Property">What is claimed.</param>
/// <param name="Value">The normalised value.</param>
internal sealed record GoldClaim(
    string Id,
    string Doc,
    string Quote,
    int Start,
    int End,
    string ValueText,
    int ValueStart,
    int ValueEnd,
    string Property,
    JsonElement Value
);
