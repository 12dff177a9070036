using OnRecord.Records;

namespace OnRecord.Web.Model;

/// <summary>A position with the words that show it.</summary>
/// <param name="Told">"the Courier reported that Ada Brandt denied:".</param>
public sealed record PositionView(PositionEntry Position, ReportSummary? Report, string Address, IReadOnlyList<Fragment> Told, string Words)
{
    /// <summary>Who takes it: an actor; the report itself, in its own voice; or "speaker unknown", where somebody is told of whom it does not name.</summary>
    public string Who => Position.Actor ?? (Position.Statement is null ? Report?.Label ?? Position.Source : Written.NoSpeaker);

    /// <summary>Id of what it is a position on, as its report words it; null where no words of the report put it forward.</summary>
    public string? Proposition { get; init; }
}
