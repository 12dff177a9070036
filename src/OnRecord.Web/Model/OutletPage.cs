namespace OnRecord.Web.Model;

/// <summary>One outlet: its reports, what it tells in its own voice, whose words it reports, and which of its texts others have too.</summary>
public sealed record OutletPage
{
    public required OutletLine Outlet { get; init; }

    /// <summary>What is said of it, and by it, as of any actor.</summary>
    public required string Actor { get; init; }

    /// <summary>The newest first.</summary>
    public required Paged<ReportSummary> Reports { get; init; }

    /// <summary>Positions that its reports take in their own voice, the sure ones first, in order of time; of <see cref="OwnTotal"/>.</summary>
    public required IReadOnlyList<OwnLine> Own { get; init; }

    public required int OwnTotal { get; init; }

    /// <summary>Happenings that its reports tell in their own voice, in order of time; of <see cref="ToldTotal"/>.</summary>
    public required IReadOnlyList<HappeningView> Told { get; init; }

    public required int ToldTotal { get; init; }

    /// <summary>Those whose words it reports most, of <see cref="QuotedTotal"/>.</summary>
    public required IReadOnlyList<QuotedLine> Quoted { get; init; }

    public required int QuotedTotal { get; init; }

    /// <summary>What it took first, of <see cref="CopiesTotal"/>.</summary>
    public required IReadOnlyList<CopyLine> Copies { get; init; }

    public required int CopiesTotal { get; init; }
}
