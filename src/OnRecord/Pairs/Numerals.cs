using System.Collections.Frozen;
using System.Globalization;
using OnRecord.Text;

namespace OnRecord.Pairs;

/// <summary>Values of numerals: "1,200", "3.2", "eighty", and the multipliers after them.</summary>
internal static class Numerals
{
    private const decimal Largest = 1e24m;

    private static readonly FrozenDictionary<string, (decimal Value, bool Multiplies)> _words = DataFile
        .Rows("Pairs/Data/numerals.tsv")
        .ToFrozenDictionary(
            row => row[0],
            row => (decimal.Parse(row[1].TrimStart('*'), CultureInfo.InvariantCulture), row[1][0] == '*'),
            StringComparer.Ordinal
        );

    /// <summary>Value of a numeral that stands alone; null when the word is none. "One" is none: it is an article too often.</summary>
    public static decimal? Value(string word)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            string digits = word.Replace(",", "", StringComparison.Ordinal);
            return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) && value < Largest ? value : null;
        }

        return word != "one" && _words.TryGetValue(word, out (decimal Value, bool Multiplies) known) ? known.Value : null;
    }

    /// <summary>A numeral and the one that follows it, as one value: "80 thousand", "twenty one"; null when they don't join.</summary>
    public static decimal? Join(decimal value, string next)
    {
        if (!_words.TryGetValue(next, out (decimal Value, bool Multiplies) known))
            return null;
        if (known.Multiplies)
            return value < Largest / known.Value ? value * known.Value : null;
        return value % 100 is >= 20 and < 100 && value % 10 == 0 && known.Value < 10 || value >= 100 && value % 100 == 0 && known.Value < 100
            ? value + known.Value
            : null;
    }
}
