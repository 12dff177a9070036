namespace OnRecord.Ledger.Copies;

/// <summary>
/// Finds the copies of a report among those entered before, and groups them: wire copies, reprints, trimmed versions. Candidates are those that share a
/// fingerprint; the share of their runs of words decides. Groups are joined whole, so that they do not depend on the order of entering. Work and memory for a
/// report are bounded, whatever the number of reports.
/// </summary>
internal static class CopyFinder
{
    /// <summary>Reports looked at that hold one fingerprint: more share it only when it is boilerplate, or when they are copies of each other.</summary>
    private const int MostHolders = 32;

    /// <summary>Candidates compared, those with most fingerprints in common first.</summary>
    private const int MostCompared = 64;

    /// <summary>Enters a report, and joins it with its copies.</summary>
    public static void Enter(long report, RunningText text, ICopyIndex index)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(index);
        foreach (long candidate in Candidates(text, index))
        {
            long head = index.HeadOf(candidate),
                own = index.HeadOf(report);
            if (head != own && text.IsCopyOf(index.TextOf(candidate)))
                index.Join(head, own);
        }

        index.Enter(report, text);
    }

    private static IEnumerable<long> Candidates(RunningText text, ICopyIndex index)
    {
        var shared = new Dictionary<long, int>();
        foreach (long holder in index.Holders(text.Fingerprints, MostHolders))
            shared[holder] = shared.GetValueOrDefault(holder) + 1;
        return shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(MostCompared).Select(s => s.Key);
    }
}
