using System.Text.Json.Serialization;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Records;

public sealed record EventEntry
{
    public required EventId Id { get; init; }

    /// <summary>
    /// PLOVER root: CONSULT, AGREE, COOPERATE, AID, SUPPORT, YIELD, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT;
    /// for what PLOVER
    /// has no root VOTE, PROPOSE, ACCIDENT, DISASTER, CASUALTY, CRIME, JUSTICE, OFFICE, BUSINESS, PUBLICATION, APPROVAL, CONTEST.
    /// </summary>
    public required string Type { get; init; }

    /// <summary>Finer kind inside the root: "meeting", "call", "visit", "vote", …</summary>
    public string? Mode { get; init; }

    /// <summary>CAMEO code, two to four digits.</summary>
    public string? Cameo { get; init; }

    public required TextSpan Trigger { get; init; }

    public IReadOnlyList<ActorId> Actors { get; init; } = [];

    public IReadOnlyList<ActorId> Recipients { get; init; } = [];

    /// <summary>What it happens to or is about, where that is no actor: "the old bridge"; null when nothing is named.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TextSpan? About { get; init; }

    public When? When { get; init; }

    /// <summary>The time expression that dates it (one of the record's times), even where it could not be resolved in this report alone.</summary>
    public TextSpan? Time { get; init; }

    public string? Where { get; init; }

    /// <summary>ISO 8601 duration.</summary>
    public string? Duration { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public VoteTally? Tally { get; init; }

    public required Realis Realis { get; init; }

    /// <summary>Whether it rests on weak evidence: somebody takes part whom its sentence does not name, or its word stands where seldom anything is told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Unsure { get; init; }

    /// <summary>Id of the innermost statement in whose content it is told; null when the report itself tells it.</summary>
    public StatementId? Statement { get; init; }
}
