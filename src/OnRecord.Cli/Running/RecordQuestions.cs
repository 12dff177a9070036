using OnRecord.Identities;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Web.Model;

namespace OnRecord.Cli.Running;

/// <summary>Opens a record for queries. What reports say together is read only where the answer needs it: it takes by far the longest.</summary>
internal static class RecordQuestions
{
    /// <param name="ledger">Whether the answer is about claims.</param>
    public static QueryIndex Open(Services services, IRecordStore store, Query query, bool ledger, CancellationToken cancellation)
    {
        IReadOnlyList<ReportRecord> records = store.Current(cancellation);
        if (!ledger && !query.AsksTheLedger)
        {
            QueryIndex alone = QueryIndex.WithoutClaims(records);
            // An undated report may be dated by others.
            return alone.Reports(query).Rows.All(r => r.When is not null) ? alone : QueryIndex.WithoutClaims(records, services.KeepTimeline(records));
        }

        return new QueryIndex(records, services.KeepLedger(records, store, cancellation));
    }

    /// <summary>The record as the desk sees it.</summary>
    /// <param name="ledger">Whether claims are needed; without them it has happenings, dates and names all the same.</param>
    public static RecordView OpenView(Services services, IRecordStore store, bool ledger, CancellationToken cancellation)
    {
        IReadOnlyList<ReportRecord> records = store.Current(cancellation);
        return new RecordView(
            records,
            ledger ? services.KeepLedger(records, store, cancellation) : services.KeepTimeline(records) with { Identities = IdentityBook.Of(records).Write() }
        );
    }
}
