using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Corrections;

/// <summary>Finds the actor that somebody names.</summary>
internal static class ActorAnchors
{
    /// <param name="name">The name of an actor in whatever report, another name it goes by, or the id of an identity.</param>
    /// <returns>An anchor in a report that calls it so; or why there is none, in words.</returns>
    public static (Anchor? Anchor, string? Fault) Named(IReadOnlyList<ReportRecord> records, string name)
    {
        ArgumentNullException.ThrowIfNull(records);
        IdentityEntry[] identities =
        [
            .. IdentityBook
                .Of(records)
                .Write()
                .Where(i =>
                    i.Id.Value == name
                    || string.Equals(i.Name, name, StringComparison.OrdinalIgnoreCase)
                    || i.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase)
                ),
        ];
        if (identities.Length > 1)
            return (null, $"several actors go by “{name}”: {string.Join(", ", identities.Select(i => i.Id.Value))}; name one by its id");
        if (identities.Length == 0)
            return (null, $"the record holds no actor “{name}”");
        (ReportRecord Record, ActorEntry Actor)[] members =
        [
            .. identities[0]
                .Members.Select(m => (Record: records.First(r => r.Report.Id == m.Report), m.Actor))
                .Select(m => (m.Record, m.Record.Actors.First(a => a.Id == m.Actor))),
        ];
        // The report that calls it so: what is found of the name there is what was meant.
        (ReportRecord record, ActorEntry found) = members.OrderBy(m => string.Equals(m.Actor.Name, name, StringComparison.OrdinalIgnoreCase) ? 0 : 1).First();
        return (Anchors.Of(record, found), null);
    }

    /// <summary>A speaker as a correction names it: the report's own actor, one that other reports know of one kind alone, or one of the kind said.</summary>
    public static (GivenSpeaker? Speaker, string? Fault) Speaker(IEnumerable<ReportRecord> records, ReportRecord record, string name, ActorKind? kind)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (string.IsNullOrWhiteSpace(name))
            return (null, "a speaker has a name");
        name = name.Trim();
        if (kind is not null || record.Actors.Any(a => IsNamed(a, name)))
            return (new GivenSpeaker(name, kind), null);
        ActorKind[] kinds = [.. records.SelectMany(r => r.Actors).Where(a => IsNamed(a, name)).Select(a => a.Kind).Distinct().Take(2)];
        return kinds.Length == 1
            ? (new GivenSpeaker(name, kinds[0]), null)
            : (null, $"the record knows no actor “{name}”{(kinds.Length > 1 ? " of one kind" : "")}; say what it is");
    }

    private static bool IsNamed(ActorEntry actor, string name) => string.Equals(actor.Name, name, StringComparison.OrdinalIgnoreCase);
}
