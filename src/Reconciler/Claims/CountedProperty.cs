namespace Reconciler.Claims;

/// <summary>The property that a count is of: the counted noun in the plural, as people would say it.</summary>
internal static class CountedProperty
{
    /// <summary><c>companies</c> of <c>company</c>, <c>people</c> of <c>person</c>.</summary>
    public static string Of(string unit) =>
        unit switch
        {
            "person" => "people",
            "child" => "children",
            "man" or "woman" => unit[..^2] + "en",
            "percent" => unit,
            _ when unit.EndsWith('y') && unit.Length > 1 && unit[^2] is not ('a' or 'e' or 'i' or 'o' or 'u') => unit[..^1] + "ies",
            _ when unit.EndsWith('s')
                    || unit.EndsWith('x')
                    || unit.EndsWith("ch", StringComparison.Ordinal)
                    || unit.EndsWith("sh", StringComparison.Ordinal) => unit + "es",
            _ => unit + "s",
        };
}
