using System.Text.Json.Serialization;

namespace OnRecord.Corrections;

/// <summary>Other bounds of a statement; what is null stays as it is.</summary>
public sealed record GivenBounds
{
    public TextQuote? Cue { get; init; }

    public TextQuote? Source { get; init; }

    /// <summary>No words name the source.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool WithoutSource { get; init; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<TextQuote>? Content { get; init; }
}
