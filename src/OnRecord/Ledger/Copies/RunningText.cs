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

    private readonly ulong[] _shingles;

    private RunningText(ulong[] shingles)
    {
        Fingerprints = [.. Winnowing.Choose(shingles).Select(hash => unchecked((long)hash))];
        _shingles = [.. shingles.Distinct().Order()];
    }

    /// <summary>Hashes by which reports with words in common find each other; each once.</summary>
    public ImmutableArray<long> Fingerprints { get; }

    public static RunningText Of(ReportEntry report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new RunningText(Shingles.Of(report.Text, report.Body));
    }

    /// <summary>Whether one is a copy of the other, whole or trimmed. Says the same the other way round.</summary>
    public bool IsCopyOf(RunningText other)
    {
        ArgumentNullException.ThrowIfNull(other);
        int shorter = Math.Min(_shingles.Length, other._shingles.Length),
            longer = Math.Max(_shingles.Length, other._shingles.Length);
        return shorter > 0 && shorter >= LeastPart * longer && Shared(_shingles, other._shingles) >= LeastShared * shorter;
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
