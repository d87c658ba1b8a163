using NodaTime;
using Reconciler.Mentions.Time;
using Reconciler.Model;
using Reconciler.Rules;

namespace Reconciler.Tests.Mentions.Time;

/// <summary>The recogniser over the rules that travel with the engine.</summary>
internal static class TimeRules
{
    public static readonly TimeRecogniser Recogniser = Build();

    /// <summary>The mentions as "quote = value", several parted by semicolons.</summary>
    public static string Read(string text, LocalDate? filed = null, LocalDate? published = null) =>
        string.Join(
            "; ",
            Recogniser.Recognise(Texts.Parse(text, published, filed)).Select(mention => $"{mention.Span.Of(text)} = {mention.Value.Text}")
        );

    private static TimeRecogniser Build()
    {
        var rules = RuleFolder.Load(RuleFolder.DefaultPath);
        var recogniser = new TimeRecogniser(rules);
        rules.ThrowIfWrong();
        return recogniser;
    }
}
