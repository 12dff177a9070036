using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>
/// Documents of a record as points. What a document says twice is one point: where the ledger has it for one claim, or for one quotation. Which names are
/// one document is what the record's identities say, and no more is guessed: others of the same reports are offered to be joined.
/// </summary>
internal sealed class Documents
{
    private const int LongestPoint = 240;
    private const string SaidElsewhere = "Statements are found, but none of them tells what a document says.";

    private readonly RecordView _view;
    private readonly Dictionary<string, IdentityEntry> _byId;
    private readonly ILookup<string, (TextSpan Span, int Quotation)> _quoted;

    public Documents(RecordView view)
    {
        _view = view;
        _byId = view.Ledger.Identities.DistinctBy(i => i.Id).ToDictionary(i => i.Id.Value, StringComparer.Ordinal);
        _quoted = view
            .Ledger.Quotations.SelectMany((q, at) => q.Variants.Select(v => (v.Report, v.Span, at)))
            .ToLookup(v => v.Report, v => (v.Span, v.at), StringComparer.Ordinal);
        All =
        [
            .. view
                .Ledger.Identities.Where(i => i.Kind == ActorKind.Document || Members(i).Any(m => m.Actor.Kind == ActorKind.Document))
                .Select(i => Line(i, Points(i)))
                .Where(d => d.Points > 0)
                .OrderByDescending(d => d.Points)
                .ThenBy(d => d.Names[0], StringComparer.Ordinal),
        ];
    }

    /// <summary>Those that are told to say something, the longest first.</summary>
    public IReadOnlyList<DocumentLine> All { get; }

    /// <summary>Those of which a query finds something that they say.</summary>
    public Answer<DocumentLine> Found(Query query)
    {
        if (query.IsEmpty)
            return new(All, new(AnswerNotes.None));
        Answer<(string Report, StatementId Statement)> said = _view.Index.Places(query);
        HashSet<(string, StatementId)> places = [.. said.Items];
        DocumentLine[] found =
        [
            .. All.Where(d => Points(_byId[d.Id]).Any(point => point.Tellings.Any(t => places.Contains((t.Record.Report.Id, t.Statement.Id))))),
        ];
        return new(found, found.Length == 0 && places.Count > 0 ? new(() => said.Notes.Value.With(SaidElsewhere)) : said.Notes);
    }

    public bool Has(string id) => All.Any(d => d.Id == id);

    /// <returns>Null when there is no such document.</returns>
    public DocumentPage? Page(string id, int number, int size)
    {
        if (All.FirstOrDefault(d => d.Id == id) is not { } line)
            return null;
        IdentityEntry identity = _byId[id];
        (ReportRecord Record, ActorEntry Actor)[] members = [.. Members(identity)];
        ReportSummary[] reports =
        [
            .. members.Select(m => m.Record).DistinctBy(r => r.Report.Id).Select(_view.Summary).OrderBy(r => r.When?.Start ?? DateTimeOffset.MaxValue),
        ];
        HashSet<string> here = new(reports.Select(r => r.Id), StringComparer.Ordinal);
        return new DocumentPage
        {
            Id = id,
            Names = line.Names,
            SpeaksFor = identity.SpeaksFor is { } above && _byId.TryGetValue(above.Value, out IdentityEntry? issuer) ? _view.Actors.Link(issuer.Name) : null,
            Reports = reports,
            Points = Points(identity).Part(number, size).Select(point => Point(point, reports)),
            Perhaps = [.. All.Where(d => d.Id != id && Members(_byId[d.Id]).Any(m => here.Contains(m.Record.Report.Id)))],
            Part = new PartReference(members[0].Record.Report.Id, members[0].Actor.Id),
            Corrections = identity.Corrections ?? [],
        };
    }

    /// <summary>All points of a document.</summary>
    public IEnumerable<DocumentPoint> PointsOf(DocumentPage page) => Points(_byId[page.Id]).Select(point => Point(point, page.Reports));

    private IEnumerable<(ReportRecord Record, ActorEntry Actor)> Members(IdentityEntry identity) =>
        identity
            .Members.Select(m => (Record: _view.Record(m.Report), m.Actor))
            .Where(m => m.Record is not null)
            .Select(m => (Record: m.Record!, Actor: m.Record!.Actor(m.Actor)))
            .Where(m => m.Actor is not null)
            .Select(m => (m.Record, m.Actor!));

    private static DocumentLine Line(IdentityEntry identity, IReadOnlyList<FoundPoint> points) =>
        new(
            identity.Id,
            Addresses.Document(identity.Id),
            [identity.Name, .. identity.Aliases],
            points.Count,
            identity.Members.Select(m => m.Report).Distinct(StringComparer.Ordinal).Count()
        );

    /// <summary>What it says, in order of time and then of the text; what stands inside another thing that it says is part of that.</summary>
    private FoundPoint[] Points(IdentityEntry identity)
    {
        var points = new List<FoundPoint>();
        var byClaim = new Dictionary<string, FoundPoint>(StringComparer.Ordinal);
        var byQuotation = new Dictionary<int, FoundPoint>();
        foreach (
            IGrouping<string, (ReportRecord Record, ActorEntry Actor)> own in Members(identity)
                .GroupBy(m => m.Record.Report.Id)
                .OrderBy(g => _view.When(g.First().Record)?.Start ?? DateTimeOffset.MaxValue)
        )
        {
            ReportRecord record = own.First().Record;
            HashSet<ActorId> names = [.. own.Select(m => m.Actor.Id)];
            HashSet<StatementId> said = [.. record.Statements.Where(s => Says(s, names)).Select(s => s.Id)];
            var telling = new StatementTelling(record);
            foreach (
                StatementEntry statement in record
                    .Statements.Where(s => said.Contains(s.Id) && !telling.Frames(s).Any(frame => said.Contains(frame.Id)))
                    .OrderBy(Start)
            )
            {
                string[] claims = [.. _view.ClaimsOf(record.Report.Id, statement.Id).Where(c => c.Stance != Stance.Reports).Select(c => c.Id)];
                int[] quotations = [.. _quoted[record.Report.Id].Where(q => statement.Content.Any(c => c.Overlaps(q.Span))).Select(q => q.Quotation)];
                FoundPoint? point =
                    claims.Select(byClaim.GetValueOrDefault).FirstOrDefault(p => p is not null)
                    ?? quotations.Select(byQuotation.GetValueOrDefault).FirstOrDefault(p => p is not null);
                if (point is null)
                    points.Add(point = new FoundPoint());
                point.Tellings.Add((record, statement));
                foreach (string claim in claims)
                    byClaim.TryAdd(claim, point);
                foreach (int quotation in quotations)
                    byQuotation.TryAdd(quotation, point);
            }
        }

        return [.. points.Select((point, i) => point with { Number = i + 1 })];
    }

    // Who passes on that somebody says something by a document tells what the document says.
    private static bool Says(StatementEntry statement, HashSet<ActorId> names) =>
        statement is { Negated: false, Realis: StatementRealis.Actual, Content.Count: > 0 }
        && statement.Act != Act.Silent
        && (statement.Source.Actors.Any(names.Contains) || (statement.Via.Count > 0 && names.Contains(statement.Via[^1])));

    private static int Start(StatementEntry statement) => statement.Content.Min(c => c.Start);

    private DocumentPoint Point(FoundPoint point, IReadOnlyList<ReportSummary> reports)
    {
        PointTelling[] tellings = [.. point.Tellings.Select(t => Telling(_view.Statements(t.Record.Report.Id)!.View(t.Statement)))];
        ClaimReference? claim = point
            .Tellings.SelectMany(t => _view.ClaimsOf(t.Record.Report.Id, t.Statement.Id))
            .FirstOrDefault(c => c.Stance != Stance.Reports);
        HashSet<string> telling = new(tellings.Select(t => t.Report.Id), StringComparer.Ordinal);
        return new DocumentPoint(
            point.Number,
            Excerpt.Beginning(tellings[0].Words, LongestPoint),
            claim,
            tellings,
            [.. reports.Where(r => !telling.Contains(r.Id))]
        );
    }

    private static PointTelling Telling(StatementView view) => new(view.Report, view.Statement.Id, view.Told, view.Words, view.Address);

    private sealed record FoundPoint
    {
        public int Number { get; init; }

        public List<(ReportRecord Record, StatementEntry Statement)> Tellings { get; } = [];
    }
}
