using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Chronology;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>Reads counts and measures: "850 people", "$2bn", "nine", "1,200", "5.4 per cent". Times are no figures.</summary>
internal sealed class FigureReader(Syntax syntax, Timeline timeline)
{
    /// <summary>Words before a figure that may bound it.</summary>
    private const int BoundReach = 3;

    private static readonly FrozenDictionary<string, decimal> Numbers = Table("numbers.tsv").ToFrozenDictionary(r => r[0], r => decimal.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Units = Table("units.tsv").ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FigureRelation> Bounds = Table("bounds.tsv").ToFrozenDictionary(r => r[0], r => Enum.Parse<FigureRelation>(r[1]), StringComparer.Ordinal);

    public ImmutableArray<Figure> Read(PropositionUnit unit, int root)
    {
        var figures = ImmutableArray.CreateBuilder<Figure>();
        int next = 0;
        foreach (int token in unit.Tokens)
        {
            if (token < next || timeline.At(token) is not null || Value(token, out next) is not { } value) continue;
            figures.Add(new Figure(value, Unit(token, next), syntax.Lemmas[root].ToLowerInvariant(), Bound(token)));
        }

        return figures.ToImmutable();
    }

    /// <param name="end">After the last word of the figure.</param>
    private decimal? Value(int token, out int end)
    {
        end = token;
        decimal? value = null;
        while (end < syntax.Tokens.Count && Part(end) is { } part)
        {
            if (value is null) value = part;
            else if (part >= 100 && value < part) value *= part;
            else if (part < 100 && value >= 20 && syntax.Upos[end] == Upos.Num) value += part;
            else break;
            end++;
        }

        return value;
    }

    private decimal? Part(int token)
    {
        string form = syntax.Tokens.Form(token).ToString().ToLowerInvariant();
        if (Numbers.TryGetValue(form, out decimal word)) return word == 1 && syntax.Upos[token] != Upos.Num ? null : word;
        int digits = form.TakeWhile(c => char.IsAsciiDigit(c) || c is ',' or '.').Count();
        int start = digits > 0 ? 0 : form.TakeWhile(c => !char.IsAsciiDigit(c)).Count();
        if (start > 2 || start >= form.Length || form.Contains('-', StringComparison.Ordinal) || form.Contains('/', StringComparison.Ordinal) || form.Contains(':', StringComparison.Ordinal)) return null;
        string rest = form[start..];
        digits = rest.TakeWhile(c => char.IsAsciiDigit(c) || c is ',' or '.').Count();
        if (!decimal.TryParse(rest[..digits].TrimEnd('.', ',').Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)) return null;
        string after = rest[digits..];
        if (after.Length == 0 || after == "%") return value;
        return Numbers.TryGetValue(after, out decimal factor) ? value * factor : Units.ContainsKey(after) ? value : null;
    }

    private string? Unit(int token, int end)
    {
        if (token > 0 && Units.TryGetValue(syntax.Tokens.Form(token - 1).ToString(), out string? before)) return before;
        string form = syntax.Tokens.Form(token).ToString();
        foreach ((string sign, string unit) in Units)
            if (sign.Length == 1 && !char.IsLetter(sign[0]) && form.Contains(sign, StringComparison.Ordinal)) return unit;
        if (end < syntax.Tokens.Count && Units.TryGetValue(syntax.Lemmas[end].ToLowerInvariant(), out string? after)) return after;
        int head = syntax.Tree.Head(end - 1);
        return head >= 0 && syntax.Tree.Is(end - 1, "nummod") && syntax.Upos[head] == Upos.Noun ? syntax.Lemmas[head].ToLowerInvariant() : null;
    }

    private FigureRelation Bound(int token)
    {
        string words = "";
        for (int i = token - 1; i >= Math.Max(0, token - BoundReach); i--)
        {
            words = words.Length == 0 ? syntax.Tokens.Form(i).ToString().ToLowerInvariant() : syntax.Tokens.Form(i).ToString().ToLowerInvariant() + " " + words;
            if (Bounds.TryGetValue(words, out FigureRelation bound)) return bound;
        }

        return FigureRelation.Exactly;
    }

    private static IEnumerable<string[]> Table(string file) => DataFile.Rows("Propositions/Data/" + file);
}
