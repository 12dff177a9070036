using System.Text.Json.Serialization;

namespace OnRecord.Web.Model;

/// <summary>A stretch of a sentence that the desk writes.</summary>
/// <param name="Name">A name from a report: it may run in the other direction than the sentence.</param>
/// <param name="Address">Where it leads.</param>
public sealed record Fragment(
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Name = false,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Address = null
);
