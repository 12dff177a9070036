using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Ledger.Copies;

namespace OnRecord.Storage.Sqlite;

/// <summary>Fingerprints and groups in the record, inside a transaction of the caller.</summary>
/// <param name="read">Gives the text of a report in the record.</param>
internal sealed class SqliteCopyIndex(SqliteConnection connection, SqliteTransaction transaction, Func<long, RunningText> read) : ICopyIndex, IDisposable
{
    private readonly SqliteCommand _holders = Command(connection, transaction, "SELECT report FROM fingerprint WHERE hash = @a ORDER BY report LIMIT @b");
    private readonly SqliteCommand _enter = Command(connection, transaction, "INSERT INTO fingerprint VALUES (@a, @b)");
    private readonly SqliteCommand _leave = Command(connection, transaction, "DELETE FROM fingerprint WHERE hash = @a AND report = @b");

    public IEnumerable<long> Holders(long fingerprint, int most)
    {
        Bind(_holders, fingerprint, most);
        using SqliteDataReader rows = _holders.ExecuteReader();
        while (rows.Read()) yield return rows.GetInt64(0);
    }

    public RunningText TextOf(long report) => read(report);

    public long HeadOf(long report) => connection.ExecuteScalar<long?>("SELECT head FROM copy WHERE report = @report", new { report }, transaction) ?? report;

    public void Join(long head, long otherHead)
    {
        (long first, long second) = (Math.Min(head, otherHead), Math.Max(head, otherHead));
        connection.Execute("INSERT OR IGNORE INTO copy VALUES (@first, @first), (@second, @first)", new { first, second }, transaction);
        connection.Execute("UPDATE copy SET head = @first WHERE head = @second", new { first, second }, transaction);
    }

    public void Enter(long report, RunningText text) => Each(_enter, report, text);

    /// <summary>Takes a report out of its group; the others stay together.</summary>
    public void Leave(long report, RunningText text)
    {
        Each(_leave, report, text);
        connection.Execute(
            """
            DELETE FROM copy WHERE report = @report;
            UPDATE copy SET head = (SELECT min(report) FROM copy WHERE head = @report) WHERE head = @report;
            DELETE FROM copy WHERE head = report AND NOT EXISTS (SELECT 1 FROM copy other WHERE other.head = copy.report AND other.report <> copy.report);
            """,
            new { report }, transaction);
    }

    public void Dispose()
    {
        _holders.Dispose();
        _enter.Dispose();
        _leave.Dispose();
    }

    private static void Each(SqliteCommand command, long report, RunningText text)
    {
        foreach (long fingerprint in text.Fingerprints)
        {
            Bind(command, fingerprint, report);
            command.ExecuteNonQuery();
        }
    }

    private static SqliteCommand Command(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.Parameters.Add("@a", SqliteType.Integer);
        command.Parameters.Add("@b", SqliteType.Integer);
        return command;
    }

    private static void Bind(SqliteCommand command, long a, long b)
    {
        command.Parameters[0].Value = a;
        command.Parameters[1].Value = b;
    }
}
