using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Storage.Sqlite;

/// <summary>Keeps older analyses of reports, and the way from their ids to those of the newest, inside a transaction of the caller.</summary>
internal static class AnalysisKeeper
{
    /// <summary>Puts an analysis aside for a newer one. One by the same models and program is not kept: it only lacked a fact that was given later.</summary>
    public static void Supersede(SqliteConnection connection, SqliteTransaction transaction, long report, ReportRecord older, ReportRecord newer)
    {
        if (older.MadeBy != newer.MadeBy)
        {
            (string packing, byte[] record) = Packing.Pack(Encoding.UTF8.GetBytes(RecordJson.Write(older)));
            connection.Execute(
                "INSERT INTO analysis VALUES (@report, (SELECT coalesce(max(ordinal), 0) + 1 FROM analysis WHERE report = @report), @record, @packing)",
                new { report, record, packing }, transaction);
        }

        foreach ((string old, string? successor) in Successors.Of(older, newer))
        {
            connection.Execute("UPDATE redirect SET new = @successor WHERE new = @old AND report = @report", new { report, old, successor }, transaction);
            connection.Execute("INSERT OR REPLACE INTO redirect VALUES (@old, @report, @successor)", new { report, old, successor }, transaction);
        }

        // An id that comes back leads to itself again.
        connection.Execute("DELETE FROM redirect WHERE report = @report AND old = @id", RecordParts.Ids(newer).Select(id => new { report, id }), transaction);
    }

    /// <exception cref="InvalidDataException">The packed bytes are damaged.</exception>
    public static IReadOnlyList<ReportRecord> Of(SqliteConnection connection, string reportId) =>
    [
        .. connection.Query<(byte[] Record, string Packing)>(
                "SELECT a.record, a.packing FROM analysis a JOIN report r ON r.number = a.report WHERE r.id = @reportId ORDER BY a.ordinal", new { reportId })
            .Select(row => RecordJson.ReadReport(Encoding.UTF8.GetString(Packing.Unpack(row.Packing, row.Record)))),
    ];

    /// <summary>Writes the records of version 1 again, with the ids that last; a record is made anew from what it says, and loses nothing.</summary>
    public static void NameAll(SqliteConnection connection, SqliteTransaction transaction)
    {
        foreach (long number in connection.Query<long>("SELECT number FROM report ORDER BY number", transaction: transaction).AsList())
        {
            ReportRecord record = RecordJson.ReadReport(connection.QuerySingle<string>("SELECT record FROM report WHERE number = @number", new { number }, transaction));
            ReportWriter.Replace(connection, transaction, number, record, RecordJson.Write(record));
        }
    }
}
