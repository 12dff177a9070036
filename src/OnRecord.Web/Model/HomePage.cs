namespace OnRecord.Web.Model;

/// <summary>The first page: where most is new, what is contested, what moved, what nobody answered. It is as short for a large record as for a small one.</summary>
/// <param name="Contested">The first few, of <paramref name="ContestedTotal"/>; so for the others.</param>
/// <param name="Undated">Reports that state no date.</param>
/// <param name="SpeakerUnknown">Statements whose speaker is unknown.</param>
public sealed record HomePage(
    int Reports,
    int Outlets,
    int Statements,
    IReadOnlyList<ClaimLine> Contested,
    int ContestedTotal,
    IReadOnlyList<MoveLine> Moved,
    int MovedTotal,
    IReadOnlyList<SilenceLine> Unanswered,
    int UnansweredTotal,
    IReadOnlyList<ClaimLine> Corroborated,
    int CorroboratedTotal,
    int AllegedTotal,
    int StoriesTotal,
    IReadOnlyList<ReportSummary> Newest,
    int Undated,
    int SpeakerUnknown
)
{
    /// <summary>The stories in which most is new; null where no report bears a date.</summary>
    public Movement? Movement { get; init; }

    /// <summary>How many reports bear which date.</summary>
    public required IReadOnlyList<SpanCount> Days { get; init; }

    /// <summary>Reports that state no outlet.</summary>
    public required int Unsigned { get; init; }

    /// <summary>What waits for review: positions in disputes, or that could make one, that are not sure.</summary>
    public required int ToReview { get; init; }

    /// <summary>How many reports were added since the reader last looked; null for who never said to have looked.</summary>
    public int? Fresh { get; init; }
}
