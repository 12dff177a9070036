namespace OnRecord.Ledger.Claims;

/// <summary>From which likeness on (0 to 1) propositions are one claim.</summary>
internal sealed record ClaimLimits
{
    /// <summary>Of two propositions that start a claim or bring two groups together.</summary>
    public double Pair { get; init; } = 0.35;

    /// <summary>On average between the members of two groups.</summary>
    public double Average { get; init; } = 0.25;

    /// <summary>On average between a narrated sentence and a claim: a report's own words name a topic far more often than they take a position.</summary>
    public double Narration { get; init; } = 0.55;
}
