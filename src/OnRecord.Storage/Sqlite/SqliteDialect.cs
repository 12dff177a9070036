using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Storage.Relational;

namespace OnRecord.Storage.Sqlite;

/// <summary>SQLite: one file, one writer, full-text search by FTS5 with its BM25 ranking.</summary>
internal sealed class SqliteDialect(string file, bool create, int lockTimeoutSeconds) : Dialect
{
    private readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
        ForeignKeys = true,
        DefaultTimeout = lockTimeoutSeconds,
    }.ToString();

    private SealedFile? _sealed;

    public override string Name => file;

    /// <summary>To be called before anything is asked, for a file that need not be written.</summary>
    public void MindTheMedium() => _sealed = SealedFile.Of(file, _connectionString);

    public override string Passages =>
        """
            SELECT r.id AS Report, a.source AS Source, p.statement AS Statement, p."start" AS Start, p."end" AS "End"
            FROM (
                SELECT p.number AS number, w.rank AS nearness, c.report AS report, c.address AS address
                FROM passage_words w JOIN passage p ON p.number = w.rowid JOIN current c ON c.report = p.report
                WHERE passage_words MATCH @match
                ORDER BY w.rank, c.address, p.number LIMIT @most OFFSET @before
            ) f
            JOIN passage p ON p.number = f.number JOIN report r ON r.number = f.report JOIN address a ON a.number = f.address
            ORDER BY f.nearness, f.address, f.number
            """;

    public override string StatementsIn =>
        """
            SELECT r.id AS Report, p."start" AS Start, p."end" AS "End"
            FROM passage_words w JOIN passage p ON p.number = w.rowid JOIN report r ON r.number = p.report
            WHERE passage_words MATCH @match AND p.statement IS NOT NULL AND r.id IN @reports
            """;

    public override string ReportsWithWord =>
        "SELECT DISTINCT r.id FROM passage_words w JOIN passage p ON p.number = w.rowid JOIN report r ON r.number = p.report WHERE passage_words MATCH @match";

    public SqliteConnection Unopened() => new(_connectionString);

    public override DbConnection Open()
    {
        SqliteConnection connection = _sealed?.Unopened() ?? Unopened();
        connection.OpenAlone();
        // Safe with a write-ahead log: a power cut may lose the last reports, but never leaves half of one.
        connection.Execute("PRAGMA synchronous = NORMAL");
        return connection;
    }

    public override DbTransaction BeginWriting(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: false);

    public override DbTransaction BeginReading(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    public override void Insert(Session session, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, string conflict)
    {
        using DbCommand command = session.Connection.CreateCommand();
        command.Transaction = session.Transaction;
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => "@v" + i))}) {conflict}";
        for (int i = 0; i < columns.Count; i++)
            command.Parameters.Add(new SqliteParameter("@v" + i, null));
        foreach (object?[] row in rows)
        {
            for (int i = 0; i < row.Length; i++)
                command.Parameters[i].Value = row[i] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    public override void InsertPassages(Session session, IReadOnlyList<string> columns, IReadOnlyList<object?[]> rows, IReadOnlyList<string> words)
    {
        long first = session.Scalar<long>("SELECT coalesce(max(number), 0) + 1 FROM passage");
        Insert(session, DerivedRows.Passage, ["number", .. columns], rows.Select((row, i) => (object?[])[first + i, .. row]), "");
        Insert(session, "passage_words", ["rowid", "text"], words.Select((text, i) => (object?[])[first + i, text]), "");
    }

    // In the same process a question costs some microseconds.
    public override IEnumerable<long> Holders(Session session, IReadOnlyCollection<long> fingerprints, int most) =>
        fingerprints.SelectMany(hash =>
            session.Query<long>("SELECT report FROM fingerprint WHERE hash = @hash ORDER BY report LIMIT @most", new { hash, most })
        );

    /// <summary>The index is checked as a whole, with the structure of the file.</summary>
    public override string? SearchFault(Session session, long report, IReadOnlyList<string> words) => null;

    // Everything between quotation marks is literal to FTS5; a mark itself is doubled.
    public override string? Match(IEnumerable<string> terms, bool all) =>
        string.Join(all ? " AND " : " OR ", terms.Select(t => "\"" + t.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""));

    public override StoreUnavailableException Explain(DbException fault) =>
        fault is SqliteException known ? SqliteFaults.Explain(file, known) : new StoreUnavailableException(file, fault.Message, fault);

    public override bool IsNoPlaceToWrite(DbException fault) => fault is SqliteException known && SqliteFaults.IsNoPlaceToWrite(known);
}
