namespace OnRecord.Models;

/// <summary>What the manifest says of one model file.</summary>
internal sealed record ModelEntry
{
    /// <summary>The file's name in the folder of the manifest.</summary>
    public required string File { get; init; }

    /// <summary>Lower-case SHA-256 of the whole file.</summary>
    public required string Sha256 { get; init; }

    public required long Bytes { get; init; }

    /// <summary>"ormf/1" for our own format, "onnx" for a graph.</summary>
    public required string Format { get; init; }

    /// <summary>Rows and columns of each field, or the dimensions of each input and output.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<int>> Shape { get; init; } = new SortedDictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);

    /// <summary>What it was learned from, in words.</summary>
    public IReadOnlyList<string> LearnedFrom { get; init; } = [];

    /// <summary>The command that makes it again.</summary>
    public string? Command { get; init; }

    /// <summary>
    /// What it was learned with and does not fit without: word lists and tables of the library ("Attribution/Data/cues.tsv"), feature templates
    /// ("templates Feature") and other model files ("vectors.bin"), each with its SHA-256.
    /// </summary>
    public IReadOnlyDictionary<string, string> Fits { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);
}
