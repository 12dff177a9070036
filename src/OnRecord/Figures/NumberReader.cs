using System.Collections.Frozen;
using System.Globalization;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Figures;

/// <summary>Reads numbers in digits and words, and the words that bound them.</summary>
internal sealed class NumberReader(Syntax syntax)
{
    private static readonly WordSet BareMagnitudes = WordSet.Of("Figures/Data/rule-words.tsv", "bare-magnitudes");

    /// <summary>Words before a figure that may bound it.</summary>
    private const int BoundReach = 3;

    private static readonly FrozenDictionary<string, decimal> Numbers = DataFile
        .Rows("Figures/Data/numbers.tsv")
        .ToFrozenDictionary(r => r[0], r => decimal.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FigureRelation> Bounds = DataFile
        .Rows("Figures/Data/bounds.tsv")
        .ToFrozenDictionary(r => r[0], r => Enum.Parse<FigureRelation>(r[1]), StringComparer.Ordinal);

    /// <summary>The number that begins at a token, and the token after its last; null when none does.</summary>
    public (decimal Value, int End)? Read(int token)
    {
        // "The missing billions" says no number.
        if (BareMagnitudes.Contains(syntax.Tokens.Form(token)))
            return null;
        int end = token;
        decimal? value = null;
        // A headline that ends in a number, and the date of the report below it, are two.
        while (
            end < syntax.Tokens.Count
            && syntax.Tokens.ParagraphOf(end) == syntax.Tokens.ParagraphOf(token)
            && syntax.Tokens.SentenceOf(end) == syntax.Tokens.SentenceOf(token)
            && Part(end) is { } part
        )
        {
            if (value is null)
                value = part;
            else if (part >= 100 && value < part)
                value *= part;
            else if (part < 100 && value >= 20 && (syntax.Upos[end] == Upos.Num || syntax.Tokens.Form(end - 1) is "-"))
                value += part;
            else
                break;
            end++;
            // "thirty-three".
            if (value is >= 20 and < 100 && part >= 20 && end + 1 < syntax.Tokens.Count && syntax.Tokens.Form(end) is "-" && Part(end + 1) is > 0 and < 10)
                end++;
        }

        if (value is not { } whole)
            return null;
        if (end < syntax.Tokens.Count && whole < 10 && Fraction(syntax.Tokens.Form(end)) is { } fraction)
            return (whole * fraction, end + 1);
        return (whole, end);
    }

    public FigureRelation Relation(int token)
    {
        string words = "";
        for (int i = token - 1; i >= Math.Max(0, token - BoundReach); i--)
        {
            string form = syntax.Tokens.Form(i).ToString().ToLowerInvariant();
            words = words.Length == 0 ? form : form + " " + words;
            if (Bounds.TryGetValue(words, out FigureRelation bound))
                return bound;
        }

        return FigureRelation.Exactly;
    }

    private decimal? Part(int token)
    {
        string form = syntax.Tokens.Form(token).ToString().ToLowerInvariant();
        if (Numbers.TryGetValue(form, out decimal word))
            return word == 1 && syntax.Upos[token] != Upos.Num ? null : word;
        int digits = Digits(form);
        int start = digits > 0 ? 0 : form.AsSpan().IndexOfAnyInRange('0', '9');
        if (start is < 0 or > 2 || start >= form.Length || form.AsSpan().ContainsAny("-/:"))
            return null;
        string rest = form[start..];
        digits = Digits(rest);
        if (
            !decimal.TryParse(
                rest[..digits].TrimEnd('.', ',').Replace(",", "", StringComparison.Ordinal),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out decimal value
            )
        )
            return null;
        string after = rest[digits..];
        if (after.Length == 0 || after == "%")
            return value;
        return Numbers.TryGetValue(after, out decimal factor) ? value * factor
            : UnitReader.IsUnit(after) ? value
            : null;
    }

    private static decimal? Fraction(ReadOnlySpan<char> word) =>
        word switch
        {
            "third" or "thirds" => 1m / 3,
            "quarter" or "quarters" => 1m / 4,
            "fifth" or "fifths" => 1m / 5,
            "tenth" or "tenths" => 1m / 10,
            _ => null,
        };

    private static int Digits(string form)
    {
        int digits = 0;
        while (digits < form.Length && (char.IsAsciiDigit(form[digits]) || form[digits] is ',' or '.'))
            digits++;
        return digits;
    }
}
