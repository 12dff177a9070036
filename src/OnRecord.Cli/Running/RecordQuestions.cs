using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Storage;

namespace OnRecord.Cli.Running;

/// <summary>Opens a record for queries. What reports say together is read only where the answer needs it: it takes by far the longest.</summary>
internal static class RecordQuestions
{
    /// <param name="ledger">Whether the answer is about claims.</param>
    public static QueryIndex Open(Services services, IRecordStore store, Query query, bool ledger)
    {
        IReadOnlyList<ReportRecord> records = store.Current();
        if (!ledger && !query.AsksTheLedger)
        {
            QueryIndex alone = QueryIndex.WithoutClaims(records);
            // An undated report may be dated by others.
            return alone.Reports(query).Rows.All(r => r.When is not null) ? alone : QueryIndex.WithoutClaims(records, services.KeepTimeline(records));
        }

        return new QueryIndex(records, services.KeepLedger(records, store));
    }
}
