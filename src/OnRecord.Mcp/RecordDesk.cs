using ModelContextProtocol;
using OnRecord.Ledger;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Storage;
using OnRecord.Web.Model;
using OnRecord.Web.Serving;

namespace OnRecord.Mcp;

/// <summary>The record as the tools ask it: the same state as the desk's pages. What is not there is an error with a sentence that says what to do.</summary>
internal sealed class RecordDesk(Shelf shelf)
{
    public RecordView Open() => shelf.Open();

    /// <exception cref="McpException">There is no such claim.</exception>
    public ClaimEntry Claim(RecordView view, string claim) =>
        view.Ledger.FindClaim(claim ?? "", statement => shelf.Ask(store => store.FindPart(statement)?.Id) is { } successor ? new StatementId(successor) : (StatementId?)null)
        ?? throw new McpException($"The record holds no claim “{claim}”, or more than one begins so. Ids of claims come from position_over_time, chain_of and get_claim.");

    /// <exception cref="McpException">There is no such statement.</exception>
    public (ReportRecord Record, StatementEntry Statement) Statement(RecordView view, string statement)
    {
        PartFound? part = shelf.Ask(store => store.FindPart(statement ?? ""));
        return part is not null && view.Record(part.Report.Report.Id) is { } record && record.Statements.FirstOrDefault(s => s.Id == part.Id) is { } found
            ? (record, found)
            : throw new McpException($"The record holds no statement “{statement}”, or more than one begins so. Ids of statements come from search_statements.");
    }

    /// <exception cref="McpException">There is no such report.</exception>
    public ReportRecord Report(string report) =>
        shelf.Ask(store => store.Find(report ?? ""))
        ?? throw new McpException($"The record holds no report “{report}”, or more than one. Give its sha256 from an answer, its path, or its file name.");
}
