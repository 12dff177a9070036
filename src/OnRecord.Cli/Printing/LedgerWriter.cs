using OnRecord.Cli.Running;
using OnRecord.Export;
using OnRecord.Records;

namespace OnRecord.Cli.Printing;

/// <summary>A ledger as <c>onrecord-ledger/2</c>.</summary>
internal static class LedgerWriter
{
    /// <param name="reports">Those that the ledger was made from.</param>
    /// <param name="offsets">In what its spans are counted: a value of <see cref="RecordOffsets"/>.</param>
    public static void WriteJson(Terminal terminal, LedgerRecord ledger, IReadOnlyList<ReportRecord> reports, string? offsets) =>
        terminal.Out.Write(RecordJson.Write(offsets == RecordOffsets.CodePoints ? RecordOffsets.ToCodePoints(ledger, reports) : ledger) + "\n");
}
