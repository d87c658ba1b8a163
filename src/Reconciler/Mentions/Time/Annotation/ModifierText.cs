namespace Reconciler.Mentions.Time.Annotation;

/// <summary>Modifiers as TIMEX3 writes them.</summary>
internal static class ModifierText
{
    public static string Of(TimexModifier modifier) =>
        modifier switch
        {
            TimexModifier.Start => "START",
            TimexModifier.Mid => "MID",
            TimexModifier.End => "END",
            TimexModifier.Approx => "APPROX",
            TimexModifier.Before => "BEFORE",
            TimexModifier.After => "AFTER",
            TimexModifier.OnOrBefore => "ON_OR_BEFORE",
            TimexModifier.OnOrAfter => "ON_OR_AFTER",
            TimexModifier.MoreThan => "MORE_THAN",
            TimexModifier.LessThan => "LESS_THAN",
            TimexModifier.EqualOrMore => "EQUAL_OR_MORE",
            TimexModifier.EqualOrLess => "EQUAL_OR_LESS",
            _ => "",
        };
}
