using OnRecord.Actors;

namespace OnRecord.Ledger;

/// <summary>Who an actor of one report is across reports.</summary>
/// <param name="Key">Equal for the same actor.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of the state that it is, belongs to or speaks for.</param>
internal sealed record Identity(string Key, string Name, ActorKind Kind, string? Country, bool Anonymous)
{
    public bool IsOutlet => Kind == ActorKind.Outlet;

    /// <summary>A state, or unnamed people of a state: either speaks for the other's side.</summary>
    public bool IsVoiceOfState => Country is not null && (Kind == ActorKind.State || Anonymous && Kind == ActorKind.Group);

    /// <summary>Whether one is the other, or the state of the other.</summary>
    public bool IsSideOf(Identity other) =>
        Key == other.Key || Country is not null && Country == other.Country && (Kind == ActorKind.State || other.Kind == ActorKind.State);
}
