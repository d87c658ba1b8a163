using Reconciler.Rules;

namespace Reconciler.Mentions.Quantities;

/// <summary>Every word list of the quantity recogniser.</summary>
internal sealed class QuantityLexicon(RuleFolder rules)
{
    /// <summary>Number words.</summary>
    public NumberLexicon Numbers { get; } = new(rules);

    /// <summary>Hedges.</summary>
    public HedgeLexicon Hedges { get; } = new(rules);

    /// <summary>Currencies.</summary>
    public CurrencyLexicon Currencies { get; } = new(rules);

    /// <summary>Units of measure and time.</summary>
    public UnitLexicon Units { get; } = new(rules);

    /// <summary>Counted nouns.</summary>
    public NounLexicon Nouns { get; } = new(rules);

    /// <summary>Surroundings.</summary>
    public ContextLexicon Contexts { get; } = new(rules);

    /// <summary>Ordinals.</summary>
    public OrdinalLexicon Ordinals { get; } = new(rules);
}
