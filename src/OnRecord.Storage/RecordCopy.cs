using System.Data.Common;
using OnRecord.Storage.Relational;

namespace OnRecord.Storage;

/// <summary>
/// Moves a whole record into another, empty one, in whatever database each is: revisions, older analyses and where their ids lead, corrections, what was
/// fetched, verdicts, the last ledger and the journal stay what they are; what derives from the records is derived again.
/// </summary>
public static class RecordCopy
{
    private static readonly (string Name, string[] Columns)[] Tables =
    [
        ("address", ["number", "source"]),
        ("revision", ["address", "ordinal", "report"]),
        ("analysis", ["report", "ordinal", "record", "packing"]),
        ("redirect", ["old", "report", "new"]),
        ("fingerprint", ["hash", "report"]),
        ("copy", ["report", "head"]),
        ("fetched", ["address", "entity_tag", "last_modified"]),
        ("verdict", ["pair", "relation", "certainty"]),
        ("verdict_maker", ["maker"]),
        ("ledger", ["part", "entries", "journal", "maker", "body", "digest"]),
        ("journal", ["number", "report", "source", "record", "digest"]),
        ("correction", ["number", "id", "report", "body"]),
        ("saved_query", ["name", "query", "made_by", "made_at"]),
        ("query_look", ["name", "reader", "mark"]),
    ];

    private static readonly string[] Report = ["number", "id", "body", "document"];

    /// <summary>Copies in one transaction: all or nothing comes over, as it stood at one moment.</summary>
    /// <param name="copied">Told of every report that came over.</param>
    /// <returns>How many revisions of reports came over.</returns>
    /// <exception cref="ArgumentException">The target holds something already, or one of the two is no record in a database.</exception>
    /// <exception cref="StoreUnavailableException">One of the two can't be used, or a record in the source is damaged.</exception>
    public static int Run(IRecordStore from, IRecordStore to, Action? copied = null)
    {
        if (from is not RelationalRecordStore source || to is not RelationalRecordStore target)
            throw new ArgumentException("Only records that are kept in databases are copied.");
        return source.Read(reading =>
            target.Write(writing =>
            {
                if (writing.Scalar<bool>("SELECT EXISTS (SELECT 1 FROM journal) OR EXISTS (SELECT 1 FROM report) OR EXISTS (SELECT 1 FROM fetched)"))
                    throw new ArgumentException("The record to copy into holds something already.", nameof(to));
                int reports = 0;
                foreach (object?[] row in Rows(reading, "report", Report))
                {
                    writing.Insert("report", Report, [row]);
                    ReportWriter.Derive(writing, (long)row[0]!, source.Read((byte[])row[2]!, null));
                    reports++;
                    copied?.Invoke();
                }

                foreach ((string name, string[] columns) in Tables)
                    writing.Insert(name, columns, Rows(reading, name, columns));
                writing.Execute("UPDATE change SET version = version + 1");
                return reports;
            })
        );
    }

    // Ordered, so that copies of one record are written in one order.
    private static IEnumerable<object?[]> Rows(Session session, string table, string[] columns)
    {
        using DbCommand command = session.Connection.CreateCommand();
        command.Transaction = session.Transaction;
        command.CommandText = $"SELECT {string.Join(", ", columns)} FROM {table} ORDER BY {string.Join(", ", columns.Take(2))}";
        using DbDataReader row = command.ExecuteReader();
        while (row.Read())
            yield return
            [
                .. Enumerable
                    .Range(0, columns.Length)
                    .Select(i =>
                        row.IsDBNull(i) ? null
                        : row.GetValue(i) is string held ? session.Told(held)
                        : row.GetValue(i)
                    ),
            ];
    }
}
