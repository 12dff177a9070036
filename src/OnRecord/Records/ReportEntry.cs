using System.Text.Json.Serialization;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Records;

/// <summary>The report itself, as far as it states it.</summary>
public sealed record ReportEntry
{
    /// <summary>"sha256:" and the lower-case hash of the bytes as read, before decoding.</summary>
    public required string Id { get; init; }

    /// <summary>The path or address as given.</summary>
    public required string Source { get; init; }

    /// <summary>The canonical text.</summary>
    public required string Text { get; init; }

    public TextSpan? Headline { get; init; }

    /// <summary>The sentence below the headline that says what the report is about; null when it has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TextSpan? Standfirst { get; init; }

    public OutletEntry? Outlet { get; init; }

    public TextSpan? Byline { get; init; }

    public When? Published { get; init; }

    public string Language { get; init; } = "en";

    /// <summary>The article proper; disjoint, ascending.</summary>
    public IReadOnlyList<TextSpan> Body { get; init; } = [];

    public IReadOnlyList<TextSpan> Captions { get; init; } = [];

    /// <summary>The canonical address, when the page or the user gives one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Url { get; init; }

    /// <summary>A headline that does not stand in the text (from a page's metadata or a sidecar).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>Who wrote it, as the page's markup says, when no byline stands in the text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Author { get; init; }

    /// <summary>The part of the paper, as the page says.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Section { get; init; }

    /// <summary>When the page says that it was last changed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public When? Modified { get; init; }

    /// <summary>The way back from the text to the page's decoded source; null for plain text, which is its own source.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OffsetMap? Map { get; init; }

    /// <summary>Corrections of the report itself, and of what is no longer shown of it, in the order in which they were made; null without any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CorrectionMark>? Corrections { get; init; }
}
