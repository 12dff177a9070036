using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Records.Ids;
using OnRecord.Text;

namespace OnRecord.Storage.Sqlite;

/// <summary>
/// Search by FTS5 with its BM25 ranking. First come passages that hold all the words; then reports that hold them all but never together,
/// each with the passage that holds most of them.
/// </summary>
internal static class SqliteSearch
{
    private const string Passages = """
        SELECT r.id AS Report, a.source AS Source, p.statement AS Statement, p."start" AS Start, p."end" AS "End"
        FROM passage_words w JOIN passage p ON p.number = w.rowid JOIN current c ON c.report = p.report
        JOIN report r ON r.number = c.report JOIN address a ON a.number = c.address
        WHERE passage_words MATCH @match
        ORDER BY w.rank, c.address, p.number
        """;

    private const string ReportsWithWord = "SELECT DISTINCT r.id FROM passage_words w JOIN passage p ON p.number = w.rowid JOIN report r ON r.number = p.report WHERE passage_words MATCH @match";

    public static List<SearchHit> Run(SqliteConnection connection, IReadOnlyList<string> terms, int limit)
    {
        List<SearchHit> hits = Distinct(Query(connection, Match(terms, " AND ")), limit);
        if (hits.Count >= limit || terms.Count == 1) return hits;

        HashSet<string> reports = [.. connection.Query<string>(ReportsWithWord, new { match = Match([terms[0]], "") })];
        foreach (string term in terms.Skip(1)) reports.IntersectWith(connection.Query<string>(ReportsWithWord, new { match = Match([term], "") }));
        reports.ExceptWith(hits.Select(h => h.Report));
        if (reports.Count == 0) return hits;
        hits.AddRange(Query(connection, Match(terms, " OR ")).Where(h => reports.Contains(h.Report)).DistinctBy(h => h.Report).Take(limit - hits.Count));
        return hits;
    }

    private static IEnumerable<SearchHit> Query(SqliteConnection connection, string match) => connection
        .Query<(string Report, string Source, string? Statement, int Start, int End)>(Passages, new { match }, buffered: false)
        .Select(row => new SearchHit(row.Report, row.Source, row.Statement is { } statement ? new StatementId(statement) : (StatementId?)null, new TextSpan(row.Start, row.End)));

    /// <summary>A paragraph is left out when a statement in it is there, and a statement when it is there as part of another.</summary>
    private static List<SearchHit> Distinct(IEnumerable<SearchHit> ranked, int limit)
    {
        List<SearchHit> all = [.. ranked];
        var statements = all.Where(h => h.Statement is not null).ToLookup(h => h.Report);
        var kept = new List<SearchHit>();
        var keptIn = new Dictionary<string, List<SearchHit>>();
        foreach (SearchHit hit in all)
        {
            if (kept.Count == limit) break;
            if (hit.Statement is null && statements[hit.Report].Any(s => s.Span.Overlaps(hit.Span))) continue;
            if (!keptIn.TryGetValue(hit.Report, out List<SearchHit>? neighbours)) keptIn[hit.Report] = neighbours = [];
            if (neighbours.Any(n => n.Span.Overlaps(hit.Span))) continue;
            neighbours.Add(hit);
            kept.Add(hit);
        }

        return kept;
    }

    // Everything between quotation marks is literal to FTS5; a mark itself is doubled.
    private static string Match(IEnumerable<string> terms, string between) =>
        string.Join(between, terms.Select(t => "\"" + t.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""));
}
