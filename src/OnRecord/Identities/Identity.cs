using OnRecord.Records.Ids;
using OnRecord.Vocabulary;

namespace OnRecord.Identities;

/// <summary>Who an actor of one report is across reports.</summary>
internal sealed record Identity
{
    /// <summary>Made of the actor that founds it: the earliest published, then the first by report id.</summary>
    public required IdentityId Id { get; init; }

    /// <summary>Equal for the same identity in one state of the record; changes with the names that come to be known. Not for storing: <see
    /// cref="Id"/> is.</summary>
    public required string Key { get; init; }

    /// <summary>The name by which it goes most.</summary>
    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>Key of the last one along the line of those for whom it speaks; its own when it speaks for itself. Equal for those of one side.</summary>
    public required string Party { get; init; }

    /// <summary>ISO 3166-1 alpha-2 of the state that it is, belongs to or speaks for.</summary>
    public string? Country { get; init; }

    public bool Anonymous { get; init; }

    /// <summary>The office held, as this report words it.</summary>
    public string? Office { get; init; }

    public bool IsOutlet => Kind == ActorKind.Outlet;

    /// <summary>Whether what it says is said for a state.</summary>
    public bool SpeaksForState => Kind != ActorKind.State && Party.StartsWith(ActorKeys.State, StringComparison.Ordinal);

    /// <summary>The last word of the name: what a second mention is often reduced to.</summary>
    public string LastName => Name[(Name.LastIndexOf(' ') + 1)..];

    /// <summary>Whether one is the other, or the state of the other.</summary>
    public bool IsSideOf(Identity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Key == other.Key || (Country is not null && Country == other.Country && (Kind == ActorKind.State || other.Kind == ActorKind.State));
    }
}
