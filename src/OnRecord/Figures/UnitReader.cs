using System.Collections.Frozen;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Figures;

/// <summary>Reads the unit beside a number, and what it is a rate of: "€15 a share", "2 million dollars per year", "a 90-square-metre flat".</summary>
internal sealed class UnitReader(Syntax syntax)
{
    private static readonly WordSet Rates = WordSet.Of("Figures/Data/rule-words.tsv", "rate-words");

    private static readonly FrozenDictionary<string, string> Units = DataFile
        .Rows("Figures/Data/units.tsv")
        .ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    private static readonly (char Sign, string Unit)[] Signs =
    [
        .. DataFile.Rows("Figures/Data/units.tsv").Where(r => r[0].Length == 1 && !char.IsLetter(r[0][0])).Select(r => (r[0][0], r[1])),
    ];

    private static readonly WordSet Bases = WordSet.Of("Figures/Data/rule-words.tsv", "rate-bases");

    public static bool IsUnit(string form) => Units.ContainsKey(form);

    /// <summary>The unit, null without one, and the token after its last word.</summary>
    /// <param name="start">First token of the number.</param>
    /// <param name="end">After its last.</param>
    public (string? Unit, int After) Read(int start, int end)
    {
        string? unit = Before(start);
        int after = end;
        if (unit is null && After(end) is { } found)
            (unit, after) = found;
        if (unit is null)
            return (null, end);
        int basis = after + 1;
        bool rate = basis < syntax.Tokens.Count && Rates.Contains(syntax.Tokens.Form(after)) && Bases.Contains(syntax.Lemmas[basis]);
        return rate ? (unit + "/" + syntax.Lemmas[basis], basis + 1) : (unit, after);
    }

    private string? Before(int start)
    {
        if (start > 0 && Units.TryGetValue(syntax.Tokens.Form(start - 1).ToString(), out string? before) && syntax.Tokens.Form(start - 1) is not "per")
            return before;
        foreach ((char sign, string unit) in Signs)
            if (syntax.Tokens.Form(start).Contains(sign))
                return unit;
        return null;
    }

    private (string Unit, int After)? After(int end)
    {
        int at = end;
        if (at < syntax.Tokens.Count && syntax.Tokens.Form(at) is "of")
            at++;
        while (at < syntax.Tokens.Count && syntax.Tokens.Form(at) is "-" or "–")
            at++;
        if (at >= syntax.Tokens.Count)
            return null;
        string lemma = Lemma(at);
        int second = at + 1;
        while (second < syntax.Tokens.Count && syntax.Tokens.Form(second) is "-")
            second++;
        if (second < syntax.Tokens.Count && Units.TryGetValue(lemma + " " + Lemma(second), out string? joined))
            return (joined, second + 1);
        return Units.TryGetValue(lemma, out string? unit) ? (unit, at + 1) : null;
    }

    private string Lemma(int token) => syntax.Lemmas[token].ToLowerInvariant();
}
