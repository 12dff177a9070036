using OnRecord.Propositions;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Corrections;

/// <summary>What is put forward, and who stands how to it, after the statements of a report were corrected. What can't be known without the models is
/// not kept.</summary>
internal static class PropositionCorrector
{
    /// <summary>Part of a proposition that has to lie in a content for that to put it forward.</summary>
    private const double Within = 0.5;

    public static IReadOnlyList<PropositionEntry> Correct(
        ReportRecord before,
        Dictionary<StatementId, StatementEntry> kept,
        HashSet<StatementId> reacted,
        HashSet<StatementId> respanned
    )
    {
        HashSet<StatementId> known = [.. before.Statements.Select(s => s.Id)];
        List<PropositionEntry> propositions =
        [
            .. before
                .Propositions.Where(p =>
                    p.Statement is not { } own
                    || !known.Contains(own)
                    || kept.TryGetValue(own, out StatementEntry? statement) && (!respanned.Contains(own) || IsIn(p.Span, statement.Content))
                )
                .Select(p => p.Stances.All(s => IsKept(s.Statement)) ? p : p with { Stances = [.. p.Stances.Where(s => IsKept(s.Statement))] })
                .Select(p => reacted.Count == 0 ? p : Recomposed(p, kept, reacted)),
        ];
        // A record without propositions is read by its contents anyway.
        if (before.Propositions.Count > 0)
            foreach (
                StatementEntry statement in kept.Values.Where(s =>
                    respanned.Contains(s.Id) && s.Content.Count > 0 && !propositions.Exists(p => p.Statement == s.Id)
                )
            )
                propositions.Add(Worded(before, statement));
        return propositions;

        bool IsKept(StatementId? id) => id is not { } named || kept.ContainsKey(named) || !known.Contains(named);
    }

    /// <summary>What the content says as worded; who stands how to it is composed from the statements when it is read.</summary>
    public static PropositionEntry Worded(ReportRecord record, StatementEntry statement)
    {
        TextSpan span = statement.WholeContent()!.Value;
        return new PropositionEntry
        {
            Id = PropositionId.Letter + ContentHash.Of(record.Report.Id, statement.Id, span.In(record.Report.Text).ToString()),
            Statement = statement.Id,
            Span = span,
            Text = string.Join(' ', statement.Content.Select(piece => piece.In(record.Report.Text).ToString())),
            Predicate = "",
        };
    }

    private static bool IsIn(TextSpan span, IReadOnlyList<TextSpan> content) =>
        content.Sum(piece => Math.Max(0, Math.Min(piece.End, span.End) - Math.Max(piece.Start, span.Start))) >= Within * span.Length;

    private static PropositionEntry Recomposed(PropositionEntry proposition, Dictionary<StatementId, StatementEntry> kept, HashSet<StatementId> reacted)
    {
        foreach (
            StatementId id in proposition
                .Stances.Select(s => s.Statement)
                .OfType<StatementId>()
                .Where(id => reacted.Contains(id) && kept.ContainsKey(id))
                .Distinct()
                .ToList()
        )
            proposition = proposition with { Stances = Recomposed(proposition.Stances, kept[id]) };
        return proposition;
    }

    /// <summary>One link of the path does otherwise now: the stance of its source, and of all around it.</summary>
    private static List<StanceEntry> Recomposed(IReadOnlyList<StanceEntry> stances, StatementEntry statement)
    {
        StanceEntry own = stances.First(s => s.Statement == statement.Id);
        StanceLink? link = Composition.LinkOf(statement.Realis, statement.Commitment, statement.Act);
        List<StanceLink> inner = [.. own.Path.Skip(1)];
        Stance? inside = Stance.Asserts;
        foreach (StanceLink within in Enumerable.Reverse(inner))
            inside = Composition.Apply(within, inside);
        StanceEntry now = own with { Stance = link is null ? null : Composition.Apply(link, inside), Path = [link ?? StanceLink.Open, .. inner] };
        return
        [
            .. stances.Select(s =>
                ReferenceEquals(s, own) ? now
                : s.Path.Count > own.Path.Count && s.Path.Skip(s.Path.Count - own.Path.Count).SequenceEqual(own.Path) ? Around(s, own, now)
                : s
            ),
        ];
    }

    private static StanceEntry Around(StanceEntry outer, StanceEntry own, StanceEntry now)
    {
        List<StanceLink> links = [.. outer.Path.SkipLast(own.Path.Count)];
        Stance? stance = now.Stance;
        foreach (StanceLink link in Enumerable.Reverse(links))
            stance =
                link == StanceLink.Conveys
                    ? stance is null or Stance.Silent
                        ? stance
                        : Stance.Reports
                    : Composition.Apply(link, stance);
        return outer with { Stance = stance, Path = [.. links, .. now.Path] };
    }
}
