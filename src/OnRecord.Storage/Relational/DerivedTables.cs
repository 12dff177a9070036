using System.Data.Common;
using System.Globalization;
using OnRecord.Records;

namespace OnRecord.Storage.Relational;

/// <summary>Derives the rows of a report again from its record, and compares them with those that are stored.</summary>
internal static class DerivedTables
{
    private const int LongestShown = 80;

    /// <summary>What of a report's tables the record does not give, in words. The words kept beside spans are the verifier's to compare.</summary>
    /// <param name="parts">Heads of ids that the record gives: the table of parts is asked for each, since it is sorted by them; it may hold more.</param>
    public static IReadOnlyList<string> Faults(Session session, long number, ReportRecord record, out int parts)
    {
        List<string> faults = [];
        parts = 0;
        foreach (DerivedRows derived in DerivedRows.Of(record))
        {
            if (derived.Table == DerivedRows.Part)
                parts = derived.Rows.Count;
            HashSet<string> stored = derived.Table == DerivedRows.Part ? StoredParts(session, derived, number) : Stored(session, derived, number);
            if (Fault(derived.Table, stored, [.. derived.Rows.Select(Words)]) is { } fault)
                faults.Add(fault);
            else if (derived.Table == DerivedRows.Passage && session.Dialect.SearchFault(session, number, derived.Words) is { } search)
                faults.Add(search);
        }

        return faults;
    }

    private static HashSet<string> StoredParts(Session session, DerivedRows derived, long number) =>
        [
            .. derived
                .Rows.Select(row => (string)row[0]!)
                .Where(head =>
                    session.Scalar<bool>(
                        "SELECT EXISTS (SELECT 1 FROM part WHERE head = @head AND report = @number)",
                        new { head = session.Held(head), number }
                    )
                ),
        ];

    private static string? Fault(string table, HashSet<string> stored, HashSet<string> derived)
    {
        string? odd = stored.Except(derived).FirstOrDefault(),
            missing = derived.Except(stored).FirstOrDefault();
        if (odd is null && missing is null)
            return null;
        return odd is null ? $"the table of {table}s lacks {Shown(missing!)}"
            : missing is null ? $"the table of {table}s holds {Shown(odd)}, which the record does not give"
            : $"the table of {table}s holds {Shown(odd)} where the record gives {Shown(missing)}";
    }

    private static HashSet<string> Stored(Session session, DerivedRows derived, long number)
    {
        var rows = new HashSet<string>(StringComparer.Ordinal);
        using DbCommand command = session.Connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", derived.Columns)} FROM {derived.Table} WHERE report = @number";
        command.Transaction = session.Transaction;
        DbParameter parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@number", number);
        command.Parameters.Add(parameter);
        using DbDataReader reader = command.ExecuteReader();
        while (reader.Read())
            rows.Add(
                Words([
                    .. Enumerable
                        .Range(0, reader.FieldCount)
                        .Select(i =>
                            reader.IsDBNull(i) ? null
                            : reader.GetValue(i) is string held ? session.Told(held)
                            : reader.GetValue(i)
                        ),
                ])
            );
        return rows;
    }

    private static string Words(object?[] row) =>
        string.Join(" | ", row.Select(value => value is null ? "–" : Convert.ToString(value, CultureInfo.InvariantCulture)));

    private static string Shown(string row) => $"“{(row.Length > LongestShown ? row[..LongestShown] + "…" : row)}”";
}
