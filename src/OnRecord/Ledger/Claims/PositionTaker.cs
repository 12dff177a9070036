using System.Collections.Immutable;
using OnRecord.Identities;
using OnRecord.Ledger.Clustering;
using OnRecord.Ledger.Entering;
using OnRecord.Ledger.Wording;
using OnRecord.Records;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>Turns the stands of a claim's wordings into positions on the claim: what asserts the opposite denies it.</summary>
internal sealed class PositionTaker(PartyBook cast, Func<string, When?> inferredDate)
{
    /// <returns>In order of time, then of reports and places.</returns>
    public IReadOnlyList<Position> Take(Cluster cluster)
    {
        var positions = new List<Position>();
        foreach (ClusterMember member in cluster.Members)
        foreach (Held held in member.Node.Held)
        foreach (Stand stand in held.Stands)
            positions.AddRange(Of(member, held, stand));
        // "did not sink by accident but was sunk on purpose": one breath holds no two sides, whatever its first half was held to be the opposite of.
        HashSet<(string, int?, string?)> own = [.. positions.Where(p => !p.IsTurned && p.Stand.Statement is not null).Select(Breath)];
        return
        [
            .. positions
                .Where(p => !p.IsTurned || !own.Contains(Breath(p)))
                .OrderBy(p => p.When?.Start ?? DateTimeOffset.MaxValue)
                .ThenBy(p => p.Sheet.Id, StringComparer.Ordinal)
                .ThenBy(p => p.Stand.Span)
                .ThenBy(p => p.Stand.Statement ?? -1)
                .ThenBy(p => p.Actor?.Key, StringComparer.Ordinal)
                .DistinctBy(p => (p.Sheet.Id, p.Stand.Span, p.Stand.Statement, p.Actor?.Key, p.Stance)),
        ];
    }

    private static (string, int?, string?) Breath(Position position) => (position.Sheet.Id, position.Stand.Statement, position.Actor?.Key);

    private IEnumerable<Position> Of(ClusterMember member, Held held, Stand stand)
    {
        Stance stance = member.Opposite ? Turned(stand.Stance, member.Doubts) : stand.Stance;
        double certainty = Math.Min(stand.Certainty, member.Certainty);
        ReportSheet sheet = held.Sheet;
        StatementEntry? statement = stand.Statement is { } i ? sheet.Statements[i] : null;
        When? reported = sheet.Record.Report.Published ?? inferredDate(sheet.Id);
        // The report itself says it on its own day; what it tells of others was said by then.
        When? when = statement is null ? reported : statement.When ?? reported?.Bound;
        string why = $"{stand.Why}; {member.Why}";
        // Of most the same few words.
        if (member.Partner is null)
            why = WordPool.Of(why);
        if (statement is null)
        {
            yield return Taken(cast.Outlet(sheet), []);
            yield break;
        }

        ImmutableArray<Identity> via = cast.Of(sheet, statement.Via);
        ImmutableArray<Identity> actors = cast.Of(sheet, statement.Source.Actors);
        if (actors.Length == 0)
            yield return Taken(null, via);
        foreach (Identity actor in actors)
            yield return Taken(actor, via);

        Position Taken(Identity? actor, ImmutableArray<Identity> through) =>
            new(held, stand, stance, actor, through, certainty, why, when) { IsTurned = member.Opposite, Outlet = cast.Outlet(sheet) };
    }

    private static Stance Turned(Stance stance, bool doubts) =>
        stance switch
        {
            Stance.Asserts => doubts ? Stance.Doubts : Stance.Denies,
            Stance.Denies => Stance.Asserts,
            _ => stance,
        };
}
