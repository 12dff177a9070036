using OnRecord.Queries;
using OnRecord.Storage;
using OnRecord.Web.Model;

namespace OnRecord.Cli.Running;

/// <summary>Opens a record for queries. What reports say together is read only where the answer needs it: it takes by far the longest.</summary>
internal static class RecordQuestions
{
    /// <param name="ledger">Whether the answer is about claims.</param>
    public static QueryIndex Open(Services services, CorrectedStore store, Query query, bool ledger, CancellationToken cancellation)
    {
        RecordState state = services.Ledgers.Open(store, cancellation: cancellation);
        if (ledger || query.AsksTheLedger)
            return new QueryIndex(state.Reports, state.Ledger, store.Successor);
        if (!state.HasTimeline)
        {
            QueryIndex alone = QueryIndex.WithoutClaims(state.Reports);
            // An undated report may be dated by others.
            if (alone.Reports(query).Rows.All(r => r.When is not null))
                return alone;
        }

        return new QueryIndex(state.Reports, state.Timeline);
    }

    /// <summary>The record as the desk sees it.</summary>
    /// <param name="ledger">Whether claims are needed; without them it has happenings, dates and names all the same.</param>
    public static RecordView OpenView(Services services, CorrectedStore store, bool ledger, CancellationToken cancellation)
    {
        RecordState state = services.Ledgers.Open(store, cancellation: cancellation);
        return new RecordView(state.Reports, ledger ? state.Ledger : state.Timeline, store.Successor);
    }
}
