namespace OnRecord.Storage.Relational;

/// <summary>The longer questions, in the SQL that every database here understands.</summary>
internal static class Queries
{
    /// <summary>What is known of a report's bytes and of its address, before it is added.</summary>
    public const string Known = """
        SELECT (SELECT number FROM report WHERE id = @Id),
               (SELECT body FROM report WHERE id = @Id),
               (SELECT number FROM address WHERE source = @Source),
               (SELECT report FROM newest WHERE source = @Source),
               (SELECT count(*) FROM revision v JOIN address a ON a.number = v.address WHERE a.source = @Source)
        """;

    public const string ReportOf = Revisions + "WHERE r.number = @number";

    /// <summary>The ways to name a report, from the surest to the loosest; more than one row of a way is no answer.</summary>
    public static readonly string[] Find =
    [
        Revisions + "WHERE r.id = @report",
        "SELECT r.body, n.source FROM newest n JOIN report r ON r.number = n.report WHERE n.source = @report",
        Revisions + "WHERE r.id >= @prefix AND r.id < @prefix || '~' LIMIT 2",
        """
            SELECT r.body, f.source
            FROM (SELECT report, min(source) AS source FROM newest
                  WHERE substr(replace(source, '\', '/'), length(source) - length(@ending) + 1) = @ending GROUP BY report LIMIT 2) f
            JOIN report r ON r.number = f.report
            """,
    ];

    /// <summary>The newest revisions that name whoever is asked for, or that are asked for themselves.</summary>
    public const string Naming = """
        SELECT r.body, a.source
        FROM current c JOIN report r ON r.number = c.report JOIN address a ON a.number = c.address
        WHERE (@report IS NULL OR r.id = @report)
          AND (@words IS NULL OR EXISTS (SELECT 1 FROM name n WHERE n.report = c.report AND instr(n.words, @words) > 0))
        ORDER BY c.address
        """;

    /// <summary>Reports that may have a part of an id that begins so in their newest analysis.</summary>
    public const string Parts =
        "SELECT r.body, (SELECT a.source FROM revision v JOIN address a ON a.number = v.address WHERE v.report = r.number ORDER BY a.number LIMIT 1) "
        + "FROM part p JOIN report r ON r.number = p.report WHERE p.head = @head ORDER BY p.report";

    /// <summary>What took the place of an id that is in no newest analysis any more.</summary>
    public const string Redirect = "SELECT new, report FROM redirect WHERE old >= @name AND old < @name || '~' AND new IS NOT NULL ORDER BY old LIMIT 2";

    private const string Revisions =
        "SELECT r.body, (SELECT a.source FROM revision v JOIN address a ON a.number = v.address WHERE v.report = r.number ORDER BY a.number LIMIT 1) FROM report r ";

    private const string IdHead = "sha256:";

    private const int ShortestPrefix = 8,
        WholeHash = 64;

    /// <summary>Whether it is the id of a report, and not only its beginning.</summary>
    public static bool IsWholeId(string report) => report.Length == IdHead.Length + WholeHash && HashPrefix(report) == report;

    /// <summary>The beginning of an id, when <paramref name="report"/> can be one; otherwise null.</summary>
    public static string? HashPrefix(string report)
    {
        string hash = report.StartsWith(IdHead, StringComparison.Ordinal) ? report[IdHead.Length..] : report;
        return hash.Length >= ShortestPrefix && hash.All(char.IsAsciiHexDigit) ? IdHead + hash.ToLowerInvariant() : null;
    }
}
