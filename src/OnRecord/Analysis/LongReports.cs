using OnRecord.Reading;
using OnRecord.Records;

namespace OnRecord.Analysis;

/// <summary>
/// Bounds the memory of a heap that holds long reports: one of half a million characters takes half a gigabyte while it is analysed, so they are analysed one
/// at a time, and what the last one left is let go before the next one begins. Other reports do not wait. Thread-safe.
/// </summary>
internal static class LongReports
{
    /// <summary>Characters from which a report is long: no more than one article of thousands is.</summary>
    public const int Long = 60_000;

    private static readonly Lock Gate = new();
    private static bool _left;

    /// <summary>The record of a report.</summary>
    public static ReportRecord Record(Report report, Func<Report, ReportAnalysis> analyse) => Analyse(report, read => RecordBuilder.Build(analyse(read)));

    /// <summary>What comes of analysing a report.</summary>
    /// <param name="work">Keeps nothing of the analysis but what it returns.</param>
    public static T Analyse<T>(Report report, Func<Report, T> work)
    {
        if (report.Text.Length < Long)
            return work(report);
        lock (Gate)
        {
            // Numbers of a hundred thousand words lie where the collector looks last, and only when it is short of memory; this costs a hundredth of the analysis.
            if (_left)
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            _left = true;
            return work(report);
        }
    }
}
