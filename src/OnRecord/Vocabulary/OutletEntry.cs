using System.Text.Json.Serialization;

namespace OnRecord.Vocabulary;

/// <param name="Basis">"stated" in the text, "metadata" of the page or feed, or "given" by the user.</param>
public sealed record OutletEntry(string Name, string Basis)
{
    public const string Stated = "stated",
        Metadata = "metadata",
        Given = "given";

    /// <summary>What gave it: "its sidecar", "a table of files", "the name of its file"; null where the user did so in person, and of what was not
    /// given.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? From { get; init; }
}
