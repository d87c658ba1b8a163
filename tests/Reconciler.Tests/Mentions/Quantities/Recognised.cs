using System.Collections.Immutable;
using Reconciler.Mentions.Quantities;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Tests.Mentions.Quantities;

/// <summary>What the recogniser finds with the rules that travel with the engine.</summary>
internal static class Recognised
{
    private static readonly Lazy<QuantityRecogniser> Recogniser = new(() =>
    {
        var rules = RuleFolder.Load(RuleFolder.DefaultPath);
        var recogniser = new QuantityRecogniser(rules);
        Assert.Empty(rules.Errors.Where(error => error.File.StartsWith("quantities/", StringComparison.Ordinal)));
        return recogniser;
    });

    /// <summary>The mentions of a text.</summary>
    public static ImmutableArray<Mention> Mentions(string text) => Recogniser.Value.Recognise(Texts.Parse(text));

    /// <summary>Their quotes and values.</summary>
    public static (string Quote, string Value)[] In(string text) =>
        [.. Mentions(text).Select(mention => (mention.Span.Of(text), mention.Value.Text))];
}
