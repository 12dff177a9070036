using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;

namespace OnRecord.Storage;

/// <summary>Answers from records who bears a name, who said what, and what bears an id.</summary>
internal sealed class RecordNames(IReadOnlyList<ReportRecord> records)
{
    /// <summary>Characters of an id: fewer are more likely a name.</summary>
    public const int ShortestPart = 6;

    /// <summary>The part of this id, or the only one whose id begins so.</summary>
    public PartFound? FindPart(string id)
    {
        if (id.Length < ShortestPart)
            return null;
        PartFound[] found =
        [
            .. records
                .SelectMany(r =>
                    RecordParts.Ids(r).Where(part => part.StartsWith(id, StringComparison.Ordinal)).Select(part => new PartFound(r, part, Redirected: false))
                )
                .Take(2),
        ];
        return found.Length == 1 ? found[0] : found.FirstOrDefault(f => f.Id == id);
    }

    public IReadOnlyList<StoredStatement> Statements(StatementFilter filter)
    {
        string? words = filter.Speaker is null ? null : NameForm.Of(filter.Speaker);
        if (words is "")
            return [];
        return
        [
            .. from record in records
            where filter.Report is null || record.Report.Id == filter.Report
            from statement in record.Statements
            where
                (filter.Act is null || statement.Act == filter.Act)
                && (words is null || statement.Source.Actors.Any(a => record.Actor(a) is { } actor && Bears(actor, words)))
            select new StoredStatement(record, statement),
        ];
    }

    public IReadOnlyList<ActorSummary> Actors(string? name)
    {
        string? words = name is null ? null : NameForm.Of(name);
        if (words is "")
            return [];
        return
        [
            .. records
                .SelectMany(r => r.Actors.Where(a => words is null || Bears(a, words)).Select(a => (Record: r, Actor: a)))
                .GroupBy(x => (x.Actor.Name, x.Actor.Kind))
                .Select(Summary)
                .OrderByDescending(a => a.Statements)
                .ThenByDescending(a => a.Reports)
                .ThenBy(a => a.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The hit without a statement that is none; null where its report is not shown.</summary>
    public SearchHit? Corrected(SearchHit hit)
    {
        if (records.FirstOrDefault(r => r.Report.Id == hit.Report) is not { } record)
            return null;
        return hit.Statement is { } id && !record.Statements.Any(s => s.Id == id) ? hit with { Statement = null } : hit;
    }

    private static bool Bears(ActorEntry actor, string words) => NameForm.Of(actor.Name).Contains(words, StringComparison.Ordinal);

    private static ActorSummary Summary(IGrouping<(string Name, Vocabulary.ActorKind Kind), (ReportRecord Record, ActorEntry Actor)> all)
    {
        ActorEntry fullest = all.MaxBy(x => x.Actor.Office?.Length ?? 0).Actor;
        return new ActorSummary(
            all.Key.Name,
            all.Key.Kind,
            fullest.Office,
            fullest.Affiliation,
            fullest.Country,
            fullest.Anonymous,
            all.Select(x => x.Record.Report.Id).Distinct().Count(),
            all.Sum(x => x.Record.Statements.Count(s => s.Source.Actors.Contains(x.Actor.Id)))
        );
    }
}
