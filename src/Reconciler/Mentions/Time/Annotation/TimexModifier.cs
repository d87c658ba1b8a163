namespace Reconciler.Mentions.Time.Annotation;

/// <summary>The modifiers of TIMEX3.</summary>
internal enum TimexModifier
{
    None,
    Start,
    Mid,
    End,
    Approx,
    Before,
    After,
    OnOrBefore,
    OnOrAfter,
    MoreThan,
    LessThan,
    EqualOrMore,
    EqualOrLess,
}
