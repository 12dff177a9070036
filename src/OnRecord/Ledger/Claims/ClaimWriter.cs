using OnRecord.Identities;
using System.Collections.Frozen;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Claims;

/// <summary>Writes claims down: positions in order of time, roots, outlets, status and the clearest wording.</summary>
internal sealed class ClaimWriter
{
    private readonly FrozenDictionary<string, When> _inferredDates;

    private ClaimWriter(FrozenDictionary<string, When> inferredDates) => _inferredDates = inferredDates;

    /// <summary>Words of a wording that reads well on its own.</summary>
    private const int ShortestText = 5, LongestText = 35;

    /// <summary>Disputes first, then what most passages stand towards.</summary>
    public static IReadOnlyList<ClaimEntry> Write(IReadOnlyList<Claim> claims, FrozenDictionary<string, When> inferredDates)
    {
        var writer = new ClaimWriter(inferredDates);
        return
        [
            .. claims.Select(writer.Write)
                .OrderBy(c => c.Status == ClaimStatus.Disputed ? 0 : 1)
                .ThenByDescending(c => c.Positions.Select(p => p.Report).Distinct().Count())
                .ThenByDescending(c => c.Positions.Count)
                .ThenBy(c => c.Positions[0].Report, StringComparer.Ordinal).ThenBy(c => c.Positions[0].Span).ThenBy(c => c.Id.Value, StringComparer.Ordinal),
        ];
    }

    private ClaimEntry Write(Claim claim)
    {
        IReadOnlyList<Position> positions = PositionTaker.Take(claim);
        IReadOnlyList<RootEntry> roots = RootTracer.Trace(claim, positions);
        Proposition clearest = Clearest(claim, positions);
        string text = TextOf(clearest);
        return new ClaimEntry
        {
            Id = clearest.Statement is { } founding ? ClaimId.From(clearest.Page.Id, clearest.Page.Statements[founding].Id, text) : ClaimId.FromNarration(clearest.Page.Id, text),
            Text = text,
            Status = StatusOf(positions, roots),
            Positions =
            [
                .. positions.Select(Entry)
                    .OrderBy(p => p.When?.Start ?? DateTimeOffset.MaxValue)
                    .ThenBy(p => p.Report, StringComparer.Ordinal).ThenBy(p => p.Span).ThenBy(p => p.Statement?.Value, StringComparer.Ordinal)
                    .ThenBy(p => p.Actor, StringComparer.Ordinal),
            ],
            Roots = roots,
            Outlets = CountOutlets(claim, positions),
        };
    }

    private PositionEntry Entry(Position position)
    {
        ReportPage page = position.Clue.Page;
        StatementId? id = position.Clue.Statement is { } i ? page.Statements[i].Id : (StatementId?)null;
        return new PositionEntry
        {
            Report = page.Id,
            Source = page.Source,
            Statement = id,
            Span = position.Clue.Span,
            Actor = position.Actor?.Name ?? (id is null ? page.Record.Report.Outlet?.Name : null),
            Stance = position.Stance,
            Via = [.. position.Via.Select(v => v.Name)],
            When = page.Statement(id)?.When ?? page.Record.Report.Published ?? _inferredDates.GetValueOrDefault(page.Id),
        };
    }

    private static ClaimStatus StatusOf(IReadOnlyList<Position> positions, IReadOnlyList<RootEntry> roots)
    {
        if (positions.Any(no => no.Stance is Stance.Denies or Stance.Doubts
            && positions.Any(yes => yes.Stance is Stance.Asserts or Stance.Reports && (yes.Actor is null || yes.Actor.Key != no.Actor?.Key)))) return ClaimStatus.Disputed;
        return roots.Count switch
        {
            > 1 => ClaimStatus.Corroborated,
            1 => ClaimStatus.Alleged,
            _ => ClaimStatus.Undisputed,
        };
    }

    private static int CountOutlets(Claim claim, IReadOnlyList<Position> positions) =>
        positions.SelectMany(p => p.Via.Append(p.Actor)).OfType<Identity>().Where(a => a.IsOutlet).Select(a => a.Name)
            .Concat(claim.Repetitions.Select(r => r.Outlet.Name))
            .Concat(positions.Select(p => p.Clue.Page.Record.Report.Outlet?.Name).OfType<string>())
            .Distinct(StringComparer.OrdinalIgnoreCase).Count();

    /// <summary>The asserted passage most like the others that is neither a scrap nor a paragraph.</summary>
    private static Proposition Clearest(Claim claim, IReadOnlyList<Position> positions) =>
        positions
            .Where(p => p.Clue.Own)
            .OrderBy(p => p.Stance is Stance.Asserts or Stance.Reports ? 0 : 1)
            .ThenBy(p => p.Clue.Statement is null ? 1 : 0)
            .ThenBy(p => IsReadable(p.Clue.On) ? 0 : 1)
            .ThenByDescending(p => claim.Propositions.Sum(q => p.Clue.On.Terms.Cosine(q.Terms)))
            .ThenBy(p => p.Clue.Page.Index).ThenBy(p => p.Clue.Span)
            .Select(p => p.Clue.On)
            .FirstOrDefault() ?? claim.Propositions[0];

    private static string TextOf(Proposition proposition)
    {
        string text = proposition.Span.In(proposition.Page.Text).ToString();
        return text.StartsWith("that ", StringComparison.Ordinal) ? text[5..] : text;
    }

    private static bool IsReadable(Proposition proposition)
    {
        (int from, int to) = proposition.Page.WordsIn(proposition.Span);
        return to - from is >= ShortestText and <= LongestText && proposition.Actors.Any(a => a.Kind != ActorKind.Outlet);
    }
}
