using OnRecord.Web.Model;

namespace OnRecord.Web.Takeaway;

/// <summary>A claim's or an actor's evidence on one page.</summary>
public sealed record DossierPage
{
    public required string Title { get; init; }

    public required string Kicker { get; init; }

    /// <summary>The claim with its sides; null for an actor.</summary>
    public ClaimView? Claim { get; init; }

    /// <summary>Null for a claim.</summary>
    public ActorView? Actor { get; init; }

    /// <summary>Claims on which an actor stands, with its positions and what others say of them.</summary>
    public required IReadOnlyList<DossierStand> Stands { get; init; }

    /// <summary>What the actor said, in order of time; empty for a claim.</summary>
    public required IReadOnlyList<DossierQuote> Statements { get; init; }

    /// <summary>Every report that is quoted, in order of the dates.</summary>
    public required IReadOnlyList<DossierReport> Reports { get; init; }

    /// <summary>What made the record.</summary>
    public required IReadOnlyList<string> MadeBy { get; init; }

    /// <summary>What was left out for the length, in a sentence; null when nothing was.</summary>
    public string? LeftOut { get; init; }
}
