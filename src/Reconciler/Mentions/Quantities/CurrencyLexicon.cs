using System.Collections.Frozen;
using Reconciler.Rules;

namespace Reconciler.Mentions.Quantities;

/// <summary>The currencies, from <c>quantities/currencies.yml</c>.</summary>
internal sealed class CurrencyLexicon
{
    private readonly PhraseTable<Currency> before = new();
    private readonly PhraseTable<Currency> beforeInChinese = new();
    private readonly PhraseTable<Currency> after = new();

    /// <summary>Reads the file.</summary>
    public CurrencyLexicon(RuleFolder rules)
    {
        var file = rules.File("quantities/currencies.yml");
        file.AllowOnly("currencies", "touching");
        Touching = file.Texts("touching").ToFrozenSet(StringComparer.Ordinal);
        foreach (var node in file.List("currencies"))
        {
            node.AllowOnly("code", "before", "before_en", "before_zh", "names", "names_of_large_amounts");
            var code = node.Text("code");
            if (code.Length != 3 || !code.All(char.IsAsciiLetterUpper))
            {
                node.Wrong($"'{code}' is not an ISO 4217 code: three capital letters");
            }

            var plain = new Currency(code, OnlyLarge: false);
            Add(before, plain, [.. node.Texts("before"), .. node.Texts("before_en"), Fold(code)]);
            Add(beforeInChinese, plain, [.. node.Texts("before"), .. node.Texts("before_zh"), Fold(code)]);
            Add(after, plain, node.Texts("names"));
            Add(after, plain with { IsCode = true }, [Fold(code)]);
            Add(after, plain with { OnlyLarge = true }, [.. node.Texts("names_of_large_amounts")]);
        }
    }

    /// <summary>Letters that may touch the digits: Rs10,372.</summary>
    public FrozenSet<string> Touching { get; }

    /// <summary>The signs that stand before an amount; some depend on the language.</summary>
    public PhraseTable<Currency> Before(string language) => string.Equals(language, "zh", StringComparison.Ordinal) ? beforeInChinese : before;

    /// <summary>The names that stand after an amount.</summary>
    public PhraseTable<Currency> After => after;

    private static string Fold(string code) => string.Concat(code.Select(char.ToLowerInvariant));

    private static void Add(PhraseTable<Currency> table, Currency currency, IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            table.Add(phrase, currency);
        }
    }
}
