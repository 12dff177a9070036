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

    /// <summary>The word of the one part that is read alone; null for the beginning of all.</summary>
    public required string? Part { get; init; }

    /// <summary>The beginning of each of the first groups; read alone, all of them. Pages and total are those of the wordings; null where another part is
    /// read.</summary>
    public required Paged<WordingGroup>? Wordings { get; init; }

    /// <summary>Where it stood on claims, those first on which it moved; null where another part is read.</summary>
    public required Paged<StandView>? Stands { get; init; }

    /// <summary>The same claims over time, and the silences; null where nothing is spread over time, or another part is read.</summary>
    public required StandPicture? Picture { get; init; }

    /// <summary>What it was asked and did not answer, in order of time, the first of them; empty where another part than the positions is read.</summary>
    public required IReadOnlyList<SilenceLine> Silences { get; init; }

    public required int SilencesTotal { get; init; }

    /// <summary>In order of time, undated last; null where another part is read.</summary>
    public required Paged<StatementView>? Statements { get; init; }

    /// <summary>What an outlet published, the newest first; empty for others.</summary>
    public required IReadOnlyList<ReportSummary> Published { get; init; }

    /// <summary>How many it published; the newest are shown.</summary>
    public required int PublishedTotal { get; init; }

    /// <summary>What others said and this actor only passed on.</summary>
    public required IReadOnlyList<StatementView> PassedOn { get; init; }

    /// <summary>How many it passed on; the first in time are shown.</summary>
    public required int PassedOnTotal { get; init; }
}
