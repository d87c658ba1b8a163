using System.Text;

namespace Reconciler.Benchmarks.Time;

/// <summary>What expressions look like, so that those written alike are counted together.</summary>
internal static class Shapes
{
    /// <summary>Digits as 9, lower case, white space as one blank.</summary>
    public static string Of(string expression)
    {
        var shape = new StringBuilder(expression.Length);
        foreach (var letter in expression.Trim())
        {
            if (!char.IsWhiteSpace(letter))
            {
                shape.Append(char.IsDigit(letter) ? '9' : char.ToLowerInvariant(letter));
            }
            else if (shape[^1] != ' ')
            {
                shape.Append(' ');
            }
        }

        return shape.ToString();
    }
}
