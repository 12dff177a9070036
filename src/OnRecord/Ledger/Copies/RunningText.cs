using System.Collections.Immutable;
using OnRecord.Records;

namespace OnRecord.Ledger.Copies;

/// <summary>The words of a report's body as they are compared with those of others. Immutable.</summary>
internal sealed class RunningText
{
    /// <summary>Two reports are copies when this share of the shorter one's runs of eight words stands in the longer one.</summary>
    private const double LeastShared = 0.8;

    /// <summary>The shorter one holds this part of the longer one at least: a digest is no copy of each of the items in it.</summary>
    private const double LeastPart = 0.125;

    private readonly ReportEntry _report;

    /// <summary>Each once, ascending. Asked for only by what comes and shares a fingerprint: the collector may have them, and they are read again.</summary>
    private readonly WeakReference<ulong[]> _shingles;

    private RunningText(ReportEntry report, ulong[] shingles)
    {
        _report = report;
        Fingerprints = [.. Winnowing.Choose(shingles).Select(hash => unchecked((long)hash))];
        _shingles = new WeakReference<ulong[]>(Sorted(shingles));
    }

    /// <summary>Hashes by which reports with words in common find each other; each once.</summary>
    public ImmutableArray<long> Fingerprints { get; }

    public static RunningText Of(ReportEntry report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new RunningText(report, Read(report));
    }

    /// <summary>Whether one is a copy of the other, whole or trimmed. Says the same the other way round.</summary>
    public bool IsCopyOf(RunningText other)
    {
        ArgumentNullException.ThrowIfNull(other);
        ulong[] own = Sorted(),
            theirs = other.Sorted();
        int shorter = Math.Min(own.Length, theirs.Length),
            longer = Math.Max(own.Length, theirs.Length);
        return shorter > 0 && shorter >= LeastPart * longer && Shared(own, theirs) >= LeastShared * shorter;
    }

    /// <summary>Its runs of words by their hashes, ascending: as long as somebody holds them, they are not read again.</summary>
    public ulong[] Sorted()
    {
        if (!_shingles.TryGetTarget(out ulong[]? shingles))
            _shingles.SetTarget(shingles = Sorted(Read(_report)));
        return shingles;
    }

    private static ulong[] Read(ReportEntry report) => Shingles.Of(report.Text, report.Body);

    private static ulong[] Sorted(ulong[] shingles)
    {
        ulong[] sorted = [.. shingles];
        Array.Sort(sorted);
        int each = 0;
        foreach (ulong shingle in sorted)
            if (each == 0 || sorted[each - 1] != shingle)
                sorted[each++] = shingle;
        return sorted[..each];
    }

    private static int Shared(ulong[] a, ulong[] b)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length; )
        {
            if (a[i] == b[j])
                (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (a[i] < b[j])
                i++;
            else
                j++;
        }

        return shared;
    }
}
