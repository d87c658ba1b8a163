using Reconciler.Model;

namespace Reconciler.Documents;

/// <summary>How many letters of each script a text has.</summary>
/// <param name="Han">Chinese characters.</param>
/// <param name="Other">Letters of alphabets.</param>
internal readonly record struct Script(int Han, int Other)
{
    /// <summary>The language by its script, or null without letters. A Chinese character says about as much as two and a half Latin letters.</summary>
    public string? Language =>
        Han + Other == 0 ? null
        : Han * 5L > Other * 2L ? "zh"
        : "en";

    public static Script Of(string text, Span span)
    {
        int han = 0,
            other = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (IsHan(text[i]))
            {
                han++;
            }
            else if (char.IsLetter(text[i]))
            {
                other++;
            }
        }

        return new Script(han, other);
    }

    public static bool IsHan(char letter) =>
        letter is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '\u3007';

    public static Script operator +(Script left, Script right) => new(left.Han + right.Han, left.Other + right.Other);
}
