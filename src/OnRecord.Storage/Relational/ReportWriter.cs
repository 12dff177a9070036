using OnRecord.Records;

namespace OnRecord.Storage.Relational;

/// <summary>Writes a report and all that is derived from its record, inside a transaction of the caller.</summary>
internal static class ReportWriter
{
    /// <returns>The report's number.</returns>
    public static long Insert(Session session, ReportRecord record, string json, ReadOnlyMemory<byte> original)
    {
        (string packing, byte[] bytes) = Packing.Pack(original);
        long number = session.Scalar<long>("SELECT coalesce(max(number), 0) + 1 FROM report");
        session.Insert(
            "report",
            ["number", "id", "record", "original", "packing"],
            [
                [number, record.Report.Id, json, bytes, packing],
            ]
        );
        Derive(session, number, record);
        return number;
    }

    /// <summary>Writes a record in the place of an older one of the same report.</summary>
    public static void Replace(Session session, long number, ReportRecord record, string json)
    {
        session.Execute("UPDATE report SET record = @json WHERE number = @number", new { number, json });
        foreach (string table in DerivedRows.Tables.Reverse())
            session.Execute($"DELETE FROM {table} WHERE report = @number", new { number });
        Derive(session, number, record);
    }

    /// <summary>Fills the tables that derive from a record.</summary>
    public static void Derive(Session session, long report, ReportRecord record)
    {
        foreach (DerivedRows derived in DerivedRows.Of(record))
        {
            string[] columns = ["report", .. derived.Columns];
            object?[][] rows = [.. derived.Rows.Select(row => (object?[])[report, .. row])];
            if (derived.Table == DerivedRows.Passage)
                session.Dialect.InsertPassages(session, columns, rows);
            else
                session.Insert(derived.Table, columns, rows);
        }
    }
}
