using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using OnRecord.Corrections;
using OnRecord.Export;
using OnRecord.Ledger;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>One state of the whole record, indexed for the pages. Shared by all requests.</summary>
internal sealed partial class RecordView
{
    private const int HeadlineLength = 110;

    private readonly Dictionary<string, ReportRecord> _byId;
    private readonly Dictionary<string, When> _inferred;
    private readonly ConcurrentDictionary<string, StatementViews> _statements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClaimEntry> _claimById;
    private readonly Lazy<QueryIndex> _index;
    private readonly Lazy<IReadOnlyList<ReviewItem>> _review;
    private readonly Lazy<IReadOnlyList<NamingView>> _namings;
    private readonly Lazy<HomePage> _home;
    private readonly Lazy<OpenItems> _open;
    private readonly Lazy<int> _corrections;
    private readonly Lazy<Documents> _documents;
    private readonly Lazy<Movements> _movements;
    private readonly Lazy<IReadOnlyList<IssueLine>> _issues;
    private readonly ILookup<(string Report, StatementId Statement), ClaimReference> _claims;

    private readonly Func<StatementId, StatementId?>? _successor;

    /// <param name="successor">The id of the statement that took the place of one of an older analysis; null where nothing is known of older ones.</param>
    public RecordView(IReadOnlyList<ReportRecord> records, LedgerRecord ledger, Func<StatementId, StatementId?>? successor = null)
    {
        _successor = successor;
        Records = records;
        Ledger = ledger;
        _byId = new(StringComparer.Ordinal);
        foreach (ReportRecord record in records)
            _byId.TryAdd(record.Report.Id, record);
        _inferred = new(StringComparer.Ordinal);
        foreach (InferredDateEntry date in ledger.Dates)
            _inferred.TryAdd(date.Report, date.When);
        Claims = [.. ledger.Claims.Where(c => c.Positions.Count > 1)];
        _claimById = new(StringComparer.Ordinal);
        foreach (ClaimEntry claim in ledger.Claims)
            _claimById.TryAdd(claim.Id, claim);
        _claims = Claims
            .SelectMany(claim => claim.Positions.Where(p => p.Statement is not null).Select(position => (claim, position)))
            .ToLookup(
                pair => (pair.position.Report, pair.position.Statement!.Value),
                pair => new ClaimReference(
                    pair.claim.Id,
                    Addresses.Claim(pair.claim.Id),
                    ClaimTitle.Of(pair.claim.Text),
                    pair.claim.Status,
                    pair.position.Stance
                )
            );
        ClaimsByReport = new(Claims, c => c.Positions.Select(p => p.Report), StringComparer.Ordinal);
        ClaimsByActor = new(Claims, c => c.Positions.Select(p => p.Actor).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        EventsByReport = new(ledger.Events, e => e.Tellings.Select(t => t.Report), StringComparer.Ordinal);
        SeriesByReport = new(ledger.Series, s => s.Points.Select(p => p.Report), StringComparer.Ordinal);
        QuotationsBySpeaker = new(ledger.Quotations, q => q.Speaker is { } speaker ? [speaker] : [], StringComparer.OrdinalIgnoreCase);
        Actors = new ActorDirectory(this);
        _index = new(() => new QueryIndex(records, ledger, successor));
        _review = new(() => ReviewList.Of(records, ledger));
        _namings = new(() => new NamingFinder(this).Of(ledger.Events));
        _home = new(() => HomeBuilder.Build(this));
        _issues = new(() =>
            [
                .. ledger
                    .Claims.SelectMany(ClaimIssues.Of)
                    .CountBy(name => name, StringComparer.OrdinalIgnoreCase)
                    .OrderByDescending(issue => issue.Value)
                    .ThenBy(issue => issue.Key, StringComparer.Ordinal)
                    .Select(issue => new IssueLine(issue.Key, Addresses.Issue(issue.Key), issue.Value)),
            ]
        );
        _movements = new(() => new Movements(this));
        _documents = new(() => new Documents(this));
        _open = new(() => HomeBuilder.Open(this));
        _corrections = new(() => records.SelectMany(CorrectionMarks.Of).Select(m => m.Id).Distinct().Count());
    }

    public IReadOnlyList<ReportRecord> Records { get; }

    public LedgerRecord Ledger { get; }

    /// <summary>The claims to which more than one passage speaks; the rest wait for a second.</summary>
    public IReadOnlyList<ClaimEntry> Claims { get; }

    /// <summary>Those of <see cref="Claims"/> on which a report shows a position.</summary>
    public KeyedList<ClaimEntry> ClaimsByReport { get; }

    /// <summary>Those of <see cref="Claims"/> on which an actor takes a position.</summary>
    public KeyedList<ClaimEntry> ClaimsByActor { get; }

    public KeyedList<HappeningEntry> EventsByReport { get; }

    public KeyedList<SeriesEntry> SeriesByReport { get; }

    public KeyedList<QuotationEntry> QuotationsBySpeaker { get; }

    public ActorDirectory Actors { get; }

    /// <summary>Answers queries; made when the first is asked.</summary>
    public QueryIndex Index => _index.Value;

    /// <summary>What a person should look at; made when it is first asked for.</summary>
    public IReadOnlyList<ReviewItem> Review => _review.Value;

    /// <summary>How many corrections touched the record; counted when it is first asked.</summary>
    public int Corrections => _corrections.Value;

    /// <summary>Happenings that reports word differently; found when they are first asked for.</summary>
    public IReadOnlyList<NamingView> Namings => _namings.Value;

    /// <summary>Themes under which people put claims; counted when they are first asked for.</summary>
    public IReadOnlyList<IssueLine> Issues => _issues.Value;

    /// <summary>How much is new in each story; read when it is first asked for.</summary>
    public Movements Movements => _movements.Value;

    /// <summary>Documents as points; found when they are first asked for.</summary>
    public Documents Documents => _documents.Value;

    /// <summary>The first page, which counts through all of the record; made when it is first asked for.</summary>
    public HomePage Home => _home.Value;

    /// <summary>What the record could not resolve, which is counted through all of it; found when it is first asked for.</summary>
    public OpenItems OpenItems => _open.Value;

    public ReportRecord? Record(string reportId) => _byId.GetValueOrDefault(reportId);

    /// <summary>A report's date, or the one that others tell of it.</summary>
    public When? When(ReportRecord record) => record.Report.Published ?? _inferred.GetValueOrDefault(record.Report.Id);

    public ReportSummary? Summary(string reportId) => Record(reportId) is { } record ? Summary(record) : null;

    public ReportSummary Summary(ReportRecord record)
    {
        ReportEntry report = record.Report;
        string? headline = report.Headline is { } span ? span.In(report.Text).ToString() : report.Title;
        return new ReportSummary(
            report.Id,
            Addresses.Report(report.Id),
            report.Source,
            headline ?? FirstWords(report),
            headline is not null,
            report.Language,
            report.Outlet?.Name,
            report.Published,
            report.Published is null ? _inferred.GetValueOrDefault(report.Id) : null,
            record.Statements.Count,
            record.Events.Count,
            record.Notes.Count
        );
    }

    /// <summary>The statements of one report, with names.</summary>
    public StatementViews? Statements(string reportId) =>
        Record(reportId) is { } record ? _statements.GetOrAdd(reportId, _ => new StatementViews(this, record)) : null;

    /// <summary>A statement that a query of this state found.</summary>
    public StatementView Statement(StatementRow row)
    {
        StatementViews statements = Statements(row.Report)!;
        return statements.View(statements.Find(row.Id)!) with
        {
            Match = row.Match is { } match ? EnumWords.Of(match) : null,
            Otherwise = [.. (row.Otherwise ?? []).Select(OppositionView.Of)],
        };
    }

    public IEnumerable<ClaimReference> ClaimsOf(string reportId, StatementId statement) => _claims[(reportId, statement)];

    /// <summary>The claim of an id, of one of an earlier ledger or an older analysis, or of the beginning of one; null when there is none, or several.</summary>
    public ClaimEntry? FindClaim(string id) => Ledger.FindClaim(id, _successor);

    public ClaimEntry? Claim(string id) => _claimById.GetValueOrDefault(id);

    /// <summary>The words of a passage; null when the report is not in the record, or the span not in its text.</summary>
    public string? Words(string reportId, TextSpan span) =>
        Record(reportId) is { } record && span.End <= record.Report.Text.Length ? span.In(record.Report.Text).ToString() : null;

    /// <summary>What a date was resolved from, with the reports that it names as links.</summary>
    public IReadOnlyList<Fragment> Reason(When when)
    {
        if (when.From is not { } from)
            return [];
        var reason = new List<Fragment>();
        int done = 0;
        foreach (Match match in ReportId().Matches(from))
        {
            // Mostly the whole id is named, and all of the record need not be gone through.
            ReportRecord? record = Record(match.Value) ?? Records.FirstOrDefault(r => r.Report.Id.StartsWith(match.Value, StringComparison.Ordinal));
            ReportSummary? named = record is null ? null : Summary(record);
            if (named is null)
                continue;
            if (match.Index > done)
                reason.Add(new(from[done..match.Index]));
            reason.Add(new(named.Label, Name: true, named.Address));
            done = match.Index + match.Length;
        }

        if (done < from.Length)
            reason.Add(new(from[done..]));
        return reason;
    }

    private static string FirstWords(ReportEntry report)
    {
        int start = report.Body.Count > 0 ? report.Body[0].Start : 0;
        ReadOnlySpan<char> text = report.Text.AsSpan(start).TrimStart();
        int line = text.IndexOfAny('\r', '\n');
        string first = (line < 0 ? text : text[..line]).ToString();
        return first.Length == 0 ? report.Source : Excerpt.Beginning(first, HeadlineLength);
    }

    [GeneratedRegex("sha256:[0-9a-f]{8,64}", RegexOptions.CultureInvariant)]
    private static partial Regex ReportId();
}
