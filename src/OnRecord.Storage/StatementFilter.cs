using OnRecord.Vocabulary;

namespace OnRecord.Storage;

/// <summary>Which statements are wanted; what is null does not matter.</summary>
public sealed record StatementFilter
{
    /// <summary>Whole words of a speaker's name, in any case: "Brandt" finds Ada Brandt.</summary>
    public string? Speaker { get; init; }

    public Act? Act { get; init; }

    /// <summary>Id of a report.</summary>
    public string? Report { get; init; }
}
