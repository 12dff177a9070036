using System.Collections.Immutable;
using OnRecord.Actors;
using OnRecord.Attribution;
using OnRecord.Chronology;
using OnRecord.Events;
using OnRecord.Figures;
using OnRecord.Language;
using OnRecord.Propositions;
using OnRecord.Reading;
using OnRecord.Records;
using OnRecord.Text;

namespace OnRecord.Analysis;

/// <summary>All that the stages made of one report.</summary>
internal sealed record ReportAnalysis(
    Report Report,
    Syntax Syntax,
    Statements Statements,
    Cast Cast,
    Timeline Timeline,
    ImmutableArray<Proposition> Propositions,
    Happenings Happenings
)
{
    /// <summary>The counts and measures of the report, in the order of the text.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>By statement: how probable it is that it is right in every part; empty where nobody weighed it.</summary>
    public ImmutableArray<double> Confidences { get; init; } = [];

    /// <summary>The way back from the text that was analysed to the report's own, where the two differ; null where they are one.</summary>
    public OffsetMap? Back { get; init; }

    /// <summary>The program and the models that made it; null where it was put together by hand.</summary>
    public MadeByEntry? MadeBy { get; init; }
}
