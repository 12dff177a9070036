using OnRecord.Export;
using OnRecord.Queries.Matching;
using OnRecord.Queries.Words;
using OnRecord.Records;
using OnRecord.Time;

namespace OnRecord.Queries;

/// <summary>
/// What reports say together, asked by the same query as their statements. A condition holds for one and the same passage: a position, a telling of a
/// happening, a value of a series. Of a happening the speaker is who takes part, the addressee who it is done to. Thread-safe.
/// </summary>
internal sealed class TogetherIndex
{
    private readonly QueryIndex _statements;
    private readonly Lazy<OwnedSet<ClaimEntry>> _claims;
    private readonly Lazy<OwnedSet<HappeningEntry>> _happenings;
    private readonly Lazy<OwnedSet<SeriesEntry>> _series;
    private readonly Lazy<HappeningEntry[]> _inTime;
    private readonly Lazy<SeriesEntry[]> _longest;
    private readonly Lazy<StoryEntry[]> _largest;
    private readonly Lazy<Moment[]> _timeline;
    private readonly Lazy<Dictionary<string, ReportRecord>> _byId;
    private readonly Lazy<OutletRow[]> _outlets;
    private readonly Finder _finder;

    public TogetherIndex(
        QueryIndex statements,
        IReadOnlyList<ReportRecord> records,
        LedgerRecord ledger,
        CandidateMaker maker,
        Lazy<NameBook> names,
        Lazy<OwnedSet<ClaimEntry>> claims,
        Finder finder
    )
    {
        (_statements, _claims, _finder) = (statements, claims, finder);
        _byId = new(() => records.DistinctBy(r => r.Report.Id).ToDictionary(r => r.Report.Id, StringComparer.Ordinal));
        _inTime = new(() => InTime(ledger.Events));
        _longest = new(() => Longest(ledger.Series));
        _largest = new(() => [.. ledger.Stories.OrderByDescending(s => s.Reports.Count)]);
        // Nobody waits for all statements to be gone through where nothing is asked of them.
        _outlets = new(() => [.. Published(records.Select(r => ReportRow.Of(r, maker.Dated(r).Report.Published, r.Statements.Count)))]);
        _happenings = new(() =>
            new OwnedSet<HappeningEntry>(
                _inTime.Value,
                h => h.Tellings.Where(t => _byId.Value.ContainsKey(t.Report)).Select(t => maker.Of(_byId.Value[t.Report], h, t)),
                names.Value,
                "happening"
            )
        );
        _series = new(() =>
            new OwnedSet<SeriesEntry>(
                _longest.Value,
                s => s.Points.Where(p => _byId.Value.ContainsKey(p.Report)).Select(p => maker.Of(_byId.Value[p.Report], s, p)),
                names.Value,
                "figure"
            )
        );
        _timeline = new(() => InOrder(Moments(Query.Everything, Taken(Query.Everything, QueryOrder.Record).Found), QueryOrder.When));
    }

    /// <summary>Happenings in order of time, what rests on weak evidence last.</summary>
    public static HappeningEntry[] InTime(IEnumerable<HappeningEntry> happenings) =>
        [.. happenings.OrderBy(e => e.Unsure).ThenBy(e => e.When?.Start ?? DateTimeOffset.MaxValue)];

    /// <summary>Series with values that cannot both be so first, then the longest.</summary>
    public static SeriesEntry[] Longest(IEnumerable<SeriesEntry> series) =>
        [.. series.OrderByDescending(s => s.Contradictions.Count > 0).ThenByDescending(s => s.Points.Count)];

    /// <summary>Positions on claims; without a query those on claims to which more than one passage speaks, as with claims.</summary>
    public RowList<PositionRow> Positions(Query query, QueryOrder order = QueryOrder.Best)
    {
        OwnedSet<ClaimEntry> set = _claims.Value;
        (Query asked, IReadOnlyList<Found> found) = Taken(query, order);
        Found[] ordered =
        [
            .. RowOrder.Of(found, order, f => set.Set.All[f.Index].When, f => set.Set.All[f.Index].Position!.Actor, f => set.Set.All[f.Index].Certainty),
        ];
        return new RowList<PositionRow>(RowFormats.Positions, ordered.Length, i => PositionRow.Of(set.Set.All[ordered[i].Index], set.Owner(ordered[i].Index)))
        {
            NotesOf = _finder.Notes(set.Set, asked, found),
        };
    }

    /// <summary>As <see cref="InTime"/> has them, unless another order is asked for.</summary>
    public Answer<HappeningEntry> Happenings(Query query, QueryOrder order = QueryOrder.Best) =>
        Of(_inTime, _happenings, query, order, h => h.When, Heading, h => h.Unsure ? 0 : 1);

    /// <summary>As <see cref="Longest"/> has them, unless another order is asked for.</summary>
    public Answer<SeriesEntry> Series(Query query, QueryOrder order = QueryOrder.Best) =>
        Of(_longest, _series, query, order, s => s.Points.Select(p => p.When).OfType<When>().MaxBy(w => w.Start), s => s.About, _ => 1);

    /// <summary>Stories of which a report is found, those that most reports tell first.</summary>
    public Answer<StoryEntry> Stories(Query query, QueryOrder order = QueryOrder.Best)
    {
        if (query.IsEmpty && order is QueryOrder.Best or QueryOrder.Record)
            return new(_largest.Value, NoNotes);
        RowList<ReportRow> reports = _statements.Reports(query);
        Dictionary<string, ReportRow> found = reports.Rows.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
        StoryEntry[] told =
        [
            .. RowOrder.Of(
                _largest.Value.Where(s => s.Reports.Any(found.ContainsKey)),
                order,
                s => Told(s).Select(r => r.When).OfType<When>().MaxBy(w => w.Start),
                s => Told(s).Select(r => r.Headline).FirstOrDefault(h => h is not null),
                _ => 1
            ),
        ];
        return new(
            told,
            told.Length == 0 && reports.Count > 0
                ? With(reports.NotesOf, "Reports are found, but no story: no other report tells of the same happening as they do.")
                : reports.NotesOf
        );

        IEnumerable<ReportRow> Told(StoryEntry story) => story.Reports.Select(found.GetValueOrDefault).OfType<ReportRow>();
    }

    /// <summary>Who published the reports that are found, those with most first; what states no outlet stands under none.</summary>
    public RowList<OutletRow> Outlets(Query query, QueryOrder order = QueryOrder.Best)
    {
        RowList<ReportRow>? reports = query.IsEmpty ? null : _statements.Reports(query);
        OutletRow[] rows = [.. RowOrder.Of(reports is null ? _outlets.Value : Published(reports.Rows), order, o => o.Last, o => o.Name, _ => 1)];
        return new RowList<OutletRow>(RowFormats.Outlets, rows.Length, i => rows[i])
        {
            NotesOf =
                reports is null ? NoNotes
                : rows.Length == 0 && reports.Count > 0 ? With(reports.NotesOf, "Reports are found, but none of them states its outlet.")
                : reports.NotesOf,
        };
    }

    private static Lazy<AnswerNotes> With(Lazy<AnswerNotes> notes, string sentence) => new(() => notes.Value.With(sentence));

    private static IEnumerable<OutletRow> Published(IEnumerable<ReportRow> reports) =>
        reports
            .Where(r => r.Outlet is not null)
            .GroupBy(r => r.Outlet!, StringComparer.OrdinalIgnoreCase)
            .Select(own => OutletRow.Of(own.Key, own))
            .OrderByDescending(o => o.Reports)
            .ThenBy(o => o.Name, StringComparer.Ordinal);

    /// <summary>Positions, happenings and values of series in one order of time, undated last; <see cref="QueryOrder.Newest"/> turns it round.</summary>
    public RowList<MomentRow> Timeline(Query query, QueryOrder order = QueryOrder.When)
    {
        QueryOrder inTime = order == QueryOrder.Newest ? order : QueryOrder.When;
        if (query.IsEmpty && inTime == QueryOrder.When)
            return Rows(_timeline.Value, NoNotes);
        (Query asked, IReadOnlyList<Found> positions) = Taken(query, QueryOrder.Record);
        return Rows(InOrder(Moments(query, positions), inTime), _finder.Notes(_claims.Value.Set, asked, positions));

        RowList<MomentRow> Rows(IReadOnlyList<Moment> moments, Lazy<AnswerNotes> notes) =>
            new(RowFormats.Moments, moments.Count, i => moments[i].Row(_byId.Value)) { NotesOf = notes };
    }

    private static Lazy<AnswerNotes> NoNotes => new(AnswerNotes.None);

    private (Query Asked, IReadOnlyList<Found> Found) Taken(Query query, QueryOrder order)
    {
        OwnedSet<ClaimEntry> set = _claims.Value;
        (Query asked, IReadOnlyList<Found> found) = _finder.Find(set.Set, query, order);
        return query.IsEmpty ? (query, [.. found.Where(f => set.Owner(f.Index).Positions.Count > 1)]) : (asked, found);
    }

    private IEnumerable<Moment> Moments(Query query, IReadOnlyList<Found> positions)
    {
        OwnedSet<ClaimEntry> claims = _claims.Value;
        OwnedSet<SeriesEntry> series = _series.Value;
        return
        [
            .. positions.Select(f => new Moment.Said(claims.Set.All[f.Index], claims.Owner(f.Index))),
            .. Happenings(query, QueryOrder.Record)
                .Items.Where(h => h.Tellings.Any(t => _byId.Value.ContainsKey(t.Report)))
                .Select(h => new Moment.Happened(h)),
            .. _finder.Find(series.Set, query, QueryOrder.Record).Found.Select(f => new Moment.Counted(series.Set.All[f.Index], series.Owner(f.Index))),
        ];
    }

    private static Moment[] InOrder(IEnumerable<Moment> moments, QueryOrder order) => [.. RowOrder.Of(moments, order, m => m.When, _ => null, _ => 1)];

    private Answer<T> Of<T>(
        Lazy<T[]> all,
        Lazy<OwnedSet<T>> set,
        Query query,
        QueryOrder order,
        Func<T, When?> when,
        Func<T, string?> name,
        Func<T, double> certainty
    )
        where T : class
    {
        if (query.IsEmpty)
            return new(order is QueryOrder.Best or QueryOrder.Record ? all.Value : [.. RowOrder.Of(all.Value, order, when, name, certainty)], NoNotes);
        OwnedFound<T> found = set.Value.Find(_finder, query, order);
        return new([.. RowOrder.Of(found.Items, order, when, name, certainty)], _finder.Notes(set.Value.Set, found.Asked, found.Nearest));
    }

    private static string Heading(HappeningEntry happening) =>
        $"{EventWords.Kind(happening.Type, happening.Mode)} {EventWords.Parties(happening.Actors, happening.Recipients)}";
}
