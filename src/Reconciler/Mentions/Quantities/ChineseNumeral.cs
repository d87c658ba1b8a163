using Reconciler.Model;

namespace Reconciler.Mentions.Quantities;

/// <summary>Reads Chinese numerals, and digits with Chinese scales: 二十五, 三千, 1.2万, 13亿5000万.</summary>
internal sealed class ChineseNumeral(NumberLexicon lexicon)
{
    /// <summary>The number that starts at a token; null where there is none. A row of bare digits (二〇二五) is a year or a code and none.</summary>
    public NumberReading? Read(SentenceTokens tokens, int first)
    {
        var sum = new Sum();
        var at = first;
        for (; at < tokens.Count; at++)
        {
            var norm = tokens.Norm(at);
            if (tokens.Is(at, TokenKind.Number))
            {
                if ((at > first && !sum.EndsInScale) || !DigitNumber.TryParse(norm, out var number, out var resolution))
                {
                    break;
                }

                sum.AddDigits(number, resolution);
            }
            else if (lexicon.Digits.TryGetValue(norm, out var digit))
            {
                if (sum.Digit is not null)
                {
                    return null;
                }

                sum.AddDigit(digit);
            }
            else if (
                (lexicon.Powers.TryGetValue(norm, out var power) && !sum.AddPower(power))
                || (lexicon.ChineseScales.TryGetValue(norm, out var scale) && !sum.AddScale(scale))
            )
            {
                return null;
            }
            else if (power == 0 && !lexicon.ChineseScales.ContainsKey(norm))
            {
                break;
            }
        }

        return at == first || sum.Total > NumberReading.Limit
            ? null
            : new NumberReading(
                sum.Total,
                sum.Resolution,
                first,
                at,
                tokens.Is(first, TokenKind.Number) ? NumberForm.Digits : NumberForm.Chinese
            )
            {
                Scale = sum.Scale,
            };
    }

    /// <summary>What has been read so far.</summary>
    private sealed class Sum
    {
        private decimal scaled;
        private decimal section;
        private decimal lastPower = 1;
        private decimal lastScale = NumberReading.Limit;
        private bool placeIsNamed;

        public decimal? Digit { get; private set; }

        public decimal Resolution { get; private set; } = 1;

        public decimal Scale { get; private set; } = 1;

        public bool EndsInScale => section == 0 && Digit is null && scaled != 0;

        /// <summary>三万五: a last digit without a place of its own counts the next lower one.</summary>
        public decimal Total => scaled + section + (Digit ?? 0) * (placeIsNamed || lastPower <= 10 ? 1 : lastPower / 10);

        public void AddDigits(decimal number, decimal resolution)
        {
            Digit = number;
            Resolution = resolution;
            placeIsNamed = true;
        }

        public void AddDigit(decimal digit)
        {
            if (digit == 0)
            {
                placeIsNamed = true;
                return;
            }

            Digit = digit;
            Resolution = placeIsNamed || lastPower <= 10 ? 1 : lastPower / 10;
        }

        public bool AddPower(decimal power)
        {
            if ((Digit ?? 1) > NumberReading.Limit / power)
            {
                return false;
            }

            section += (Digit ?? 1) * power;
            Resolution =
                section == Digit * power && placeIsNamed ? Resolution * power
                : section < 100 ? 1
                : power;
            (Digit, lastPower, placeIsNamed) = (null, power, false);
            return true;
        }

        public bool AddScale(decimal scale)
        {
            section += Digit ?? 0;
            var factor = scale > lastScale || section == 0 ? scaled + section : section;
            if (factor == 0 || factor > NumberReading.Limit / scale)
            {
                return false;
            }

            Scale = scaled == 0 || scale > lastScale || section == 0 ? Scale * scale : 1;
            scaled = scale > lastScale || section == 0 ? factor * scale : scaled + (factor * scale);
            Resolution *= scale;
            (Digit, section, lastScale, lastPower, placeIsNamed) = (null, 0, scale, scale, false);
            return true;
        }
    }
}
