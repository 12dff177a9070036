using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>Puts the pages of outlets together.</summary>
internal static class OutletPages
{
    private const int OwnShown = 12,
        ToldShown = 8,
        QuotedShown = 20,
        CopiesShown = 12,
        GapsShown = 4;

    // What a browser offers while somebody writes; more is no help.
    private const int OutletsOffered = 100;

    private const int LongestClaim = 160,
        LongestWords = 240;

    public static OutletsPage List(RecordView view, Query query, Paged<OutletRow> found, AnswerNotes notes) =>
        new(
            Listed.Of(query, found.Select(OutletLine.Of), notes, Addresses.Outlets),
            Gaps(view, GapKind.Date, 1, GapsShown),
            Gaps(view, GapKind.Outlet, 1, GapsShown)
        );

    /// <summary>Reports that lack something; of those without a date the ones first for which none was inferred.</summary>
    public static GapsPage Gaps(RecordView view, GapKind of, int page, int size) =>
        new(
            of,
            Lacking(view, of)
                .Part(page, size)
                .Select(r =>
                {
                    ReportSummary summary = view.Summary(r);
                    return new Gap(summary, summary.Inferred is { } date ? view.Reason(date) : []);
                }),
            [.. view.Index.Together.Outlets(Query.Everything).Rows.Take(OutletsOffered).Select(o => o.Name)]
        );

    /// <summary>All of them, as rows.</summary>
    public static RowList<ReportRow> Rows(RecordView view, GapKind of)
    {
        ReportRecord[] lacking = Lacking(view, of);
        return new RowList<ReportRow>(
            RowFormats.Reports,
            lacking.Length,
            i => ReportRow.Of(lacking[i], view.When(lacking[i]), lacking[i].Statements.Count),
            i => lacking[i].Report.Id
        );
    }

    private static ReportRecord[] Lacking(RecordView view, GapKind of) =>
        of == GapKind.Outlet
            ? [.. view.Records.Where(r => r.Report.Outlet is null)]
            : [.. view.Records.Where(r => r.Report.Published is null).OrderBy(r => view.When(r) is not null)];

    /// <param name="records">What it published, in the order of adding.</param>
    public static OutletPage Of(RecordView view, string name, IReadOnlyList<ReportRecord> records, int page, int size)
    {
        HashSet<string> ids = new(records.Select(r => r.Report.Id), StringComparer.Ordinal);
        OwnLine[] own = [.. Own(view, ids).OrderByDescending(o => o.IsSure).ThenBy(o => o.When?.Start ?? DateTimeOffset.MaxValue)];
        HappeningEntry[] told = TogetherIndex.InTime(view.EventsByReport.Naming(ids).Where(h => h.Tellings.Any(t => ids.Contains(t.Report) && IsOwn(view, t))));
        QuotedLine[] quoted = [.. Quoted(name, records)];
        CopyLine[] copies = [.. Copies(view, ids).OrderBy(c => c.Order)];
        return new OutletPage
        {
            Outlet = OutletLine.Of(OutletRow.Of(name, records.Select(r => ReportRow.Of(r, view.When(r), 0)))),
            Actor = Addresses.Actor(name),
            Reports = records.OrderByDescending(r => view.When(r)?.Start ?? DateTimeOffset.MinValue).ToArray().Part(page, size).Select(view.Summary),
            Own = [.. own.Take(OwnShown)],
            OwnTotal = own.Length,
            Told = [.. told.Take(ToldShown).Select(new LedgerViews(view).Happening)],
            ToldTotal = told.Length,
            Quoted = [.. quoted.Take(QuotedShown)],
            QuotedTotal = quoted.Length,
            Copies = [.. copies.Take(CopiesShown)],
            CopiesTotal = copies.Length,
        };
    }

    private static IEnumerable<OwnLine> Own(RecordView view, HashSet<string> reports) =>
        from claim in view.ClaimsByReport.Naming(reports)
        from position in claim.Positions
        where position.Statement is null && reports.Contains(position.Report)
        select new OwnLine(
            new Fragment(Excerpt.Beginning(ClaimTitle.Of(claim.Text), LongestClaim), Address: Addresses.Claim(claim.Id)),
            position.Stance,
            new Fragment(
                Excerpt.Beginning(view.Words(position.Report, position.Span) ?? "", LongestWords),
                Address: Addresses.Passage(position.Report, position.Span)
            ),
            position.When ?? view.Summary(position.Report)?.When,
            ClaimSides.IsSure(position.Stance, position.Certainty)
        );

    private static bool IsOwn(RecordView view, TellingEntry telling) =>
        view.Record(telling.Report)?.Events.FirstOrDefault(e => e.Id == telling.Event) is { Statement: null };

    private static IEnumerable<QuotedLine> Quoted(string outlet, IReadOnlyList<ReportRecord> records) =>
        records
            .SelectMany(r => r.Statements.SelectMany(s => s.Source.Actors.Distinct().Select(r.Actor).OfType<ActorEntry>().Select(a => (a.Name, r.Report.Id))))
            .Where(said => !string.Equals(said.Name, outlet, StringComparison.OrdinalIgnoreCase))
            .GroupBy(said => said.Name, StringComparer.OrdinalIgnoreCase)
            .Select(own => new QuotedLine(
                own.Key,
                Addresses.Actor(own.Key),
                Addresses.Statements($"outlet:{QueryText.Quoted(outlet)} who:{QueryText.Quoted(own.Key)}"),
                own.Count(),
                own.Select(said => said.Id).Distinct(StringComparer.Ordinal).Count()
            ))
            .OrderByDescending(q => q.Statements)
            .ThenBy(q => q.Name, StringComparer.Ordinal);

    // Each with the earliest of the others: a chain of copies is told on the page of the story.
    private static IEnumerable<CopyLine> Copies(RecordView view, HashSet<string> reports)
    {
        foreach (IReadOnlyList<string> group in view.Ledger.Stories.SelectMany(s => s.Copies).Where(g => g.Any(reports.Contains)))
        {
            ReportSummary[] others =
            [
                .. group.Where(id => !reports.Contains(id)).Select(view.Summary).OfType<ReportSummary>().OrderBy(r => r.When?.Start ?? DateTimeOffset.MaxValue),
            ];
            if (others.Length == 0)
                continue;
            foreach (ReportSummary own in group.Where(reports.Contains).Select(view.Summary).OfType<ReportSummary>())
                yield return new CopyLine(own, others[0], Order(own.When, others[0].When));
        }
    }

    private static CopyOrder Order(When? own, When? other) =>
        own is null || other is null ? CopyOrder.Unknown
        : other.End <= own.Start ? CopyOrder.Took
        : own.End <= other.Start ? CopyOrder.Gave
        : CopyOrder.Unknown;
}
