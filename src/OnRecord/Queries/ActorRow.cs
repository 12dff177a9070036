using System.Text.Json.Serialization;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Queries;

/// <summary>A speaker on one line: <c>onrecord-actor/1</c>. Counts are those of the statements that the query finds.</summary>
internal sealed record ActorRow
{
    public string Schema { get; init; } = "onrecord-actor/1";

    /// <summary>Id of the identity; the name where the record knows none.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>Other names it goes by.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whom it speaks for.</summary>
    public string? SpeaksFor { get; init; }

    public required int Statements { get; init; }

    public required int Reports { get; init; }

    public When? First { get; init; }

    public When? Last { get; init; }

    /// <summary>How many corrections touched it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Corrections { get; init; }
}
