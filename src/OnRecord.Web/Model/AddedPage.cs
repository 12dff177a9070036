using OnRecord.Storage;

namespace OnRecord.Web.Model;

/// <summary>What came of a wish to add a page by its address. Immutable.</summary>
public sealed record AddedPage
{
    /// <summary>The id of the report; null when none was added, for the reason that <see cref="Problem"/> gives.</summary>
    public string? Report { get; private init; }

    public AddOutcome Outcome { get; private init; }

    /// <summary>Ids of reports of which it is a copy.</summary>
    public IReadOnlyList<string> Copies { get; private init; } = [];

    /// <summary>Why nothing was added, as a sentence.</summary>
    public string? Problem { get; private init; }

    public static AddedPage As(string report, AddOutcome outcome, IEnumerable<string> copies) =>
        new()
        {
            Report = report,
            Outcome = outcome,
            Copies = [.. copies],
        };

    public static AddedPage Not(string problem) => new() { Problem = problem };
}
