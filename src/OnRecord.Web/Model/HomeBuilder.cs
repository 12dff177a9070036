using OnRecord.Corrections;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>Puts the first page together.</summary>
internal static class HomeBuilder
{
    // The first page is read, not searched: the rest of a long list stands on its own page.
    private const int ContestedShown = 10;
    private const int OthersShown = 6;

    // What a person begins with; all of them are one click away.
    private const int OpenShown = 40;
    private const int LongestText = 180;
    private const int LongestName = 60;
    private const int SentenceReach = 90;

    public static HomePage Build(RecordView view)
    {
        ILookup<ClaimStatus, ClaimEntry> claims = view.Claims.ToLookup(c => c.Status);
        List<(ReportRecord Record, StatementEntry Statement)> silences =
        [
            .. view.Records.SelectMany(r => r.Statements.Where(s => s.Act == Act.Silent && s.Source.Actors.Count > 0).Select(s => (r, s))),
        ];
        return new HomePage(
            view.Records.Count,
            view.Records.Select(r => r.Report.Outlet?.Name).OfType<string>().Distinct().Count(),
            view.Records.Sum(r => r.Statements.Count),
            Lines(ClaimStatus.Disputed, ContestedShown),
            claims[ClaimStatus.Disputed].Count(),
            [.. view.Ledger.Changes.Select(c => Move(view, c)).OfType<MoveLine>().OrderByDescending(m => m.When?.Start).Take(OthersShown)],
            view.Ledger.Changes.Count,
            [.. silences.Select(s => Silence(view, s.Record, s.Statement)).OrderByDescending(s => s.When?.Start).DistinctBy(s => s.Words).Take(OthersShown)],
            silences.Count,
            Lines(ClaimStatus.Corroborated, OthersShown),
            claims[ClaimStatus.Corroborated].Count(),
            claims[ClaimStatus.Alleged].Count(),
            view.Ledger.Stories.Count(s => s.Reports.Count > 1),
            [.. view.Records.Reverse().Take(OthersShown).Select(view.Summary).Select(Short)],
            view.Records.Count(r => r.Report.Published is null),
            view.Records.Sum(r => r.Statements.Count(s => s.Source.Actors.Count == 0))
        )
        {
            Movement = view.Movements.Begun,
            Days = ReportsOverTime.Of(view.Records.Select(view.When).OfType<When>()),
            Unsigned = view.Records.Count(r => r.Report.Outlet is null),
            ToReview = view.Review.Count(i => i.Kind == ReviewKind.Position),
        };

        List<ClaimLine> Lines(ClaimStatus status, int count) => [.. claims[status].OrderByDescending(c => c.Certainty).Take(count).Select(ClaimLine.Of)];
    }

    /// <summary>The first of each kind; the totals count all.</summary>
    public static OpenItems Open(RecordView view)
    {
        ReportRecord[] undated = [.. view.Records.Where(r => r.Report.Published is null)];
        (ReportRecord Record, StatementEntry Statement)[] unknown =
        [
            .. view.Records.SelectMany(r => r.Statements.Where(s => s.Source.Actors.Count == 0).Select(s => (r, s))),
        ];
        return new OpenItems(
            [.. undated.Take(OpenShown).Select(r => Undated(view, r))],
            undated.Length,
            [.. unknown.Take(OpenShown).Select(u => view.Statements(u.Record.Report.Id)!.View(u.Statement))],
            unknown.Length
        );
    }

    private static MoveLine? Move(RecordView view, ChangeEntry change)
    {
        if (view.Claim(change.Claim) is not { } claim)
            return null;
        PositionEntry? last = change.Positions.Count > 0 ? claim.Positions.FirstOrDefault(p => p.Statement == change.Positions[^1]) : null;
        string actor = view.Ledger.Identities.FirstOrDefault(i => i.Id == change.Identity)?.Name ?? last?.Actor ?? "speaker unknown";
        When? when = last?.When ?? (last is null ? null : view.Summary(last.Report)?.When?.Bound);
        return new MoveLine(
            Excerpt.Beginning(actor, LongestName),
            change.From,
            change.To,
            when,
            Excerpt.Beginning(ClaimTitle.Of(claim.Text), LongestText),
            Addresses.Claim(claim.Id)
        );
    }

    /// <summary>Who was asked and did not answer, in the report's own sentence.</summary>
    public static SilenceLine Silence(RecordView view, ReportRecord record, StatementEntry statement)
    {
        StatementView shown = view.Statements(record.Report.Id)!.View(statement);
        // In the report's own sentence: what stands before the cue ("Neither …") can turn its sense.
        TextSpan[] parts = [.. new[] { statement.Source.Span, statement.Cue?.Span }.OfType<TextSpan>(), .. statement.Content];
        string said = Excerpt.Sentence(record.Report.Text, parts.Aggregate((whole, part) => whole.Cover(part)), SentenceReach);
        return new SilenceLine(
            Excerpt.Beginning(string.Join(", ", shown.Speakers.Select(s => s.Text)), LongestName),
            Excerpt.Beginning(said, LongestText),
            Excerpt.Beginning(shown.Report.Label, LongestName),
            shown.When,
            shown.Address
        );
    }

    public static StoryLine Story(RecordView view, StoryEntry story)
    {
        ReportSummary[] reports = [.. story.Reports.Select(view.Summary).OfType<ReportSummary>().OrderBy(r => r.When?.Start ?? DateTimeOffset.MaxValue)];
        string name = (reports.FirstOrDefault(r => r.HasHeadline) ?? reports.FirstOrDefault())?.Headline ?? story.Id.Value;
        return new StoryLine(
            Addresses.Story(story.Id),
            Excerpt.Beginning(name, LongestText),
            reports.Length,
            reports.Select(r => r.Outlet).OfType<string>().Distinct().Count(),
            reports.Select(r => r.When).OfType<When>().MaxBy(w => w.Start)
        );
    }

    private static ReportSummary Short(ReportSummary report) => report with { Headline = Excerpt.Beginning(report.Headline, LongestText) };

    private static UndatedReport Undated(RecordView view, ReportRecord record)
    {
        ReportSummary summary = view.Summary(record);
        return new UndatedReport(summary, summary.Inferred is { } date ? view.Reason(date) : []);
    }
}
