using Dapper;
using Microsoft.Data.Sqlite;
using OnRecord.Corrections;

namespace OnRecord.Storage.Sqlite;

/// <summary>Keeps the corrections of a record.</summary>
internal static class CorrectionKeeper
{
    /// <exception cref="FormatException">One of them is damaged.</exception>
    public static IReadOnlyList<Correction> All(SqliteConnection connection) => [.. Bodies(connection).Select(CorrectionJson.Read)];

    /// <summary>As they were written, in the order of entering.</summary>
    public static IEnumerable<string> Bodies(SqliteConnection connection) => connection.Query<string>("SELECT body FROM correction ORDER BY number", buffered: false);

    /// <summary>Enters those that are not known, inside a transaction of the caller.</summary>
    public static int Add(SqliteConnection connection, SqliteTransaction transaction, IEnumerable<Correction> corrections)
    {
        int added = 0;
        foreach (Correction correction in corrections)
        {
            string id = correction.Id, about = About(correction), body = CorrectionJson.Write(correction);
            if (connection.Execute("INSERT OR IGNORE INTO correction (id, report, body) VALUES (@id, @about, @body)", new { id, about, body }, transaction) == 0) continue;
            Journal.Enter(connection, transaction, id, about, body);
            added++;
        }

        return added;
    }

    private static string About(Correction correction) => correction.Target?.Report ?? correction.Other?.Report ?? correction.Of?.Value ?? "";
}
