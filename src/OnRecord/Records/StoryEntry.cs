using OnRecord.Records.Ids;

namespace OnRecord.Records;

/// <summary>Reports about the same happening.</summary>
public sealed record StoryEntry
{
    public required StoryId Id { get; init; }

    public IReadOnlyList<string> Reports { get; init; } = [];

    /// <summary>Where they were read from, in the order of <see cref="Reports"/>.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Groups of identical or near-identical reports inside the story.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Copies { get; init; } = [];
}
