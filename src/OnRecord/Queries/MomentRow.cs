using System.Text.Json.Serialization;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Queries;

/// <summary>One line of a timeline: <c>onrecord-moment/1</c>. Each stands by the characters of one report that show it.</summary>
internal sealed record MomentRow
{
    public string Schema { get; init; } = "onrecord-moment/1";

    /// <summary>Of the claim, the happening or the series.</summary>
    public required string Id { get; init; }

    /// <summary>"position", "happening", "figure".</summary>
    public required string Kind { get; init; }

    public When? When { get; init; }

    /// <summary>Who takes the position, takes part, or gives the value; empty where nobody is known.</summary>
    public required IReadOnlyList<string> Who { get; init; }

    /// <summary>The claim, what kind of happening it is, what is counted.</summary>
    public required string About { get; init; }

    /// <summary>Of a position.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Stance? Stance { get; init; }

    /// <summary>Of a position: that the passage takes it on the claim, 0 to 1.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Certainty { get; init; }

    /// <summary>Of a figure.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Value { get; init; }

    /// <summary>How the value is bounded.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FigureRelation? Relation { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    /// <summary>Of a happening: whether it rests on weak evidence.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Unsure { get; init; }

    /// <summary>Of a happening: how many reports tell of it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Reports { get; init; }

    /// <summary>The report that shows it; of a happening the first that tells of it.</summary>
    public required string Report { get; init; }

    public required string Source { get; init; }

    public string? Outlet { get; init; }

    /// <summary>In which it stands; null in the report's own voice.</summary>
    public StatementId? Statement { get; init; }

    /// <summary>The words that show it, verbatim.</summary>
    public required string Words { get; init; }

    /// <summary>Where they stand, in UTF-16 code units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What tells it from every other line.</summary>
    [JsonIgnore]
    public string Key => $"{Kind}/{Id}/{Report}/{Span.Start}-{Span.End}/{Statement}/{Stance}/{string.Join('|', Who)}";
}
