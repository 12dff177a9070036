using System.Collections.Concurrent;
using OnRecord.Export;
using OnRecord.Identities;
using OnRecord.Queries.Matching;
using OnRecord.Queries.Words;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Queries;

/// <summary>One state of a record, ready to be asked. The same query gives the same rows at every door. Thread-safe. What asks for words
/// takes time by how many statements hold them, what asks for anything else by the record.</summary>
internal sealed class QueryIndex
{
    private const string NobodyNamed = "Statements are found, but their speakers are unknown.";

    private readonly IReadOnlyList<ReportRecord> _records;
    private readonly LedgerRecord _ledger;
    private readonly CandidateMaker _maker;
    private readonly Lazy<OppositionBook> _oppositions;
    private readonly Lazy<CandidateSet> _statements;
    private readonly Lazy<OwnedSet<ClaimEntry>> _claims;
    private readonly Lazy<CandidateSet> _reports;
    private readonly Finder _finder;

    /// <summary>How all statements divide, which counts through all of the record.</summary>
    private readonly Lazy<IReadOnlyList<Facet>> _facets;

    /// <summary>All who speak, which counts through all of the record.</summary>
    private readonly Lazy<IReadOnlyList<ActorRow>> _speakers;

    /// <summary>All statements in an order, for who asks nothing of them: put into it once.</summary>
    private readonly ConcurrentDictionary<QueryOrder, IReadOnlyList<Found>> _everything = new();

    /// <param name="records">The newest revision of every report, in the order of adding.</param>
    /// <param name="ledger">Made from the same reports.</param>
    /// <param name="successor">The id of the statement that took the place of one of an older analysis, by which an old id of a claim leads to it.</param>
    public QueryIndex(IReadOnlyList<ReportRecord> records, LedgerRecord ledger, Func<StatementId, StatementId?>? successor = null)
    {
        (_records, _ledger, _maker) = (records, ledger, new CandidateMaker(ledger));
        _oppositions = new(() => new OppositionBook(ledger));
        var names = new Lazy<NameBook>(() => new NameBook(ledger.Identities));
        _statements = new(() => new CandidateSet([.. records.SelectMany(r => r.Statements.Select(s => _maker.Of(r, s)))], names.Value, "statement"));
        _reports = new(() => new CandidateSet([.. records.Select(_maker.Of)], names.Value, "report"));
        _claims = new(() => Claims(names.Value));
        _facets = new(() => FacetCounter.Of(_statements.Value.All, []));
        _speakers = new(() => Speakers(_statements.Value.All));
        _finder = new Finder(new FormerIds(ledger, successor), Count, ReportsWith);
        Together = new TogetherIndex(this, records, ledger, _maker, names, _claims, _finder);
    }

    /// <summary>Asks what reports say together by the same query: positions, happenings, figures, stories, outlets, and all in order of time.</summary>
    public TogetherIndex Together { get; }

    /// <summary>Without claims: names are known across reports all the same.</summary>
    /// <param name="timeline">What tells the dates of undated reports; null where none is asked for.</param>
    public static QueryIndex WithoutClaims(IReadOnlyList<ReportRecord> records, LedgerRecord? timeline = null) =>
        new(records, (timeline ?? new LedgerRecord()) with { Identities = IdentityBook.Of(records).Write() });

    /// <param name="codePoints">Whether spans count Unicode code points.</param>
    /// <param name="within">Ids of the reports that are asked; null for all.</param>
    public RowList<StatementRow> Statements(Query query, QueryOrder order = QueryOrder.Best, bool codePoints = false, IReadOnlySet<string>? within = null)
    {
        CandidateSet set = _statements.Value;
        (Query asked, IReadOnlyList<Found> all) = query.IsEmpty ? (query, Everything(order)) : _finder.Find(set, query, order);
        if (within is not null)
            all = [.. all.Where(f => within.Contains(set.All[f.Index].Record.Report.Id))];
        IReadOnlyList<Found> found = query.IsEmpty ? all : InOrder(set, all, order);
        bool asksWords = Finder.AsksWords(asked);
        return new RowList<StatementRow>(
            RowFormats.Statements,
            found.Count,
            i => Row(set.All[found[i].Index], codePoints) with { Match = asksWords ? found[i].Kind : null },
            i => $"{set.All[found[i].Index].Record.Report.Id}/{set.All[found[i].Index].Statement!.Id}"
        )
        {
            NotesOf = _finder.Notes(set, asked, all),
            FacetsOf =
                query.IsEmpty && within is null
                    ? _facets
                    : new(() => FacetCounter.Of([.. all.Select(f => set.All[f.Index])], asksWords ? all.Select(f => f.Kind) : [])),
        };
    }

    /// <summary>Claims on which a position is taken that the query finds. A query that asks nothing finds those with two positions or more: the rest
    /// wait for a second.</summary>
    public RowList<ClaimRow> Claims(Query query, QueryOrder order = QueryOrder.Best)
    {
        if (query.IsEmpty)
            return List(_ledger.Claims.Where(c => c.Positions.Count > 1), _ => null, new Lazy<AnswerNotes>(AnswerNotes.None));
        OwnedFound<ClaimEntry> found = _claims.Value.Find(_finder, query, order);
        return List(found.Items, found.Match, _finder.Notes(_claims.Value.Set, found.Asked, found.Nearest));

        RowList<ClaimRow> List(IEnumerable<ClaimEntry> claims, Func<ClaimEntry, MatchKind?> match, Lazy<AnswerNotes> notes)
        {
            ClaimEntry[] ordered = [.. RowOrder.Of(claims, order, ClaimRow.LastOf, c => c.Text, c => c.Certainty)];
            return new RowList<ClaimRow>(RowFormats.Claims, ordered.Length, i => ClaimRow.Of(ordered[i]) with { Match = match(ordered[i]) }, i => ordered[i].Id)
            {
                NotesOf = notes,
            };
        }
    }

    /// <summary>Those who make the statements that the query finds.</summary>
    public RowList<ActorRow> Actors(Query query, QueryOrder order = QueryOrder.Best)
    {
        CandidateSet set = _statements.Value;
        (Query asked, IReadOnlyList<Found> found) = query.IsEmpty ? (query, Everything(QueryOrder.Record)) : _finder.Find(set, query, QueryOrder.Record);
        IReadOnlyList<ActorRow> rows = query.IsEmpty ? _speakers.Value : Speakers(found.Select(f => set.All[f.Index]));
        ActorRow[] ordered = [.. RowOrder.Of(rows, order, a => a.Last, a => a.Name, _ => 1)];
        Lazy<AnswerNotes> notes = _finder.Notes(set, asked, found);
        return new RowList<ActorRow>(RowFormats.Actors, ordered.Length, i => ordered[i])
        {
            NotesOf = ordered.Length > 0 || found.Count == 0 ? notes : new(() => notes.Value.With(NobodyNamed)),
        };
    }

    /// <summary>Reports with a statement that the query finds, and, where it asks only for words, those whose text holds them.</summary>
    public RowList<ReportRow> Reports(Query query, QueryOrder order = QueryOrder.Best)
    {
        CandidateSet set = _statements.Value,
            reports = _reports.Value;
        if (query.IsEmpty)
            return List(reports.All, c => c.Record.Statements.Count, query, Everything(QueryOrder.Record));
        (Query asked, IReadOnlyList<Found> found) = _finder.Find(set, query, QueryOrder.Record);
        Dictionary<string, int> matching = found.CountBy(f => set.All[f.Index].Record.Report.Id).ToDictionary();
        bool asksText = asked.Conditions.All(c =>
            c.Field is QueryField.Any or QueryField.About or QueryField.Outlet or QueryField.Report or QueryField.Story or QueryField.Reported
        );
        // A whole report holds so many words that others for them tell nothing.
        HashSet<int> holding = asksText ? [.. Matcher.Find(reports, asked).Where(f => f.Kind == MatchKind.Exact).Select(f => f.Index)] : [];
        return List(
            reports.All.Where((c, i) => matching.ContainsKey(c.Record.Report.Id) || holding.Contains(i)),
            c => matching.GetValueOrDefault(c.Record.Report.Id),
            asked,
            found
        );

        RowList<ReportRow> List(IEnumerable<Candidate> some, Func<Candidate, int> matchingOf, Query asked, IReadOnlyList<Found> found)
        {
            Candidate[] ordered = [.. RowOrder.Of(some, order, c => c.Reported, c => ReportRow.HeadlineOf(c.Record) ?? c.Record.Report.Source, _ => 1)];
            return new RowList<ReportRow>(
                RowFormats.Reports,
                ordered.Length,
                i => ReportRow.Of(ordered[i].Record, ordered[i].Reported, matchingOf(ordered[i])),
                i => ordered[i].Record.Report.Id
            )
            {
                NotesOf = _finder.Notes(set, asked, found),
            };
        }
    }

    /// <summary>Where the statements stand that a query finds, for lists of what is made of statements.</summary>
    public Answer<(string Report, StatementId Statement)> Places(Query query)
    {
        CandidateSet set = _statements.Value;
        (Query asked, IReadOnlyList<Found> found) = _finder.Find(set, query, QueryOrder.Record);
        return new([.. found.Select(f => (set.All[f.Index].Record.Report.Id, set.All[f.Index].Statement!.Id))], _finder.Notes(set, asked, found));
    }

    /// <summary>How many statements a query finds, without those that hold only some of its words.</summary>
    public int Count(Query query) => _finder.Find(_statements.Value, query, QueryOrder.Record).Found.Count(f => f.Kind != MatchKind.Partly);

    private IReadOnlyList<Found> Everything(QueryOrder order) =>
        _everything.GetOrAdd(order, asked => InOrder(_statements.Value, Matcher.Find(_statements.Value, Query.Everything), asked));

    /// <summary>Who makes these statements, those who make most first.</summary>
    private ActorRow[] Speakers(IEnumerable<Candidate> statements) =>
        [
            .. statements
                .SelectMany(c =>
                    c.Statement!.Source.Actors.Distinct().Select(id => c.Record.Actor(id)).OfType<ActorEntry>().Select(actor => (Said: c, Actor: actor))
                )
                .GroupBy(s => _maker.IdentityOf(s.Said.Record.Report.Id, s.Actor.Id)?.Id.Value ?? s.Actor.Name)
                .Select(Row)
                .OrderByDescending(a => a.Statements)
                .ThenBy(a => a.Name, StringComparer.Ordinal),
        ];

    private static Found[] InOrder(CandidateSet set, IReadOnlyList<Found> found, QueryOrder order) =>
        [
            .. RowOrder.Of(
                found,
                order,
                f => set.All[f.Index].When,
                f => set.All[f.Index].Speakers is [var first, ..] ? first : null,
                f => set.All[f.Index].Certainty
            ),
        ];

    private int ReportsWith(string word) => _reports.Value.All.Count(c => c.Text.Contains(Folded.Words(word), StringComparison.Ordinal));

    private OwnedSet<ClaimEntry> Claims(NameBook names)
    {
        Dictionary<string, ReportRecord> byId = _records.DistinctBy(r => r.Report.Id).ToDictionary(r => r.Report.Id, StringComparer.Ordinal);
        return new OwnedSet<ClaimEntry>(
            _ledger.Claims,
            claim => claim.Positions.Where(p => byId.ContainsKey(p.Report)).Select(p => _maker.Of(byId[p.Report], p, claim)),
            names,
            "position"
        );
    }

    private StatementRow Row(Candidate said, bool codePoints)
    {
        IReadOnlyList<Opposition> others = _oppositions.Value.Of(said.Record, said.Statement!);
        return StatementRow.Of(_maker.Dated(said.Record), said.Statement!, codePoints) with { Otherwise = others.Count > 0 ? others : null };
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
}
