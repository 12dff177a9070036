using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>
/// Traces what is asserted back to who could know it. An outlet that cites somebody, anywhere in the record, has no root of its own; one party is one root, in
/// whatever words it is named; the unnamed sources of one outlet are one; those of two may be one or two, so the number is a range, as it is of parties that nothing proves to
/// know it by themselves.
/// </summary>
internal sealed class OriginTracer(LedgerLimits limits)
{
    public OriginGraph Trace(IReadOnlyList<Position> positions)
    {
        var origins = new Dictionary<string, Origin>(StringComparer.Ordinal);
        Speakers(positions.Where(p => p.Actor?.Kind != ActorKind.Document), origins);
        // A paper or a report speaks for whoever wrote it: it is an origin where nobody else asserts it.
        if (origins.Count == 0)
            Speakers(positions, origins);
        OriginLinkEntry[] links = [.. Links(positions)];
        Outlets(positions, links, origins);
        Ruled(positions, origins);
        WithoutThoseWhoPassOn(origins, links);
        Origin[] all = [.. origins.Values];
        foreach ((Origin origin, MergeEntry merge) in Merges(positions, all))
            origin.Take([], merge);
        int named = all.Count(o => !o.IsUnnamed && !o.IsOutlet),
            unnamed = all.Count(o => o.IsUnnamed && !o.IsOutlet),
            outlets = all.Count(o => o.IsOutlet);
        int proven = Proven(positions),
            // Two that one report tells of, or that are given the same words, may be one.
            least = all.Length == 0 ? 0 : Math.Clamp(proven, 1, Math.Max(named, 1));
        return new OriginGraph([.. all.Select(o => o.Entry())], new OriginsEntry(least, named + unnamed + outlets, links), proven);
    }

    /// <summary>Whoever is shown to have it from another is no origin, in whatever report it is named.</summary>
    private static void WithoutThoseWhoPassOn(Dictionary<string, Origin> origins, OriginLinkEntry[] links)
    {
        HashSet<string> passing = new(links.Select(l => l.From), StringComparer.OrdinalIgnoreCase);
        string[] keys = [.. origins.Where(o => passing.Contains(o.Value.Name)).Select(o => o.Key)];
        if (keys.Length == origins.Count)
            return;
        foreach (string key in keys)
            origins.Remove(key);
    }

    private static void Speakers(IEnumerable<Position> positions, Dictionary<string, Origin> origins)
    {
        foreach (Position position in positions.Where(p => p.Asserts && p.Statement is not null && p.Actor is { IsOutlet: false } && RuledOrigin.Of(p) is null))
        {
            Take(origins, KeyOf(position), position);
        }
    }

    private static void Take(Dictionary<string, Origin> origins, string key, Position position) => Take(origins, key, position, position.Actor!);

    private static void Take(Dictionary<string, Origin> origins, string key, Position position, Identity voice)
    {
        if (!origins.TryGetValue(key, out Origin? origin))
            origins[key] = origin = new Origin(key);
        origin.Take(voice, position.Sheet.Id, position.Certainty);
    }

    /// <summary>Where a person found from whom it is had, or that a source knows it by itself, that counts and nothing else.</summary>
    private static void Ruled(IReadOnlyList<Position> positions, Dictionary<string, Origin> origins)
    {
        foreach (Position position in positions.Where(p => p.Actor is not null && p.Stance is Stance.Asserts or Stance.Reports))
        {
            if (RuledOrigin.Of(position) is not { } ruled)
                continue;
            if (ruled.From is null)
                Take(origins, position.Actor!.Anonymous ? $"own: {position.Held.Key}" : position.Actor.Party, position);
            else if (ruled.Voice(positions) is var voice)
                Take(origins, voice.Party, position, voice);
        }
    }

    /// <summary>
    /// Named parties, other than outlets, that surely assert it, each in words of its own and in a report that does not have it from the other one: where two
    /// are given the very same words, one report has them from the other or errs about the speaker; where only one report, or its copies, tells of both,
    /// nothing shows that it took them for two.
    /// </summary>
    private int Proven(IReadOnlyList<Position> positions)
    {
        (string Party, HashSet<string> Reports, HashSet<string> Names)[] told =
        [
            .. SameWords
                .Group(
                    positions.Where(p =>
                        p.Asserts
                        && p.Statement is not null
                        && p.Actor is { IsOutlet: false, Anonymous: false, Kind: not ActorKind.Document }
                        && p.Certainty >= limits.Corroboration
                    )
                )
                .SelectMany(words =>
                    words
                        .GroupBy(p => RuledOrigin.Of(p) is { From: not null } ruled ? ruled.Voice(positions).Party : p.Actor!.Party)
                        .OrderBy(party => party.Key, StringComparer.Ordinal)
                        .Take(1)
                )
                .GroupBy(party => party.Key, StringComparer.Ordinal)
                .Select(party =>
                    (
                        party.Key,
                        party.SelectMany(ps => ps).Select(p => p.Sheet.Id).ToHashSet(StringComparer.Ordinal),
                        party.SelectMany(ps => ps).SelectMany(p => p.Actor!.Name.Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase)
                    )
                ),
        ];
        // "Bill" may be "Bill Lind".
        return told.Count(one =>
            told.Length == 1
            || told.Any(other =>
                !other.Reports.IsSubsetOf(one.Reports)
                && !one.Reports.IsSubsetOf(other.Reports)
                && !other.Names.IsSubsetOf(one.Names)
                && !one.Names.IsSubsetOf(other.Names)
            )
        );
    }

    /// <summary>Unnamed sources are told apart by the outlet that they spoke to.</summary>
    private static string KeyOf(Position position)
    {
        Identity actor = position.Actor!;
        if (!actor.Anonymous || actor.Party != actor.Key)
            return actor.Party;
        string? outlet = position.Via.LastOrDefault(v => v.IsOutlet)?.Name ?? position.Outlet?.Name;
        return $"unnamed: {outlet ?? position.Sheet.Id}";
    }

    /// <summary>Who has it from whom, and the words that show it.</summary>
    private static IEnumerable<OriginLinkEntry> Links(IReadOnlyList<Position> positions)
    {
        foreach (Position position in positions.Where(p => p.Actor is not null && p.Stance is Stance.Asserts or Stance.Reports))
            if (RuledOrigin.Of(position) is { From: { } from } && from != position.Actor!.Name)
                yield return new OriginLinkEntry(position.Actor.Name, from, position.Sheet.Id, position.Statement?.Cue?.Span ?? position.Stand.Span);

        foreach (Position position in positions.Where(p => p.Asserts && p.Statement is not null && p.Actor is not null && RuledOrigin.Of(p) is null))
        {
            string[] chain = [.. new[] { position.Outlet?.Name }.OfType<string>(), .. position.Via.Select(v => v.Name), position.Actor!.Name];
            for (int i = 0; i + 1 < chain.Length; i++)
                if (chain[i] != chain[i + 1])
                    yield return new OriginLinkEntry(chain[i], chain[i + 1], position.Sheet.Id, position.Statement!.Cue?.Span ?? position.Stand.Span);
        }

        foreach (
            Position position in positions.Where(p =>
                p.Stance == Stance.Reports && p.Actor is not null && RuledOrigin.Of(p) is null && p.Outlet?.Name is { } own && own != p.Actor.Name
            )
        )
            yield return new OriginLinkEntry(
                position.Outlet!.Name,
                position.Actor!.Name,
                position.Sheet.Id,
                position.Statement?.Cue?.Span ?? position.Stand.Span
            );
    }

    /// <summary>An outlet is an origin where nobody says from whom it has it, and nobody else asserts it.</summary>
    private static void Outlets(IReadOnlyList<Position> positions, OriginLinkEntry[] links, Dictionary<string, Origin> origins)
    {
        bool told = origins.Count > 0;
        HashSet<string> citing = [.. links.Select(l => l.From)];
        foreach (
            Position position in positions.Where(p =>
                p.Actor is { IsOutlet: true } && p.Stance is Stance.Asserts or Stance.Reports && RuledOrigin.Of(p) is null
            )
        )
        {
            Identity outlet = position.Actor!;
            if (citing.Contains(outlet.Name) || position.IsNarrated && told || PassesOn(position, positions))
                continue;
            Take(origins, outlet.Key, position);
        }
    }

    /// <summary>Whether the passage itself names who asserts it.</summary>
    private static bool PassesOn(Position position, IReadOnlyList<Position> positions) =>
        positions.Any(p =>
            ReferenceEquals(p.Held, position.Held) && p.Asserts && p.Statement is not null && p.Actor is not null && p.Actor.Key != position.Actor!.Key
        );

    /// <summary>A report's word that an outlet passed on what another said, where the outlet itself names nobody.</summary>
    private static IEnumerable<(Origin Origin, MergeEntry Merge)> Merges(IReadOnlyList<Position> positions, Origin[] origins)
    {
        foreach (Position position in positions.Where(p => p.Stance == Stance.Reports && p.Actor is { IsOutlet: true }))
        {
            Position? source = positions.FirstOrDefault(p =>
                ReferenceEquals(p.Held, position.Held) && p.Asserts && p.Actor is { IsOutlet: false } && p.Statement is not null
            );
            if (source is null || Array.Find(origins, o => o.Key == KeyOf(source)) is not { } origin)
                continue;
            string from = source.Via.FirstOrDefault(v => v.IsOutlet && v.Key != position.Actor!.Key)?.Name ?? origin.Name;
            yield return (origin, new MergeEntry(position.Actor!.Name, from, position.Sheet.Id, position.Sheet.Source, position.Stand.Span));
        }
    }
}
