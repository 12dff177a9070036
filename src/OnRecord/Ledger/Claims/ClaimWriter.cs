using OnRecord.Identities;
using OnRecord.Ledger.Clustering;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>Writes claims down: positions in order of time, roots, outlets, status and the clearest wording.</summary>
internal sealed class ClaimWriter(PositionTaker taker, LedgerLimits limits)
{
    /// <summary>Characters of a wording that reads well on its own.</summary>
    private const int ShortestText = 24,
        LongestText = 240;

    private readonly OriginTracer _origins = new(limits);
    private readonly StatusReader _statuses = new(limits);
    private readonly ChangeFinder _changes = new(limits);

    /// <summary>Null when nobody takes a position.</summary>
    public (ClaimEntry Claim, IReadOnlyList<ChangeEntry> Changes)? Write(Cluster cluster)
    {
        IReadOnlyList<Position> positions = taker.Take(cluster);
        if (positions.Count == 0 || IsHidden(cluster) || IsToldElsewhere(cluster))
            return null;
        OriginGraph origins = _origins.Trace(positions);
        (ClaimStatus status, double certainty) = _statuses.Read(positions, origins);
        string id = ClaimIds.Of(positions);
        var claim = new ClaimEntry
        {
            Id = id,
            Text = ClearestText(positions),
            Status = status,
            Certainty = Math.Round(certainty, 3),
            Positions = [.. positions.Select(Entry)],
            Roots = origins.Roots,
            Origins = origins.Origins,
            Outlets = CountOutlets(positions),
            Corrections = Marks(cluster, positions),
        };
        return (claim, [.. _changes.Find(id, positions)]);
    }

    private static PositionEntry Entry(Position position) =>
        new()
        {
            Report = position.Sheet.Id,
            Source = position.Sheet.Source,
            Statement = position.Statement?.Id,
            Span = position.Stand.Span,
            Actor = position.Actor?.Name,
            Identity = position.Actor?.Id,
            Stance = position.Stance,
            Certainty = Math.Round(position.Certainty, 3),
            Answers = position.Stand.Answers is { } answered ? new StatementId(answered) : (StatementId?)null,
            Why = position.Why,
            Via = [.. position.Via.Select(v => v.Name)],
            When = position.When,
        };

    /// <summary>What nobody else speaks to, and stands as an answer on another claim.</summary>
    private static bool IsToldElsewhere(Cluster cluster) => cluster.Members is [var only] && only.Node.Held.All(h => h.IsToldElsewhere);

    private static bool IsHidden(Cluster cluster) =>
        cluster.Members.Any(m => m.Node.Held.Any(h => h.Entry.Corrections?.Any(c => c.Kind == CorrectionKind.Hide) == true));

    /// <summary>Corrections of its wordings and of the statements that take a position on it; null without any.</summary>
    private static IReadOnlyList<CorrectionMark>? Marks(Cluster cluster, IReadOnlyList<Position> positions) =>
        CorrectionMark.Together(
            cluster.Members.SelectMany(m => m.Node.Held).Select(h => h.Entry.Corrections).Concat(positions.Select(p => p.Statement?.Corrections))
        )
            is { Count: > 0 } marks
            ? marks
            : null;

    private static int CountOutlets(IReadOnlyList<Position> positions) =>
        positions
            .SelectMany(p => p.Via.Append(p.Actor))
            .OfType<Identity>()
            .Where(a => a.IsOutlet)
            .Concat(positions.Select(p => p.Outlet).OfType<Identity>())
            .Select(a => a.Key)
            .Distinct(StringComparer.Ordinal)
            .Count();

    /// <summary>
    /// The wording of its own side that says the least beside the claim: of "the pier was unsafe" and "the pier was unsafe and must go" the first is what both
    /// say. One that needs nothing filled in ("he knew of it") goes before it.
    /// </summary>
    private string ClearestText(IReadOnlyList<Position> positions)
    {
        Position clearest = positions
            .OrderBy(p => p.IsTurned)
            .ThenBy(p => p.Stand.Kind == Entering.StandKind.Own && p.Asserts ? 0 : 1)
            .ThenBy(p => p.Asserts || p.Stance == Stance.Reports ? 0 : 1)
            .ThenBy(p => p.IsNarrated ? 1 : 0)
            .ThenBy(p => p.Held.Span.Length is >= ShortestText and <= LongestText ? 0 : 1)
            .ThenBy(p => p.Certainty >= limits.Status ? 0 : 1)
            .ThenBy(p => Words(p).Equals(p.Held.Entry.Text, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .ThenBy(p => p.Held.Span.Length)
            .ThenBy(p => p.Sheet.Id, StringComparer.Ordinal)
            .ThenBy(p => p.Stand.Span)
            .First();
        return Words(clearest);
    }

    private static string Words(Position position)
    {
        string text = ShownWords.Of(position.Held.Span.In(position.Sheet.Text));
        return text.StartsWith("that ", StringComparison.Ordinal) ? text[5..] : text;
    }
}
