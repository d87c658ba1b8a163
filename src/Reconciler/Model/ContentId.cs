using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Reconciler.Model;

/// <summary>Ids made from content: the same parts give the same id on every machine and in every run.</summary>
public static class ContentId
{
    /// <summary>
    /// <paramref name="prefix"/>, a hyphen and 12 hexadecimal digits of the SHA-256 of the parts. Each part is preceded by
    /// its length, so that ("ab", "c") and ("a", "bc") differ.
    /// </summary>
    public static string Of(string prefix, params ReadOnlySpan<string> parts)
    {
        var joined = new StringBuilder();
        foreach (var part in parts)
        {
            joined.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}");
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(joined.ToString()));
        return $"{prefix}-{Convert.ToHexStringLower(hash.AsSpan(0, 6))}";
    }
}
