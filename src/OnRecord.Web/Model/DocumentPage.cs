using OnRecord.Records;

namespace OnRecord.Web.Model;

/// <summary>A document as points, and which report tells which.</summary>
public sealed record DocumentPage
{
    public required string Id { get; init; }

    /// <summary>The one by which it goes most first.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>For whom it speaks; null where no report says so.</summary>
    public Fragment? SpeaksFor { get; init; }

    /// <summary>Reports that speak of it, in order of time.</summary>
    public required IReadOnlyList<ReportSummary> Reports { get; init; }

    public required Paged<DocumentPoint> Points { get; init; }

    /// <summary>Documents under other names in the same reports, which may be this one.</summary>
    public required IReadOnlyList<DocumentLine> Perhaps { get; init; }

    /// <summary>The actor by which it is meant where it is corrected.</summary>
    public required PartReference Part { get; init; }

    /// <summary>What was found of which document it is.</summary>
    public required IReadOnlyList<CorrectionMark> Corrections { get; init; }
}
