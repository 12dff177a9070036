using System.Globalization;
using OnRecord.Export;
using OnRecord.Vocabulary;

namespace OnRecord.Queries;

/// <summary>Counts by which fields an answer can be narrowed.</summary>
internal static class FacetCounter
{
    private const int ValuesShown = 8;

    public static IReadOnlyList<Facet> Of(IReadOnlyList<Candidate> found, IEnumerable<MatchKind> matches) =>
        [
            .. new[]
            {
                Count("match", matches, EnumWords.Of, kind => "match:" + EnumWords.Of(kind)),
                Count("who", found.SelectMany(c => c.Speakers.Distinct()), name => name, name => "who:" + QueryText.Quoted(name)),
                Count("said", found.Select(c => c.Statement?.Act).OfType<Act>(), EnumWords.Of, act => "said:" + EnumWords.Of(act)),
                Count("outlet", found.Select(c => c.Record.Report.Outlet?.Name).OfType<string>(), name => name, name => "outlet:" + QueryText.Quoted(name)),
                Count("when", found.Select(Month), Written, month => "when:" + Written(month)),
                Count(
                    "status",
                    found.SelectMany(c => c.Claims.Select(claim => claim.Status).Distinct()),
                    EnumWords.Of,
                    status => "status:" + EnumWords.Of(status)
                ),
                Count(
                    "issue",
                    found.SelectMany(c => c.Claims.SelectMany(ClaimIssues.Of).Distinct(StringComparer.OrdinalIgnoreCase)),
                    name => name,
                    name => "issue:" + QueryText.Quoted(name)
                ),
            }.Where(f => f.Values.Count > 1),
        ];

    // A year alone has no month; what has no date has neither.
    private static (int? Year, int? Month) Month(Candidate candidate) =>
        candidate.When is not { } when ? (null, null)
        : when.End <= when.Start.AddMonths(1).AddDays(1) ? (when.Start.Year, when.Start.Month)
        : (when.Start.Year, null);

    private static string Written((int? Year, int? Month) month) =>
        month switch
        {
            ({ } year, { } number) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{number:D2}"),
            ({ } year, null) => year.ToString("D4", CultureInfo.InvariantCulture),
            _ => "undated",
        };

    private static Facet Count<T>(string name, IEnumerable<T> values, Func<T, string> label, Func<T, string> term)
        where T : notnull
    {
        KeyValuePair<T, int>[] counted = [.. values.CountBy(v => v)];
        // Ties are many where values are: only those that may be shown are named and put in order.
        int least = counted.Length > ValuesShown ? counted.Select(v => v.Value).OrderDescending().ElementAt(ValuesShown - 1) : 0;
        return new Facet(
            name,
            [
                .. counted
                    .Where(v => v.Value >= least)
                    .Select(v => (Value: v, Label: label(v.Key)))
                    .OrderByDescending(v => v.Value.Value)
                    .ThenBy(v => v.Label, StringComparer.Ordinal)
                    .Take(ValuesShown)
                    .Select(v => new FacetValue(v.Label, term(v.Value.Key), v.Value.Value)),
            ],
            Math.Max(0, counted.Length - ValuesShown)
        );
    }
}
