using OnRecord.Records.Ids;
using OnRecord.Text;

namespace OnRecord.Storage.Relational;

/// <summary>
/// Search in the passages, as the database ranks them. First come passages that hold all the words; then reports that hold them all but never together,
/// each with the passage that holds most of them. They are read in portions: a common word stands in very many.
/// </summary>
internal static class PassageSearch
{
    /// <summary>Of the first portion. Each is so many times the one before, as the database ranks all of them each time.</summary>
    private const int Portion = 100,
        Growth = 4;

    public static List<SearchHit> Run(Session session, IReadOnlyList<string> terms, int limit)
    {
        if (session.Dialect.Match(terms, all: true) is not { } match)
            return [];
        List<SearchHit> hits = Distinct(session, match, limit);
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
        hits.AddRange(
            Portions(session, any).SelectMany(portion => portion).Where(h => reports.Contains(h.Report)).DistinctBy(h => h.Report).Take(limit - hits.Count)
        );
        return hits;
    }

    private static IEnumerable<IReadOnlyList<SearchHit>> Portions(Session session, string match)
    {
        int before = 0;
        for (int most = Portion; ; most *= Growth)
        {
            SearchHit[] portion =
            [
                .. session
                    .Query<(string Report, string Source, string? Statement, int Start, int End)>(
                        session.Dialect.Passages,
                        new
                        {
                            match,
                            most,
                            before,
                        }
                    )
                    .Select(row => new SearchHit(
                        row.Report,
                        session.Told(row.Source),
                        row.Statement is { } statement ? new StatementId(statement) : (StatementId?)null,
                        new TextSpan(row.Start, row.End)
                    )),
            ];
            yield return portion;
            if (portion.Length < most)
                yield break;
            before += most;
        }
    }

    /// <summary>A paragraph is left out when a statement in it is there, and a statement when it is there as part of another.</summary>
    private static List<SearchHit> Distinct(Session session, string match, int limit)
    {
        var kept = new List<SearchHit>();
        var keptIn = new Dictionary<string, List<SearchHit>>();
        foreach (IReadOnlyList<SearchHit> portion in Portions(session, match))
        {
            ILookup<string, TextSpan> statements = Statements(session, match, portion);
            foreach (SearchHit hit in portion)
                if (kept.Count < limit && !(hit.Statement is null && statements[hit.Report].Any(s => s.Overlaps(hit.Span))))
                    Keep(hit);
            if (kept.Count == limit)
                break;
        }

        return kept;

        void Keep(SearchHit hit)
        {
            if (!keptIn.TryGetValue(hit.Report, out List<SearchHit>? neighbours))
                keptIn[hit.Report] = neighbours = [];
            if (neighbours.Any(n => n.Span.Overlaps(hit.Span)))
                return;
            neighbours.Add(hit);
            kept.Add(hit);
        }
    }

    // A statement may be ranked behind its paragraph, in another portion.
    private static ILookup<string, TextSpan> Statements(Session session, string match, IReadOnlyList<SearchHit> portion)
    {
        string[] reports = [.. portion.Where(h => h.Statement is null).Select(h => h.Report).Distinct()];
        return (reports.Length == 0 ? [] : session.Query<(string Report, int Start, int End)>(session.Dialect.StatementsIn, new { match, reports })).ToLookup(
            row => row.Report,
            row => new TextSpan(row.Start, row.End)
        );
    }
}
