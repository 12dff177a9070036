using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Chronology;
using OnRecord.Events;
using OnRecord.Language;
using OnRecord.Reading;
using OnRecord.Records;

namespace OnRecord.Analysis;

/// <summary>All that the stages made of one report.</summary>
public sealed record ReportAnalysis(Report Report, Syntax Syntax, Statements Statements, Cast Cast, Timeline Timeline, Happenings Happenings)
{
    /// <summary>The program and the models that made it; null where it was put together by hand.</summary>
    public MadeByEntry? MadeBy { get; init; }
}
