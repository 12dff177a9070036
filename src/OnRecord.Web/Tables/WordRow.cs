using OnRecord.Web.Model;

namespace OnRecord.Web.Tables;

/// <summary>A word of the record with its meaning: <c>onrecord-word/1</c>.</summary>
internal sealed record WordRow
{
    public string Schema { get; init; } = "onrecord-word/1";

    public required string Group { get; init; }

    /// <summary>Its anchor on the page of words.</summary>
    public required string Id { get; init; }

    public required string Word { get; init; }

    public required string Meaning { get; init; }

    public static WordRow Of(RecordWord word) =>
        new()
        {
            Group = word.Group,
            Id = word.Id,
            Word = word.Word,
            Meaning = word.Meaning,
        };
}
