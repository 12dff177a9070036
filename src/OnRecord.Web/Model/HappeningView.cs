using OnRecord.Records;

namespace OnRecord.Web.Model;

public sealed record HappeningView(
    HappeningEntry Happening,
    string Name,
    IReadOnlyList<Fragment> Actors,
    IReadOnlyList<Fragment> Recipients,
    string? Lasted,
    IReadOnlyList<TellingView> Tellings
)
{
    /// <summary>"Collision: Halcyon, Petrel".</summary>
    public string Heading => LedgerViews.Heading(Happening);
}
