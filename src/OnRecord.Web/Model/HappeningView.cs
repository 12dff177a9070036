using OnRecord.Records;

namespace OnRecord.Web.Model;

/// <param name="Tellings">The first that tell of it; <see cref="Happening"/> has the place of each.</param>
/// <param name="Reports">How many reports tell of it.</param>
public sealed record HappeningView(
    HappeningEntry Happening,
    string Name,
    IReadOnlyList<Fragment> Actors,
    IReadOnlyList<Fragment> Recipients,
    string? Lasted,
    IReadOnlyList<TellingView> Tellings,
    int Reports
)
{
    /// <summary>The page of it alone, with all who tell of it.</summary>
    public string Address => Addresses.Event(Happening.Id);

    /// <summary>How many tell of it that are not shown.</summary>
    public int More => Happening.Tellings.Count - Tellings.Count;

    /// <summary>"Collision: Halcyon, Petrel".</summary>
    public string Heading => LedgerViews.Heading(Happening);

    /// <summary>" (planned; unsure)"; empty for what is sure to have happened.</summary>
    public string Held =>
        (Written.Held(Happening.Realis), Happening.Unsure) switch
        {
            ({ } held, true) => $" ({held}; unsure)",
            ({ } held, false) => $" ({held})",
            (null, true) => " (unsure)",
            _ => "",
        };
}
