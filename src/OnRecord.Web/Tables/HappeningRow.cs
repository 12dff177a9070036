using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Tables;

/// <summary>A happening with all who tell of it, as the ledger has it: <c>onrecord-happening/1</c>.</summary>
internal sealed record HappeningRow
{
    public string Schema { get; init; } = "onrecord-happening/1";

    public required HappeningId Id { get; init; }

    public required string Type { get; init; }

    public string? Mode { get; init; }

    public required IReadOnlyList<string> Actors { get; init; }

    public required IReadOnlyList<string> Recipients { get; init; }

    public When? When { get; init; }

    public string? Where { get; init; }

    /// <summary>ISO 8601.</summary>
    public string? Duration { get; init; }

    public VoteTally? Tally { get; init; }

    public required Realis Realis { get; init; }

    public required bool Unsure { get; init; }

    /// <summary>Where reports tell of it; spans in UTF-16 code units.</summary>
    public required IReadOnlyList<TellingEntry> Tellings { get; init; }

    public static HappeningRow Of(HappeningEntry happening) =>
        new()
        {
            Id = happening.Id,
            Type = happening.Type,
            Mode = happening.Mode,
            Actors = happening.Actors,
            Recipients = happening.Recipients,
            When = happening.When,
            Where = happening.Where,
            Duration = happening.Duration,
            Tally = happening.Tally,
            Realis = happening.Realis,
            Unsure = happening.Unsure,
            Tellings = happening.Tellings,
        };
}
