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
);
