using OnRecord.Records.Ids;
using OnRecord.Text;

namespace OnRecord.Storage.Relational;

/// <summary>
/// Search in the passages, as the database ranks them. First come passages that hold all the words; then reports that hold them all but never together,
/// each with the passage that holds most of them.
/// </summary>
internal static class PassageSearch
{
    public static List<SearchHit> Run(Session session, IReadOnlyList<string> terms, int limit)
    {
        if (session.Dialect.Match(terms, all: true) is not { } match)
            return [];
        List<SearchHit> hits = Distinct(Query(session, match), limit);
        if (hits.Count >= limit || terms.Count == 1)
            return hits;

        HashSet<string>? reports = null;
        foreach (string term in terms)
        {
            if (session.Dialect.Match([term], all: true) is not { } one)
                continue;
            List<string> holding = session.Query<string>(session.Dialect.ReportsWithWord, new { match = one });
            if (reports is null)
                reports = [.. holding];
            else
                reports.IntersectWith(holding);
            if (reports.Count == 0)
                return hits;
        }

        reports!.ExceptWith(hits.Select(h => h.Report));
        if (reports.Count == 0)
            return hits;
        string any = session.Dialect.Match(terms, all: false)!;
        hits.AddRange(Query(session, any).Where(h => reports.Contains(h.Report)).DistinctBy(h => h.Report).Take(limit - hits.Count));
        return hits;
    }

    private static IEnumerable<SearchHit> Query(Session session, string match) =>
        session
            .Query<(string Report, string Source, string? Statement, int Start, int End)>(session.Dialect.Passages, new { match })
            .Select(row => new SearchHit(
                row.Report,
                session.Told(row.Source),
                row.Statement is { } statement ? new StatementId(statement) : (StatementId?)null,
                new TextSpan(row.Start, row.End)
            ));

    /// <summary>A paragraph is left out when a statement in it is there, and a statement when it is there as part of another.</summary>
    private static List<SearchHit> Distinct(IEnumerable<SearchHit> ranked, int limit)
    {
        List<SearchHit> all = [.. ranked];
        var statements = all.Where(h => h.Statement is not null).ToLookup(h => h.Report);
        var kept = new List<SearchHit>();
        var keptIn = new Dictionary<string, List<SearchHit>>();
        foreach (SearchHit hit in all)
        {
            if (kept.Count == limit)
                break;
            if (hit.Statement is null && statements[hit.Report].Any(s => s.Span.Overlaps(hit.Span)))
                continue;
            if (!keptIn.TryGetValue(hit.Report, out List<SearchHit>? neighbours))
                keptIn[hit.Report] = neighbours = [];
            if (neighbours.Any(n => n.Span.Overlaps(hit.Span)))
                continue;
            neighbours.Add(hit);
            kept.Add(hit);
        }

        return kept;
    }
}
