using OnRecord.Records;

namespace OnRecord.Web.Model;

/// <summary>An event of one report with names in place of ids.</summary>
public sealed record EventView(
    EventEntry Event,
    string Address,
    string Name,
    IReadOnlyList<string> Actors,
    IReadOnlyList<string> Recipients,
    string? Lasted,
    Excerpt Excerpt
)
{
    /// <summary>"s3": the statement in whose content it is told; null where the report itself tells it.</summary>
    public string? Within { get; init; }
}
