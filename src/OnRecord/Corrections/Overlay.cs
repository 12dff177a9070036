using OnRecord.Records;

namespace OnRecord.Corrections;

/// <summary>
/// Lays corrections over records: what comes out is a pure function of the two. The order in which corrections are given does not matter, only when they
/// were made; taken back, one leaves no trace. The records themselves stay as they are.
/// </summary>
internal static class Overlay
{
    private const string NoReport = "its report is not in the record, or a newer revision took its place";

    /// <param name="records">As they were made, with offsets in UTF-16 code units.</param>
    public static CorrectedRecords Apply(IReadOnlyList<ReportRecord> records, IEnumerable<Correction> corrections)
    {
        ArgumentNullException.ThrowIfNull(records);
        var book = new CorrectionBook(corrections);
        if (book.All.Count == 0)
            return new CorrectedRecords(records, []);
        var outcomes = new Dictionary<string, CorrectionOutcome>(StringComparer.Ordinal);
        IReadOnlyList<ActiveCorrection> active = book.Active();
        Dictionary<string, ReportRecord> byId = records.DistinctBy(r => r.Report.Id).ToDictionary(r => r.Report.Id, StringComparer.Ordinal);
        foreach (IGrouping<string, ActiveCorrection> ofReport in active.Where(a => !IsOnParts(a)).GroupBy(a => a.Target.Report, StringComparer.Ordinal))
            Correct(ofReport, byId, outcomes);
        new PartMarker(byId, outcomes).Mark([.. active.Where(IsOnParts)]);
        return new CorrectedRecords(
            [
                .. records
                    .Where(r => byId.ContainsKey(r.Report.Id))
                    .Select(r =>
                        byId[r.Report.Id] is var corrected && corrected.Report.Source != r.Report.Source
                            ? corrected with
                            {
                                Report = corrected.Report with { Source = r.Report.Source },
                            }
                            : corrected
                    ),
            ],
            [
                .. book.All.Select(c =>
                    outcomes.GetValueOrDefault(c.Id)
                    ?? new CorrectionOutcome(
                        c,
                        book.IsTakenBack(c.Id) ? CorrectionState.Undone : Answered(book, c),
                        null,
                        book.IsTakenBack(c.Id) ? "it was taken back" : null
                    )
                ),
            ]
        );
    }

    /// <summary>Whether it is about actors or propositions, which corrections of statements may bring forth.</summary>
    private static bool IsOnParts(ActiveCorrection active) => active.Target.Part is AnchorPart.Actor or AnchorPart.Proposition;

    private static CorrectionState Answered(CorrectionBook book, Correction correction) =>
        correction.Of is { } of && book.Find(of) is null ? CorrectionState.Orphan : CorrectionState.Followed;

    private static void Correct(
        IGrouping<string, ActiveCorrection> corrections,
        Dictionary<string, ReportRecord> byId,
        Dictionary<string, CorrectionOutcome> outcomes
    )
    {
        if (!byId.TryGetValue(corrections.Key, out ReportRecord? record))
        {
            foreach (ActiveCorrection gone in corrections)
                outcomes[gone.Correction.Id] = new CorrectionOutcome(gone.Correction, CorrectionState.Orphan, null, NoReport);
            return;
        }

        var finder = new AnchorFinder(record);
        var corrector = new RecordCorrector(record);
        foreach (ActiveCorrection active in corrections)
        {
            (string? id, string? fault) = finder.Find(active.Target);
            CorrectionState state =
                id is null ? CorrectionState.Orphan
                : (fault = corrector.Apply(active.Correction, id)) is null ? CorrectionState.Followed
                : CorrectionState.Unmet;
            outcomes[active.Correction.Id] = new CorrectionOutcome(active.Correction, state, id, fault);
        }

        if (corrector.IsHidden)
            byId.Remove(corrections.Key);
        else if (corrections.Any(c => outcomes[c.Correction.Id].State == CorrectionState.Followed))
            byId[corrections.Key] = corrector.Result();
    }
}
