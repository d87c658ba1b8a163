using System.Globalization;

namespace Reconciler.Mentions.Quantities;

/// <summary>Reads digits with separators: thousands by commas (also the Indian 10,37,200), a decimal point, and 1.234.567,8 where nothing else is meant.</summary>
internal static class DigitNumber
{
    /// <summary>The value and the value of the last digit; false where the groups make no number.</summary>
    public static bool TryParse(string digits, out decimal number, out decimal resolution)
    {
        number = 0;
        resolution = 1;
        var plain = Plain(digits);
        if (plain is null || !decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
        {
            return false;
        }

        var point = plain.IndexOf('.', StringComparison.Ordinal);
        for (var i = point + 1; point >= 0 && i < plain.Length; i++)
        {
            resolution /= 10;
        }

        return number <= NumberReading.Limit;
    }

    /// <summary>The same without thousands separators and with a decimal point; null where it cannot be told.</summary>
    private static string? Plain(string digits)
    {
        if (digits.Length > 30 || digits.Any(character => !char.IsAsciiDigit(character) && character is not ',' and not '.'))
        {
            return null;
        }

        var commas = digits.Count(character => character == ',');
        var points = digits.Count(character => character == '.');
        return (commas, points) switch
        {
            (0, 0 or 1) => digits,
            ( > 0, 0) => Join(digits, ','),
            ( > 0, 1) when digits.LastIndexOf(',') < digits.IndexOf('.', StringComparison.Ordinal) => Join(
                digits[..digits.IndexOf('.', StringComparison.Ordinal)],
                ','
            )
                is { } whole
                ? whole + digits[digits.IndexOf('.', StringComparison.Ordinal)..]
                : null,
            (0, > 1) => Join(digits, '.'),
            (1, > 0) when digits.LastIndexOf('.') < digits.IndexOf(',', StringComparison.Ordinal) => Join(
                digits[..digits.IndexOf(',', StringComparison.Ordinal)],
                '.'
            )
                is { } whole
                ? $"{whole}.{digits[(digits.IndexOf(',', StringComparison.Ordinal) + 1)..]}"
                : null,
            _ => null,
        };
    }

    /// <summary>Groups of three, or Indian groups of two before a last one of three; null where they are neither.</summary>
    private static string? Join(string digits, char separator)
    {
        var groups = digits.Split(separator);
        var inner = groups.AsSpan(1..^1);
        var byThree = true;
        var byTwo = groups.Length > 2 && separator == ',' && groups[0].Length <= 2;
        foreach (var group in inner)
        {
            byThree &= group.Length == 3;
            byTwo &= group.Length == 2;
        }

        var fits = groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0' && groups[^1].Length == 3 && (byThree || byTwo);
        return fits ? string.Concat(groups) : null;
    }
}
