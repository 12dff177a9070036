using ModelContextProtocol;
using OnRecord.Records;
using OnRecord.Storage;
using OnRecord.Web.Model;

namespace OnRecord.Mcp;

/// <summary>
/// The record as the tools ask it. What reports say together takes minutes the first time, longer than a client waits: it is read in the background, and what
/// needs the reports alone is answered meanwhile. What is not there is an error with a sentence that says what to do.
/// </summary>
/// <param name="store">Is asked by several threads at once.</param>
/// <param name="ledgers">Give what many reports say together.</param>
/// <param name="patience">How long an answer waits for it: less than clients do.</param>
internal sealed class RecordDesk(CorrectedStore store, LedgerShelf ledgers, TimeSpan patience, CancellationToken closing = default)
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly Lock _gate = new();
    private State? _state;

    /// <summary>The reports; with claims as soon as they have been read.</summary>
    /// <param name="hasClaims">Whether they have.</param>
    public RecordView Open(out bool hasClaims)
    {
        State state = Newest();
        hasClaims = state.Whole.IsCompletedSuccessfully;
        return hasClaims ? state.Whole.Result : state.Reports.Value;
    }

    /// <summary>The record with its claims.</summary>
    /// <exception cref="McpException">They are still being read, or can't be.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public async Task<RecordView> OpenLedgerAsync(CancellationToken cancellation)
    {
        Task<RecordView> whole = Newest().Whole;
        try
        {
            return await whole.WaitAsync(patience, cancellation);
        }
        catch (TimeoutException) when (!whole.IsCompleted)
        {
            throw new McpException(
                "What the reports say together is still being read; the first time it takes minutes for a large record. Ask again in a minute; search_statements, chain_of and passage answer meanwhile."
            );
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new McpException("What the reports say together can't be read: " + fault.Message, fault);
        }
    }

    /// <exception cref="McpException">There is no such claim.</exception>
    public static ClaimEntry Claim(RecordView view, string claim) =>
        view.FindClaim(claim ?? "")
        ?? throw new McpException(
            $"The record holds no claim “{claim}”, or more than one begins so. Ids of claims come from search_statements, position_over_time and chain_of."
        );

    /// <exception cref="McpException">There is no such statement.</exception>
    public (ReportRecord Record, StatementEntry Statement) Statement(RecordView view, string statement)
    {
        PartFound? part = store.FindPart(statement ?? "");
        return part is not null && view.Record(part.Report.Report.Id) is { } record && record.Statements.FirstOrDefault(s => s.Id == part.Id) is { } found
            ? (record, found)
            : throw new McpException(
                $"The record holds no statement “{statement}”, or more than one begins so. Ids of statements come from search_statements."
            );
    }

    /// <exception cref="McpException">There is no such report.</exception>
    public ReportRecord Report(string report) =>
        store.Find(report ?? "")
        ?? throw new McpException($"The record holds no report “{report}”, or more than one. Give its sha256 from an answer, its path, or its file name.");

    private State Newest()
    {
        lock (_gate)
        {
            long version = store.Version();
            // What failed once is tried again: a file may be there now.
            if (_state is { } known && known.Version == version && !known.Whole.IsFaulted)
                return known;
            RecordState state = ledgers.Open(store, cancellation: closing);
            return _state = new State(
                version,
                new(() => new RecordView(state.Reports, state.Timeline, store.Successor)),
                Task.Run(() => new RecordView(state.Reports, state.Ledger, store.Successor), closing)
            );
        }
    }

    private sealed record State(long Version, Lazy<RecordView> Reports, Task<RecordView> Whole);
}
