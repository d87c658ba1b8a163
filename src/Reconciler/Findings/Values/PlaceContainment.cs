using System.Collections.Immutable;
using Reconciler.Rules;

namespace Reconciler.Findings.Values;

/// <summary>Which well-known city lies in which country, so that "in Lyon" and "in France" are not taken for two places.</summary>
internal sealed class PlaceContainment
{
    private readonly ImmutableDictionary<string, int> countryByName;
    private readonly ImmutableDictionary<string, ImmutableHashSet<int>> countriesByCity;

    private PlaceContainment(ImmutableDictionary<string, int> countryByName, ImmutableDictionary<string, ImmutableHashSet<int>> countriesByCity)
    {
        this.countryByName = countryByName;
        this.countriesByCity = countriesByCity;
    }

    /// <summary>Reads <c>comparison/places.yml</c>.</summary>
    public static PlaceContainment Read(RuleFolder rules)
    {
        var file = rules.File("comparison/places.yml");
        file.AllowOnly("reason", "countries");
        file.Text("reason");
        var countries = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var cities = ImmutableDictionary.CreateBuilder<string, ImmutableHashSet<int>>(StringComparer.Ordinal);
        foreach (var (country, number) in file.List("countries").Select((node, index) => (node, index)))
        {
            country.AllowOnly("names", "places");
            foreach (var name in country.Texts("names"))
            {
                if (!countries.TryAdd(Folding.Key(name), number))
                {
                    country.Wrong($"'{name}' is named twice");
                }
            }

            foreach (var city in country.Texts("places").Select(Folding.Key))
            {
                cities[city] = cities.GetValueOrDefault(city, []).Add(number);
            }
        }

        return new PlaceContainment(countries.ToImmutable(), cities.ToImmutable());
    }

    /// <summary>Whether one of the two is known to lie in the other, or both name one country.</summary>
    public bool IsWithin(string first, string second)
    {
        var one = Folding.Key(first);
        var other = Folding.Key(second);
        return Lies(one, other) || Lies(other, one);
    }

    private bool Lies(string inner, string outer) =>
        countryByName.TryGetValue(outer, out var country)
        && (
            (countryByName.TryGetValue(inner, out var same) && same == country)
            || (countriesByCity.TryGetValue(inner, out var countries) && countries.Contains(country))
        );
}
