using System.Data.Common;
using System.Globalization;
using OnRecord.Records;

namespace OnRecord.Storage.Relational;

/// <summary>Derives the rows of a report again from its record, and compares them with those that are stored.</summary>
internal static class DerivedTables
{
    private const int LongestShown = 80;

    /// <summary>What of a report's tables the record does not give, in words. The words kept beside spans are the verifier's to compare.</summary>
    public static IReadOnlyList<string> Faults(Session session, long number, ReportRecord record)
    {
        List<string> faults =
        [
            .. DerivedRows
                .Of(record)
                .Where(t => t.Table != DerivedRows.Quote)
                .Select(t => Fault(t.Table, Stored(session, t, number), [.. t.Rows.Select(Words)]))
                .OfType<string>(),
        ];
        if (faults.Count == 0 && session.Dialect.SearchFault(session, number) is { } fault)
            faults.Add(fault);
        return faults;
    }

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
