using System.Globalization;
using Microsoft.Data.Sqlite;
using OnRecord.Records;

namespace OnRecord.Storage.Sqlite;

/// <summary>Derives the tables of a report again from its record, in a database of its own, and compares them with those that are stored.</summary>
internal sealed class DerivedTables : IDisposable
{
    private const int LongestShown = 80;

    private static readonly (string Name, string Rows)[] Tables =
    [
        ("actor", "SELECT id, name, words, kind, office, affiliation, country, anonymous FROM actor WHERE report = @number"),
        ("statement", "SELECT ordinal, id, act FROM statement WHERE report = @number"),
        ("speaker", "SELECT statement, actor FROM speaker WHERE report = @number"),
        ("passage", "SELECT statement, \"start\", \"end\", text FROM passage WHERE report = @number"),
        ("part", "SELECT id FROM part WHERE report = @number"),
    ];

    private readonly SqliteConnection _fresh = new("Data Source=:memory:");

    public DerivedTables()
    {
        _fresh.Open();
        Schema.Apply(_fresh, ":memory:");
    }

    public void Dispose() => _fresh.Dispose();

    /// <summary>What of a report's tables the record does not give, in words.</summary>
    public IReadOnlyList<string> Faults(SqliteConnection stored, long number, ReportRecord record)
    {
        using SqliteTransaction transaction = _fresh.BeginTransaction();
        long again = ReportWriter.Insert(_fresh, transaction, record, "", ReadOnlyMemory<byte>.Empty);
        List<string> faults = [.. Tables.Select(table => Fault(table.Name, Rows(stored, table.Rows, number, null), Rows(_fresh, table.Rows, again, transaction))).OfType<string>()];
        transaction.Rollback();
        return faults;
    }

    private static string? Fault(string table, HashSet<string> stored, HashSet<string> derived)
    {
        string? odd = stored.Except(derived).FirstOrDefault(), missing = derived.Except(stored).FirstOrDefault();
        if (odd is null && missing is null) return null;
        return odd is null ? $"the table of {table}s lacks {Shown(missing!)}"
            : missing is null ? $"the table of {table}s holds {Shown(odd)}, which the record does not give"
            : $"the table of {table}s holds {Shown(odd)} where the record gives {Shown(missing)}";
    }

    private static HashSet<string> Rows(SqliteConnection connection, string sql, long number, SqliteTransaction? transaction)
    {
        var rows = new HashSet<string>(StringComparer.Ordinal);
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        command.Parameters.AddWithValue("@number", number);
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read()) rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "–" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        return rows;
    }

    private static string Shown(string row) => $"“{(row.Length > LongestShown ? row[..LongestShown] + "…" : row)}”";
}
