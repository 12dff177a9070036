using OnRecord.Records;

namespace OnRecord.Storage.Relational;

/// <summary>Writes a report and all that is derived from its record, inside a transaction of the caller.</summary>
internal static class ReportWriter
{
    /// <returns>The report's number.</returns>
    public static long Insert(Session session, ReportRows report)
    {
        long number = session.Scalar<long>("SELECT coalesce(max(number), 0) + 1 FROM report");
        session.Insert(
            "report",
            ["number", "id", "body", "document"],
            [
                [number, report.Record.Report.Id, report.Body, report.Document],
            ]
        );
        Derive(session, number, report.Derived);
        return number;
    }

    /// <summary>Writes a record in the place of an older one of the same report.</summary>
    public static void Replace(Session session, long number, ReportRecord older, ReportRows report)
    {
        session.Execute(
            "UPDATE report SET body = @body, document = @document WHERE number = @number",
            new
            {
                number,
                body = report.Body,
                document = report.Document,
            }
        );
        foreach (DerivedRows derived in DerivedRows.Of(older))
            if (derived.Table == DerivedRows.Part)
                session.Execute("DELETE FROM part WHERE head = @head AND report = @number", derived.Rows.Select(row => new { number, head = row[0] }));
            else
                session.Execute($"DELETE FROM {derived.Table} WHERE report = @number", new { number });
        Derive(session, number, report.Derived);
    }

    /// <summary>Fills the tables that derive from a record.</summary>
    public static void Derive(Session session, long report, ReportRecord record) => Derive(session, report, ReportRows.Of(session.Dialect, record));

    private static void Derive(Session session, long report, IReadOnlyList<DerivedRows> all)
    {
        foreach (DerivedRows derived in all)
        {
            string[] columns = ["report", .. derived.Columns];
            object?[][] rows = [.. derived.Rows.Select(row => (object?[])[report, .. row])];
            if (derived.Table == DerivedRows.Passage)
                session.Dialect.InsertPassages(session, columns, rows, derived.Words);
            else
                session.Insert(derived.Table, columns, rows);
        }
    }
}
