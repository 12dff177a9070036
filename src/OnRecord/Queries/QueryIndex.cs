using OnRecord.Export;
using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Time;

namespace OnRecord.Queries;

/// <summary>One state of a record, ready to be asked. The same query gives the same rows at every door. Thread-safe; takes time linear in the record
/// for each query.</summary>
internal sealed class QueryIndex
{
    private readonly IReadOnlyList<ReportRecord> _records;
    private readonly LedgerRecord _ledger;
    private readonly CandidateMaker _maker;
    private readonly Lazy<Candidate[]> _statements;
    private readonly Lazy<(ClaimEntry Claim, Candidate[] Positions)[]> _claims;
    private readonly Lazy<Candidate[]> _reports;

    /// <param name="records">The newest revision of every report, in the order of adding.</param>
    /// <param name="ledger">Made from the same reports.</param>
    public QueryIndex(IReadOnlyList<ReportRecord> records, LedgerRecord ledger)
    {
        (_records, _ledger, _maker) = (records, ledger, new CandidateMaker(ledger));
        _statements = new(() => [.. records.SelectMany(r => r.Statements.Select(s => _maker.Of(r, s)))]);
        _reports = new(() => [.. records.Select(_maker.Of)]);
        _claims = new(Claims);
    }

    /// <summary>Without claims: names are known across reports all the same.</summary>
    /// <param name="timeline">What tells the dates of undated reports; null where none is asked for.</param>
    public static QueryIndex WithoutClaims(IReadOnlyList<ReportRecord> records, LedgerRecord? timeline = null) =>
        new(records, (timeline ?? new LedgerRecord()) with { Identities = IdentityBook.Of(records).Write() });

    /// <param name="codePoints">Whether spans count Unicode code points.</param>
    public RowList<StatementRow> Statements(Query query, QueryOrder order = QueryOrder.Record, bool codePoints = false)
    {
        Candidate[] found = [.. Ordered(Found(query), order, c => c.When, c => c.Speakers is [var first, ..] ? first : null, c => c.Certainty)];
        return new RowList<StatementRow>(
            RowFormats.Statements,
            found.Length,
            i => StatementRow.Of(_maker.Dated(found[i].Record), found[i].Statement!, codePoints),
            i => $"{found[i].Record.Report.Id}/{found[i].Statement!.Id}"
        );
    }

    /// <summary>Claims on which a position is taken that the query finds. A query that asks nothing finds those with two positions or more: the rest
    /// wait for a second.</summary>
    public RowList<ClaimRow> Claims(Query query, QueryOrder order = QueryOrder.Record)
    {
        IEnumerable<ClaimEntry> matching = _claims
            .Value.Where(c => query.Clauses.IsEmpty ? c.Claim.Positions.Count > 1 : c.Positions.Any(query.Holds))
            .Select(c => c.Claim);
        ClaimRow[] rows = [.. Ordered(matching.Select(ClaimRow.Of), order, c => c.Last, c => c.Text, c => c.Certainty)];
        return new RowList<ClaimRow>(RowFormats.Claims, rows.Length, i => rows[i]);
    }

    /// <summary>Those who make the statements that the query finds.</summary>
    public RowList<ActorRow> Actors(Query query, QueryOrder order = QueryOrder.Record)
    {
        IEnumerable<ActorRow> rows = Found(query)
            .SelectMany(c =>
                c.Statement!.Source.Actors.Distinct().Select(id => c.Record.Actor(id)).OfType<ActorEntry>().Select(actor => (Said: c, Actor: actor))
            )
            .GroupBy(s => _maker.IdentityOf(s.Said.Record.Report.Id, s.Actor.Id)?.Id.Value ?? s.Actor.Name)
            .Select(Row)
            .OrderByDescending(a => a.Statements)
            .ThenBy(a => a.Name, StringComparer.Ordinal);
        ActorRow[] ordered = [.. Ordered(rows, order, a => a.Last, a => a.Name, _ => 1)];
        return new RowList<ActorRow>(RowFormats.Actors, ordered.Length, i => ordered[i]);
    }

    /// <summary>Reports with a statement that the query finds, and, where it asks only for words, those whose text holds them.</summary>
    public RowList<ReportRow> Reports(Query query, QueryOrder order = QueryOrder.Record)
    {
        Dictionary<string, int> matching = Found(query).CountBy(c => c.Record.Report.Id).ToDictionary();
        bool asksText = query.Clauses.All(clause =>
            clause.All(c => c.Field is QueryField.Any or QueryField.About or QueryField.Outlet or QueryField.Report or QueryField.Reported)
        );
        ReportRow[] rows =
        [
            .. Ordered(
                _reports
                    .Value.Where(c => matching.ContainsKey(c.Record.Report.Id) || (asksText && query.Holds(c)))
                    .Select(c => ReportRow.Of(c.Record, c.Reported, matching.GetValueOrDefault(c.Record.Report.Id))),
                order,
                r => r.When,
                r => r.Headline ?? r.Source,
                _ => 1
            ),
        ];
        return new RowList<ReportRow>(RowFormats.Reports, rows.Length, i => rows[i]);
    }

    /// <summary>How the statements that a query finds divide.</summary>
    public IReadOnlyList<Facet> Facets(Query query) => FacetCounter.Of([.. Found(query)]);

    /// <summary>How many statements a query finds.</summary>
    public int Count(Query query) => Found(query).Count();

    private IEnumerable<Candidate> Found(Query query) => _statements.Value.Where(query.Holds);

    private (ClaimEntry Claim, Candidate[] Positions)[] Claims()
    {
        Dictionary<string, ReportRecord> byId = _records.DistinctBy(r => r.Report.Id).ToDictionary(r => r.Report.Id, StringComparer.Ordinal);
        return [.. _ledger.Claims.Select(c => (c, c.Positions.Where(p => byId.ContainsKey(p.Report)).Select(p => _maker.Of(byId[p.Report], p, c)).ToArray()))];
    }

    private ActorRow Row(IGrouping<string, (Candidate Said, ActorEntry Actor)> said)
    {
        (Candidate first, ActorEntry actor) = said.First();
        IdentityEntry? identity = _maker.IdentityOf(first.Record.Report.Id, actor.Id);
        When[] dated = [.. said.Select(s => s.Said.When).OfType<When>().OrderBy(w => w.Start)];
        return new ActorRow
        {
            Id = said.Key,
            Name = identity?.Name ?? actor.Name,
            Kind = identity?.Kind ?? actor.Kind,
            Aliases = identity?.Aliases ?? [],
            SpeaksFor = identity is null ? null : _maker.Above(identity)?.Name,
            Statements = said.Select(s => s.Said).Distinct().Count(),
            Reports = said.Select(s => s.Said.Record.Report.Id).Distinct().Count(),
            First = dated.FirstOrDefault(),
            Last = dated.LastOrDefault(),
            Corrections = identity?.Corrections?.Count ?? 0,
        };
    }

    private static IEnumerable<T> Ordered<T>(IEnumerable<T> rows, QueryOrder order, Func<T, When?> when, Func<T, string?> name, Func<T, double> certainty) =>
        order switch
        {
            QueryOrder.When => rows.OrderBy(r => when(r)?.Start ?? DateTimeOffset.MaxValue),
            QueryOrder.Newest => rows.OrderByDescending(r => when(r)?.Start ?? DateTimeOffset.MinValue),
            QueryOrder.Name => rows.OrderBy(r => name(r) is null).ThenBy(name, StringComparer.OrdinalIgnoreCase),
            QueryOrder.Certainty => rows.OrderByDescending(certainty),
            _ => rows,
        };
}
