using OnRecord.Records;

namespace OnRecord.Ledger;

/// <summary>
/// The part of the ledger that tells what happened: happenings, series of figures, what contradicts, and dates. No claims, so no judge of pairs is
/// asked, and it is
/// made in seconds. Thread-safe; the same reports give the same ledger.
/// </summary>
internal sealed class TimelineKeeper
{
    /// <param name="records">The current revision of each report, in any order: the result does not depend on it.</param>
    /// <exception cref="ArgumentException">A record counts its offsets in another unit than UTF-16 code units.</exception>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1822", Justification = "Used as an object where the ledger is.")]
    public LedgerRecord Keep(IReadOnlyList<ReportRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var timeline = new KeptTimeline();
        timeline.Follow(new ReportBook().Follow(records));
        return timeline.Ledger;
    }
}
