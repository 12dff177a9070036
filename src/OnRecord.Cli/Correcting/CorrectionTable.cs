using System.Globalization;
using OnRecord.Cli.Printing;
using OnRecord.Cli.Running;
using OnRecord.Corrections;
using OnRecord.Export;

namespace OnRecord.Cli.Correcting;

/// <summary>Corrections in a table: when, by whom, what, why, and what became of each.</summary>
internal static class CorrectionTable
{
    public static void Write(Terminal terminal, IEnumerable<CorrectionOutcome> outcomes, CorrectedRecords corrected) =>
        Tables.Write(terminal, ["correction", "when", "by", "what", "why", "state"], outcomes.Select(outcome => Cells(outcome, corrected)));

    private static TableCell[] Cells(CorrectionOutcome outcome, CorrectedRecords corrected)
    {
        Correction correction = outcome.Correction;
        return
        [
            ShortId.Of(correction.Id),
            correction.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            correction.By,
            CorrectionLines.Of(correction, corrected),
            correction.Why ?? "",
            State(outcome),
        ];
    }

    private static string State(CorrectionOutcome outcome) =>
        outcome.State switch
        {
            CorrectionState.Followed or CorrectionState.Undone => EnumWords.Of(outcome.State),
            _ => $"{EnumWords.Of(outcome.State)}: {outcome.Reason}",
        };
}
