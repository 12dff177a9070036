using System.Text.Json.Serialization;
using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Records;

/// <summary>That a person's correction touched what it stands on: who, when, why, and what it was before.</summary>
public sealed record CorrectionMark
{
    public required CorrectionId Id { get; init; }

    public required CorrectionKind Kind { get; init; }

    /// <summary>The name of whoever corrected.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Why { get; init; }

    /// <summary>What stood there, in words.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Was { get; init; }

    /// <summary>What stands there now, in words; of an origin the name of whom it is had from, null where it is an origin of its own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Now { get; init; }

    /// <summary>Of two propositions that were found to be one claim: whether one says the opposite of the other.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Opposite { get; init; }

    /// <summary>Whether it stands here on the second of the two that it names.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsSecond { get; init; }

    /// <summary>The other one of two that were found the same or not the same; the part that is no longer shown.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartReference? Other { get; init; }

    /// <summary>The marks of several parts, each once, in the order in which the corrections were made.</summary>
    /// <param name="marks">Of each part; null where it has none.</param>
    public static IReadOnlyList<CorrectionMark> Together(IEnumerable<IReadOnlyList<CorrectionMark>?> marks) =>
        [.. marks.SelectMany(own => own ?? []).DistinctBy(m => m.Id).OrderBy(m => m.At).ThenBy(m => m.Id.Value, StringComparer.Ordinal)];
}
