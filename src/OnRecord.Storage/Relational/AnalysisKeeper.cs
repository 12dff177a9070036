using System.Text;
using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Storage.Relational;

/// <summary>Keeps older analyses of reports, and the way from their ids to those of the newest, inside a transaction of the caller.</summary>
internal static class AnalysisKeeper
{
    /// <summary>Puts an analysis aside for a newer one. One by the same models and program is not kept: it only lacked a fact that was given later.</summary>
    public static void Supersede(Session session, long report, ReportRecord older, ReportRecord newer)
    {
        if (older.MadeBy != newer.MadeBy)
        {
            (string packing, byte[] record) = Packing.Pack(Encoding.UTF8.GetBytes(RecordJson.Write(older)));
            long ordinal = session.Scalar<long>("SELECT coalesce(max(ordinal), 0) + 1 FROM analysis WHERE report = @report", new { report });
            session.Insert(
                "analysis",
                ["report", "ordinal", "record", "packing"],
                [
                    [report, ordinal, record, packing],
                ]
            );
        }

        (string Old, string? Successor)[] successors = [.. Successors.Of(older, newer)];
        foreach ((string old, string? successor) in successors)
        {
            session.Execute(
                "UPDATE redirect SET new = @successor WHERE new = @old AND report = @report",
                new
                {
                    report,
                    old,
                    successor,
                }
            );
            session.Insert(
                "redirect",
                ["old", "report", "new"],
                [
                    [old, report, successor],
                ],
                "ON CONFLICT (old, report) DO UPDATE SET new = excluded.new"
            );
        }

        // An id that comes back leads to itself again.
        if (session.Scalar<bool>("SELECT EXISTS (SELECT 1 FROM redirect WHERE report = @report)", new { report }))
            session.Execute("DELETE FROM redirect WHERE report = @report AND old = @id", RecordParts.Ids(newer).Select(id => new { report, id }));
    }

    /// <exception cref="InvalidDataException">The packed bytes are damaged.</exception>
    public static IReadOnlyList<ReportRecord> Of(Session session, string reportId) =>
        [
            .. session
                .Query<(byte[] Record, string Packing)>(
                    "SELECT a.record, a.packing FROM analysis a JOIN report r ON r.number = a.report WHERE r.id = @reportId ORDER BY a.ordinal",
                    new { reportId }
                )
                .Select(row => RecordJson.ReadReport(Encoding.UTF8.GetString(Packing.Unpack(row.Packing, row.Record)))),
        ];

    /// <summary>Writes the records of version 1 again, with the ids that last; a record is made anew from what it says, and loses nothing.</summary>
    public static void NameAll(Session session)
    {
        foreach (long number in session.Query<long>("SELECT number FROM report ORDER BY number"))
        {
            (byte[] body, byte[]? document) = session.Single<(byte[], byte[]?)>("SELECT body, document FROM report WHERE number = @number", new { number });
            ReportRecord record = RecordBody.Read(body);
            byte[] original = ReportBytes.Unpack(document, record.Report.Text);
            ReportWriter.Replace(session, number, record, new ReportRows(session.Dialect, record, RecordJson.Write(record), original));
        }
    }
}
