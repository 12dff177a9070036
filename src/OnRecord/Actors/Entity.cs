using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Actors;

/// <summary>An actor while the report is still being read.</summary>
internal sealed class Entity(string name, ActorKind kind)
{
    public string Name { get; set; } = name;

    public ActorKind Kind { get; set; } = kind;

    public Gender Gender { get; set; }

    /// <summary>More than one person: "officials", "Russians".</summary>
    public bool Plural { get; init; }

    public string? Office { get; set; }

    public string? Affiliation { get; set; }

    public GazetteerEntry? State { get; set; }

    public string? Country { get; set; }

    public bool Anonymous { get; init; }

    /// <summary>Not an actor of the report unless a statement or an event needs it: "the doctor", spoken of and no more.</summary>
    public bool IsMinor { get; set; }

    /// <summary>The entity for whom it speaks: a lawyer's client, a spokesman's ministry.</summary>
    public int? Principal { get; set; }

    /// <summary>The name is the gazetteer's and stays.</summary>
    public bool IsKnown { get; init; }

    /// <summary>What the report calls it: "minister", "newspaper". Singular, lower case.</summary>
    public HashSet<string> Roles { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<TokenRange> Mentions { get; } = [];

    /// <summary>Where it is named in passing; see <see cref="AsideReader"/>.</summary>
    public List<TokenRange> Asides { get; } = [];

    public bool IsOnePerson => !Plural && Kind is ActorKind.Person or ActorKind.Office;

    public bool IsBody => Kind is ActorKind.State or ActorKind.Organisation or ActorKind.Outlet;

    public void Belong(GazetteerEntry state)
    {
        State ??= state;
        Country ??= state.Country;
    }
}
