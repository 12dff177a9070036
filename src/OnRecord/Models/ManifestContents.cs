using System.Text.Json;

namespace OnRecord.Models;

/// <summary><c>manifest.json</c> as it is written.</summary>
internal sealed record ManifestContents
{
    public required string Schema { get; init; }

    public required IReadOnlyList<ModelEntry> Files { get; init; }

    /// <summary>Thresholds and tables of calibration by the stage that they belong to.</summary>
    public required IReadOnlyDictionary<string, JsonDocument> Settings { get; init; }
}
