using System.Data;
using System.Data.Common;
using Npgsql;
using NpgsqlTypes;
using OnRecord.Storage.Relational;

namespace OnRecord.Storage.Postgres;

/// <summary>PostgreSQL: rows go in as arrays, many in one command; search is by <c>tsvector</c>, over the stems that SQLite would find.</summary>
internal sealed class PostgresDialect(PostgresAddress address) : Dialect, IDisposable
{
    /// <summary>Rows in one command.</summary>
    private const int Portion = 1000;

    /// <summary>A writer waits for the one before it, which takes some milliseconds a report.</summary>
    private const string Hold = "SET LOCAL lock_timeout = '60s'; SELECT version FROM change FOR UPDATE";

    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(address.Connection);
    private readonly Stems _stems = new();

    public override string Name => address.Name;

    public override string Passages =>
        """
            WITH asked AS (SELECT CAST(@match AS tsquery) AS query)
            SELECT r.id, c.source, p.statement, p."start", p."end"
            FROM asked JOIN passage p ON p.words @@ asked.query JOIN report r ON r.number = p.report
            JOIN LATERAL (SELECT n.address, n.source FROM newest n WHERE n.report = p.report ORDER BY n.address LIMIT 1) c ON true
            ORDER BY ts_rank(p.words, asked.query, 1) DESC, c.address, p.number LIMIT @most OFFSET @before
            """;

    public override string StatementsIn =>
        """
            SELECT r.id, p."start", p."end" FROM passage p JOIN report r ON r.number = p.report
            WHERE p.words @@ CAST(@match AS tsquery) AND p.statement IS NOT NULL AND r.id = ANY(@reports)
            """;

    public override string ReportsWithWord =>
        "SELECT DISTINCT r.id FROM passage p JOIN report r ON r.number = p.report WHERE p.words @@ CAST(@match AS tsquery)";

    public override DbConnection Open() => _source.OpenConnection();

    public override DbTransaction BeginWriting(DbConnection connection)
    {
        DbTransaction transaction = connection.BeginTransaction(IsolationLevel.ReadCommitted);
        try
        {
            using DbCommand command = connection.CreateCommand();
            (command.CommandText, command.Transaction) = (Hold, transaction);
            command.ExecuteNonQuery();
            return transaction;
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }

    public override DbTransaction BeginReading(DbConnection connection) => connection.BeginTransaction(IsolationLevel.RepeatableRead);

    public override void Insert(Session session, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, string conflict) =>
        Insert(session, table, columns, rows, i => "v" + i, conflict);

    public override IReadOnlyList<string> Searched(IReadOnlyList<string> words) => [.. _stems.Of(words).Select(WordVector.Of)];

    public override void InsertPassages(Session session, IReadOnlyList<string> columns, IReadOnlyList<object?[]> rows, IReadOnlyList<string> words)
    {
        Insert(
            session,
            DerivedRows.Passage,
            [.. columns, "words"],
            rows.Select((row, i) => (object?[])[.. row, words[i]]),
            i => i == columns.Count ? $"CAST(v{i} AS tsvector)" : "v" + i,
            ""
        );
    }

    public override IEnumerable<long> Holders(Session session, IReadOnlyCollection<long> fingerprints, int most) =>
        session.Query<long>(
            """
            SELECT holder.report FROM unnest(@hashes) AS asked (hash)
            CROSS JOIN LATERAL (SELECT f.report FROM fingerprint f WHERE f.hash = asked.hash ORDER BY f.report LIMIT @most) holder
            """,
            new { hashes = fingerprints.ToArray(), most }
        );

    public override string? SearchFault(Session session, long report, IReadOnlyList<string> words)
    {
        long[] numbers = [.. session.Query<long>("SELECT number FROM passage WHERE report = @report ORDER BY number", new { report })];
        return session.Scalar<bool>(
            "SELECT EXISTS (SELECT 1 FROM passage p JOIN unnest(@numbers, @again) AS again (number, words) ON again.number = p.number WHERE p.words <> CAST(again.words AS tsvector))",
            new { numbers, again = Searched(words).ToArray() }
        )
            ? "the search index does not agree with the passages"
            : null;
    }

    public override string? Match(IEnumerable<string> terms, bool all)
    {
        List<string> phrases = [.. _stems.Of([.. terms]).Where(stems => stems.Count > 0).Select(WordVector.Phrase)];
        return phrases.Count == 0 ? null : string.Join(all ? " & " : " | ", phrases);
    }

    public override StoreUnavailableException Explain(DbException fault) => PostgresFaults.Explain(Name, fault);

    public override bool IsNoPlaceToWrite(DbException fault) => PostgresFaults.IsNoPlaceToWrite(fault);

    public override string Held(string text) => PostgresText.Write(text);

    public override string Told(string held) => PostgresText.Read(held);

    public void Dispose()
    {
        _source.Dispose();
        _stems.Dispose();
    }

    /// <param name="value">What is written of the value <c>v</c> and the column's place.</param>
    private void Insert(Session session, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows, Func<int, string> value, string conflict)
    {
        foreach (object?[][] portion in rows.Chunk(Portion))
        {
            // An array of nulls alone has no type.
            int[] given = [.. Enumerable.Range(0, columns.Count).Where(i => portion.Any(row => row[i] is not null))];
            string names = string.Join(", ", given.Select(i => "v" + i));
            string sql =
                $"INSERT INTO {table} ({string.Join(", ", given.Select(i => columns[i]))}) SELECT {string.Join(", ", given.Select(value))} "
                + $"FROM unnest({string.Join(", ", given.Select(i => "@v" + i))}) AS given ({names}) {conflict}";
            using var command = new NpgsqlCommand(sql, (NpgsqlConnection)session.Connection, (NpgsqlTransaction?)session.Transaction);
            foreach (int i in given)
                command.Parameters.Add(Column("v" + i, [.. portion.Select(row => row[i])]));
            command.ExecuteNonQuery();
        }
    }

    private NpgsqlParameter Column(string name, object?[] values) =>
        values.First(v => v is not null) switch
        {
            long => new NpgsqlParameter(name, NpgsqlDbType.Array | NpgsqlDbType.Bigint) { Value = values.Select(v => (long?)v).ToArray() },
            double => new NpgsqlParameter(name, NpgsqlDbType.Array | NpgsqlDbType.Double) { Value = values.Select(v => (double?)v).ToArray() },
            byte[] => new NpgsqlParameter(name, NpgsqlDbType.Array | NpgsqlDbType.Bytea) { Value = values.Select(v => (byte[]?)v).ToArray() },
            _ => new NpgsqlParameter(name, NpgsqlDbType.Array | NpgsqlDbType.Text) { Value = values.Select(v => v is null ? null : Held((string)v)).ToArray() },
        };
}
