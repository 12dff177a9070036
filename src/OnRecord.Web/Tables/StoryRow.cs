using OnRecord.Time;

namespace OnRecord.Web.Tables;

/// <summary>A story on one line: <c>onrecord-story/1</c>.</summary>
internal sealed record StoryRow
{
    public string Schema { get; init; } = "onrecord-story/1";

    public required string Id { get; init; }

    /// <summary>The first headline among its reports, in order of time.</summary>
    public required string Name { get; init; }

    /// <summary>Names, each once.</summary>
    public required IReadOnlyList<string> Outlets { get; init; }

    /// <summary>Ids of its reports, in order of time.</summary>
    public required IReadOnlyList<string> Reports { get; init; }

    /// <summary>How many of them are copies of another.</summary>
    public required int Copies { get; init; }

    public When? First { get; init; }

    public When? Last { get; init; }
}
