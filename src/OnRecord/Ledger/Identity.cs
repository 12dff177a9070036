using OnRecord.Vocabulary;

namespace OnRecord.Ledger;

/// <summary>Who an actor of one report is across reports.</summary>
/// <param name="Key">Equal for the same actor.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Office">The office held, as one report words it.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of the state that it is, belongs to or speaks for.</param>
internal sealed record Identity(string Key, string Name, ActorKind Kind, string? Country, bool Anonymous, string? Office)
{
    public bool IsOutlet => Kind == ActorKind.Outlet;

    /// <summary>Whether what this actor says and what its state is said to say have one origin: unnamed officials of it, or a holder of an office that speaks for it.</summary>
    public bool SpeaksForState => Country is not null && (Anonymous && Kind == ActorKind.Group || Kind == ActorKind.Person && StateOffices.Includes(Office));

    /// <summary>The last word of the name: what a second mention is often reduced to.</summary>
    public string LastName => Name[(Name.LastIndexOf(' ') + 1)..];

    /// <summary>Whether one is the other, or the state of the other.</summary>
    public bool IsSideOf(Identity other) =>
        Key == other.Key || Country is not null && Country == other.Country && (Kind == ActorKind.State || other.Kind == ActorKind.State);
}
