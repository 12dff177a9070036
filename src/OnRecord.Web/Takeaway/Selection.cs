using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Web.Model;

namespace OnRecord.Web.Takeaway;

/// <summary>What is taken away: what a query finds in a state of the record, and the one thing that it is about, where it is about one.</summary>
internal sealed record Selection(RecordView View, Query Query)
{
    /// <summary>The most statements; all unless given.</summary>
    public int Most { get; init; } = int.MaxValue;

    /// <summary>Of happenings also those that one report alone tells.</summary>
    public bool All { get; init; }

    public ClaimEntry? Claim { get; init; }

    public ActorView? Actor { get; init; }

    public ReportRecord? Report { get; init; }

    /// <summary>Of <see cref="Report"/>.</summary>
    public StatementEntry? Statement { get; init; }

    /// <summary>Those of one actor; null where it is about none.</summary>
    public ActorVoice? Voice => Actor is null ? null : new ActorVoice(View, Actor);

    /// <summary>The statements that the query finds, those of a report together. Of an actor only what it says itself: a query finds all whose names
    /// hold its words.</summary>
    public IEnumerable<(ReportRecord Record, StatementEntry Statement)> Found
    {
        get
        {
            ActorVoice? voice = Voice;
            return View
                .Index.Statements(Query)
                .Rows.Select(row => (Record: View.Record(row.Report)!, Statement: View.Statements(row.Report)!.Find(row.Id)!))
                .Where(s => voice is null || voice.Says(s.Record, s.Statement))
                .Take(Most);
        }
    }

    public IEnumerable<ToldStatement> Statements => ToldStatement.Of(Found.Select(s => (Dated(s.Record.Report.Id)!, s.Statement)));

    public IEnumerable<ClaimEntry> Claims => Claim is { } only ? [only] : View.Index.Claims(Query).Rows.Select(row => View.Claim(row.Id)).OfType<ClaimEntry>();

    public IEnumerable<ReportRecord> Reports => View.Index.Reports(Query).Rows.Select(row => Dated(row.Id)).OfType<ReportRecord>();

    /// <summary>What happened as the reports tell it that the query finds.</summary>
    public LedgerRecord Timeline
    {
        get
        {
            HashSet<string> reports = [.. View.Index.Reports(Query).Rows.Select(r => r.Id)];
            return new LedgerRecord
            {
                Events = [.. View.Ledger.Events.Where(e => e.Tellings.Any(t => reports.Contains(t.Report)) && (All || !e.Unsure))],
                Series = [.. View.Ledger.Series.Where(s => s.Points.Any(p => reports.Contains(p.Report)))],
                Notes = [.. View.Ledger.Notes.Where(n => n.Spans.Any(s => reports.Contains(s.Report)))],
            };
        }
    }

    /// <summary>A report with the date that others tell of it; null when the record does not hold it.</summary>
    public ReportRecord? Dated(string report)
    {
        if (View.Record(report) is not { } record)
            return null;
        return record.Report.Published is null && View.Summary(record).When is { } when
            ? record with
            {
                Report = record.Report with { Published = when with { Span = null } },
            }
            : record;
    }
}
