namespace OnRecord.Web.Model;

/// <summary>What an actor has said over time.</summary>
public sealed record ActorPage
{
    public required ActorView Actor { get; init; }

    /// <summary>Documents of this name as points; empty for others.</summary>
    public required IReadOnlyList<DocumentLine> Documents { get; init; }

    /// <summary>Those who speak for a state; empty for others.</summary>
    public required IReadOnlyList<ActorView> Officials { get; init; }

    /// <summary>Whether the officials' statements stand among <see cref="Statements"/>.</summary>
    public required bool WithOfficials { get; init; }

    public required IReadOnlyList<WordingGroup> Wordings { get; init; }

    /// <summary>Where it stood on claims, those first on which it moved.</summary>
    public required IReadOnlyList<StandView> Stands { get; init; }

    /// <summary>In order of time, undated last.</summary>
    public required Paged<StatementView> Statements { get; init; }

    /// <summary>What an outlet published, the newest first; empty for others.</summary>
    public required IReadOnlyList<ReportSummary> Published { get; init; }

    /// <summary>How many it published; the newest are shown.</summary>
    public required int PublishedTotal { get; init; }

    /// <summary>What others said and this actor only passed on.</summary>
    public required IReadOnlyList<StatementView> PassedOn { get; init; }

    /// <summary>How many it passed on; the first in time are shown.</summary>
    public required int PassedOnTotal { get; init; }
}
