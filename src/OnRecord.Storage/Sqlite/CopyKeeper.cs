using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Ledger.Copies;
using OnRecord.Records;

namespace OnRecord.Storage.Sqlite;

/// <summary>Keeps the groups of copies in step with the newest revisions, inside a transaction of the caller.</summary>
internal static class CopyKeeper
{
    private const string IsNewest = "SELECT EXISTS (SELECT 1 FROM newest WHERE report = @number)";

    /// <summary>Looks for the copies of a report that has become the newest revision somewhere.</summary>
    public static void Enter(SqliteConnection connection, SqliteTransaction transaction, long number, ReportRecord record)
    {
        using SqliteCopyIndex index = Index(connection, transaction);
        CopyFinder.Enter(number, RunningText.Of(record.Report), index);
    }

    /// <summary>Forgets a report whose record is about to change, or which is the newest revision nowhere any more.</summary>
    public static void Leave(SqliteConnection connection, SqliteTransaction transaction, long number)
    {
        using SqliteCopyIndex index = Index(connection, transaction);
        index.Leave(number, index.TextOf(number));
    }

    public static bool IsEntered(SqliteConnection connection, SqliteTransaction transaction, long number) =>
        connection.ExecuteScalar<bool>(IsNewest, new { number }, transaction);

    /// <summary>Enters what was added before records knew of copies.</summary>
    public static void EnterAll(SqliteConnection connection, SqliteTransaction transaction)
    {
        using SqliteCopyIndex index = Index(connection, transaction);
        foreach (long number in connection.Query<long>("SELECT report FROM current ORDER BY report", transaction: transaction).AsList())
            CopyFinder.Enter(number, index.TextOf(number), index);
    }

    /// <summary>The ids of a report and its copies, the first added first; empty when it has none.</summary>
    public static IReadOnlyList<string> Of(SqliteConnection connection, string reportId) => connection.Query<string>(
        """
        SELECT member.id FROM report r JOIN copy own ON own.report = r.number JOIN copy c ON c.head = own.head JOIN report member ON member.number = c.report
        WHERE r.id = @reportId ORDER BY c.report
        """, new { reportId }).AsList();

    private static SqliteCopyIndex Index(SqliteConnection connection, SqliteTransaction transaction) => new(connection, transaction, number =>
        RunningText.Of(RecordJson.ReadReport(connection.ExecuteScalar<string>("SELECT record FROM report WHERE number = @number", new { number }, transaction)!).Report));
}
