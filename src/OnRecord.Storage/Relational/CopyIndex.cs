using OnRecord.Ledger.Copies;

namespace OnRecord.Storage.Relational;

/// <summary>Fingerprints and groups in the record, inside a transaction of the caller.</summary>
/// <param name="read">Gives the text of a report in the record.</param>
internal sealed class CopyIndex(Session session, Func<long, RunningText> read) : ICopyIndex
{
    public IEnumerable<long> Holders(IReadOnlyCollection<long> fingerprints, int most) => session.Dialect.Holders(session, fingerprints, most);

    public RunningText TextOf(long report) => read(report);

    public long HeadOf(long report) => session.Scalar<long?>("SELECT head FROM copy WHERE report = @report", new { report }) ?? report;

    public void Join(long head, long otherHead)
    {
        (long first, long second) = (Math.Min(head, otherHead), Math.Max(head, otherHead));
        session.Insert(
            "copy",
            ["report", "head"],
            [
                [first, first],
                [second, first],
            ],
            "ON CONFLICT DO NOTHING"
        );
        session.Execute("UPDATE copy SET head = @first WHERE head = @second", new { first, second });
    }

    public void Enter(long report, RunningText text) =>
        session.Insert("fingerprint", ["hash", "report"], text.Fingerprints.Select(hash => (object?[])[hash, report]));

    /// <summary>Takes a report out of its group; the others stay together.</summary>
    public void Leave(long report, RunningText text)
    {
        session.Execute("DELETE FROM fingerprint WHERE hash = @hash AND report = @report", text.Fingerprints.Select(hash => new { hash, report }));
        session.Execute("DELETE FROM copy WHERE report = @report", new { report });
        session.Execute("UPDATE copy SET head = (SELECT min(report) FROM copy WHERE head = @report) WHERE head = @report", new { report });
        session.Execute(
            "DELETE FROM copy WHERE head = report AND NOT EXISTS (SELECT 1 FROM copy other WHERE other.head = copy.report AND other.report <> copy.report)"
        );
    }
}
