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
                Count("when", found.Select(Month), month => month, month => "when:" + month),
                Count(
                    "status",
                    found.SelectMany(c => c.Claims.Select(claim => claim.Status).Distinct()),
                    EnumWords.Of,
                    status => "status:" + EnumWords.Of(status)
                ),
            }.Where(f => f.Values.Count > 1),
        ];

    private static string Month(Candidate candidate) =>
        candidate.When is { } when && when.End <= when.Start.AddMonths(1).AddDays(1) ? when.Start.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : candidate.When is { } longer ? longer.Start.ToString("yyyy", CultureInfo.InvariantCulture)
        : "undated";

    private static Facet Count<T>(string name, IEnumerable<T> values, Func<T, string> label, Func<T, string> term)
        where T : notnull
    {
        FacetValue[] counted =
        [
            .. values
                .CountBy(v => v)
                .OrderByDescending(v => v.Value)
                .ThenBy(v => label(v.Key), StringComparer.Ordinal)
                .Select(v => new FacetValue(label(v.Key), term(v.Key), v.Value)),
        ];
        return new Facet(name, [.. counted.Take(ValuesShown)], Math.Max(0, counted.Length - ValuesShown));
    }
}
