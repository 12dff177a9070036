using System.Runtime.ExceptionServices;
using OnRecord.Records;

namespace OnRecord.Storage.Relational;

/// <summary>
/// The newest revisions as objects: read whole the first time, then only those that the journal says were written since. Whoever holds them anyway (the desk)
/// pays for what changed alone. Thread-safe.
/// </summary>
internal sealed class CurrentRecords
{
    private const string Whole =
        "SELECT r.body, a.source FROM current c JOIN report r ON r.number = c.report JOIN address a ON a.number = c.address ORDER BY c.address";

    private const string Names =
        "SELECT r.number, r.id, a.source FROM current c JOIN report r ON r.number = c.report JOIN address a ON a.number = c.address ORDER BY c.address";

    private readonly Lock _gate = new();
    private Dictionary<(string Id, string Source), ReportRecord> _known = [];
    private long _upTo;

    /// <param name="read">Makes a record of what is kept of it and its address.</param>
    public IReadOnlyList<ReportRecord> Read(Session session, Func<byte[], string?, ReportRecord> read, CancellationToken cancellation)
    {
        lock (_gate)
        {
            // The journal is asked first: what is written meanwhile is read again next time.
            long upTo = session.Scalar<long>("SELECT coalesce(max(number), 0) FROM journal");
            List<ReportRecord> records = _known.Count == 0 ? All(session, read, cancellation) : Changed(session, read, cancellation);
            _known = [];
            foreach (ReportRecord record in records)
                _known[(record.Report.Id, record.Report.Source)] = record;
            _upTo = upTo;
            return records;
        }
    }

    /// <summary>On all cores: to make a record of its bytes takes nearly all the time that a question takes.</summary>
    private static List<ReportRecord> All(Session session, Func<byte[], string?, ReportRecord> read, CancellationToken cancellation)
    {
        try
        {
            return
            [
                .. session
                    .Stream<(byte[] Body, string Source)>(Whole)
                    .Until(cancellation)
                    .AsParallel()
                    .AsOrdered()
                    .Select(row => read(row.Body, session.Told(row.Source))),
            ];
        }
        catch (AggregateException faults)
        {
            // As if they had been read one by one.
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]);
            throw;
        }
    }

    private List<ReportRecord> Changed(Session session, Func<byte[], string?, ReportRecord> read, CancellationToken cancellation)
    {
        HashSet<string> written = [.. session.Query<string>("SELECT DISTINCT report FROM journal WHERE number > @upTo", new { upTo = _upTo })];
        var records = new List<ReportRecord>();
        foreach ((long number, string id, string held) in session.Query<(long, string, string)>(Names))
        {
            cancellation.ThrowIfCancellationRequested();
            string source = session.Told(held);
            records.Add(
                !written.Contains(id) && _known.TryGetValue((id, source), out ReportRecord? known)
                    ? known
                    : read(session.Single<byte[]>("SELECT body FROM report WHERE number = @number", new { number }), source)
            );
        }

        return records;
    }
}
