using OnRecord.Records;

namespace OnRecord.Identities;

/// <summary>An actor of one report, as the book of identities holds it.</summary>
internal sealed class Member(ReportRecord record, ActorEntry actor, int index, ActorKey key) : IComparable<Member>
{
    public ReportRecord Record { get; } = record;

    public ActorEntry Actor { get; } = actor;

    public ActorKey Key { get; } = key;

    public (ActorEntry? Actor, string? Key) SpeaksFor { get; } = RepresentedParty.Read(record, actor);

    /// <summary>The key that the names of all reports give; null until they are asked.</summary>
    public string? Named { get; private set; }

    /// <summary>The key of the identity of which it is held to be a member; null until it is of one.</summary>
    public string? Identity { get; private set; }

    /// <summary>The actor's name in its report, and after it the proper names that the report calls it by; each once.</summary>
    public IReadOnlyList<string> Names => field ??= [.. DisplayName.AllOf(this).Distinct(StringComparer.Ordinal)];

    /// <summary>Its state, where it belongs to a body of it that no report knows as an actor.</summary>
    public string? StateKey =>
        Actor.Country is { } country && Actor.Affiliation is { } body && RepresentedParty.IsOfState(body) ? ActorKeys.State + country : null;

    /// <param name="key">Null to ask the names again.</param>
    public void Mean(string? key) => Named = key;

    /// <param name="key">Null where it leaves the identity that it was of.</param>
    public void Join(string? key) => Identity = key;

    /// <summary>By time of publishing, undated last, then by the report's id and the place in it: nothing depends on the order of coming.</summary>
    public int CompareTo(Member? other)
    {
        if (other is null)
            return 1;
        int order = Time.CompareTo(other.Time);
        if (order == 0)
            order = string.CompareOrdinal(Record.Report.Id, other.Record.Report.Id);
        return order == 0 ? Place.CompareTo(other.Place) : order;
    }

    private DateTimeOffset Time => Record.Report.Published?.Start ?? DateTimeOffset.MaxValue;

    private int Place { get; } = index;
}
