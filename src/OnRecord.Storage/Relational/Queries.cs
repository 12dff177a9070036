namespace OnRecord.Storage.Relational;

/// <summary>The longer questions, in the SQL that every database here understands.</summary>
internal static class Queries
{
    /// <summary>What is known of a report's bytes and of its address, before it is added.</summary>
    public const string Known = """
        SELECT (SELECT number FROM report WHERE id = @Id),
               (SELECT record FROM report WHERE id = @Id),
               (SELECT number FROM address WHERE source = @Source),
               (SELECT report FROM newest WHERE source = @Source),
               (SELECT count(*) FROM revision v JOIN address a ON a.number = v.address WHERE a.source = @Source)
        """;

    public const string CurrentReport =
        "SELECT r.record, a.source FROM current c JOIN report r ON r.number = c.report JOIN address a ON a.number = c.address WHERE r.number = @number";

    public const string ReportOf = Revisions + "WHERE r.number = @number";

    /// <summary>The ways to name a report, from the surest to the loosest; more than one row of a way is no answer.</summary>
    public static readonly string[] Find =
    [
        Revisions + "WHERE r.id = @report",
        "SELECT r.record, n.source FROM newest n JOIN report r ON r.number = n.report WHERE n.source = @report",
        Revisions + "WHERE r.id >= @prefix AND r.id < @prefix || '~' LIMIT 2",
        """
            SELECT r.record, f.source
            FROM (SELECT report, min(source) AS source FROM newest
                  WHERE substr(replace(source, '\', '/'), length(source) - length(@ending) + 1) = @ending GROUP BY report LIMIT 2) f
            JOIN report r ON r.number = f.report
            """,
    ];

    public const string Statements = """
        SELECT s.report, s.id
        FROM current c JOIN report r ON r.number = c.report JOIN statement s ON s.report = c.report
        WHERE (@act IS NULL OR s.act = @act) AND (@Report IS NULL OR r.id = @Report)
          AND (@words IS NULL OR EXISTS (
              SELECT 1 FROM speaker p JOIN actor a ON a.report = p.report AND a.id = p.actor
              WHERE p.report = s.report AND p.statement = s.id AND instr(a.words, @words) > 0))
        ORDER BY c.address, s.ordinal
        """;

    /// <summary>One row a name; what else is said of the actor comes from the one with the longest office.</summary>
    public const string Actors = """
        WITH told AS (
            SELECT a.name, a.kind, a.office, a.affiliation, a.country, a.anonymous, a.report, a.id, c.address,
                   (SELECT count(*) FROM speaker p WHERE p.report = a.report AND p.actor = a.id) AS said
            FROM current c JOIN actor a ON a.report = c.report
            WHERE @words IS NULL OR instr(a.words, @words) > 0),
        ranked AS (SELECT told.*, row_number() OVER (PARTITION BY name, kind ORDER BY length(coalesce(office, '')) DESC, address, id) AS place FROM told),
        counted AS (SELECT name, kind, count(DISTINCT report) AS reports, CAST(sum(said) AS bigint) AS statements FROM told GROUP BY name, kind)
        SELECT r.name, r.kind, r.office, r.affiliation, r.country, r.anonymous, n.reports, n.statements
        FROM ranked r JOIN counted n ON n.name = r.name AND n.kind = r.kind
        WHERE r.place = 1
        ORDER BY n.statements DESC, n.reports DESC, r.name, r.kind
        """;

    /// <summary>Reports that have a part of this id, or of an id that begins so, in their newest analysis; the id itself first.</summary>
    public const string Parts = "SELECT id, report FROM part WHERE id >= @name AND id < @name || '~' ORDER BY id, report LIMIT 2";

    /// <summary>What took the place of an id that is in no newest analysis any more.</summary>
    public const string Redirect = "SELECT new, report FROM redirect WHERE old >= @name AND old < @name || '~' AND new IS NOT NULL ORDER BY old LIMIT 2";

    private const string Revisions =
        "SELECT r.record, (SELECT a.source FROM revision v JOIN address a ON a.number = v.address WHERE v.report = r.number ORDER BY a.number LIMIT 1) FROM report r ";

    private const int ShortestPrefix = 8;

    /// <summary>The beginning of an id, when <paramref name="report"/> can be one; otherwise null.</summary>
    public static string? HashPrefix(string report)
    {
        string hash = report.StartsWith("sha256:", StringComparison.Ordinal) ? report["sha256:".Length..] : report;
        return hash.Length >= ShortestPrefix && hash.All(char.IsAsciiHexDigit) ? "sha256:" + hash.ToLowerInvariant() : null;
    }
}
