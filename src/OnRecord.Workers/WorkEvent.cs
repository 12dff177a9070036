namespace OnRecord.Workers;

/// <summary>What a worker did with a report.</summary>
/// <param name="Report">Its hash.</param>
/// <param name="Source">Where it came from; null where the message does not say.</param>
/// <param name="Outcome">What became of it in the record, or <see cref="Parked"/> or <see cref="Retried"/>.</param>
/// <param name="Took">From bytes to the record.</param>
internal sealed record WorkEvent(string Report, string? Source, string Outcome, TimeSpan Took)
{
    public const string Parked = "parked",
        Retried = "retried";

    /// <summary>One of <see cref="Storage.Measures"/>; null where nothing went wrong.</summary>
    public string? Code { get; init; }

    /// <summary>The type of what went wrong in the program.</summary>
    public string? Error { get; init; }

    /// <summary>How often reading it has failed.</summary>
    public int Failures { get; init; }

    /// <summary>What went wrong, for people; null where nothing did.</summary>
    public string? Sentence { get; init; }
}
