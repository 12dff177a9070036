using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>Puts names in place of ids in the statements of one report.</summary>
internal sealed class StatementViews
{
    private const string Gap = " … ";
    private const string ThisReport = "this report";

    private readonly RecordView _view;
    private readonly ReportRecord _record;
    private readonly ReportSummary _summary;
    private readonly Lazy<RecordLabels> _labels;
    private readonly StatementTelling _telling;

    public StatementViews(RecordView view, ReportRecord record)
    {
        _view = view;
        _record = record;
        _summary = view.Summary(record);
        _labels = new(() => new RecordLabels(record));
        _telling = new StatementTelling(record);
    }

    public StatementEntry? Find(StatementId id) => _telling.Find(id);

    public IReadOnlyList<string> Names(IReadOnlyList<ActorId> actors) => _telling.Names(actors);

    /// <summary>"s3": the third of its report.</summary>
    public string Label(StatementId statement) => _labels.Value.Of(statement);

    public StatementView View(StatementEntry statement, TextSpan? lit = null) =>
        new()
        {
            Report = _summary,
            Statement = statement,
            Label = _labels.Value.Of(statement.Id),
            Address = Addresses.Statement(_record.Report.Id, statement.Id, Start(statement)),
            Speakers = _view.Actors.Links(Names(statement.Source.Actors)),
            Office = statement.Source.Actors is [var first, ..] ? _telling.Actor(first)?.Office : null,
            Addressees = statement.Addressee is { } addressee ? _view.Actors.Links(Addressed(addressee)) : [],
            Chain = Chain(statement, lit),
            Act = Rejected(statement) + Narration.Verb(statement.Act, statement.Commitment),
            Cue = statement.Cue is { } cue ? Slice(cue.Span) : null,
            Told = Told(statement),
            Words = Words(statement),
            Around = statement.Content is [var only] ? Excerpt.OfFew(_record.Report.Text, only) : null,
            When = statement.Said(_summary.When),
            DatedByReport = statement.When is null or { Basis: TimeBasis.Bounded },
            Occasion = statement.Occasion is { } occasion ? Slice(occasion) : null,
            Claims = [.. _view.ClaimsOf(_record.Report.Id, statement.Id)],
        };

    /// <summary>From the report to the speaker: what each did with what follows.</summary>
    public IReadOnlyList<ChainPart> Steps(StatementEntry statement)
    {
        var steps = new List<ChainPart>();
        ChainLink[] chain = [.. _telling.Chain(statement)];
        string reporter = _summary.Outlet ?? ThisReport;
        // An outlet that its own report names is the report.
        if (chain.Length == 0 || !string.Equals(chain[0].Name, reporter, StringComparison.OrdinalIgnoreCase))
            steps.Add(new ChainPart(reporter, Narration.Verb(Vocabulary.Act.Report), Addresses.Report(_record.Report.Id), false, false, false));
        steps.AddRange(chain.Select(link => Step(link.Name, link.Did, link.Statement is { } shown ? Find(shown) : null, _telling.Actor(link.Actor))));
        steps.Add(
            Step(
                statement.Source.Actors.Count > 0 ? string.Join(", ", Names(statement.Source.Actors)) : Written.NoSpeaker,
                _telling.Verb(statement),
                statement,
                statement.Source.Actors.Count > 0 ? _telling.Actor(statement.Source.Actors[0]) : null
            )
        );
        return steps;
    }

    private ChainPart Step(string name, string did, StatementEntry? shown, ActorEntry? actor) =>
        new(
            name,
            did,
            shown?.Cue is { } cue ? Addresses.Passage(_record.Report.Id, cue.Span, shown.Id) : null,
            shown is { Act: Vocabulary.Act.Deny } or { Commitment: Vocabulary.Commitment.IsNot },
            shown?.IsUnsure == true,
            actor is null or { Anonymous: true }
        );

    public IReadOnlyList<Fragment> Told(StatementEntry statement) => Narration.Of(_telling.Told(statement));

    /// <param name="speakers">Those of the statement's speakers of whom it is told.</param>
    public IReadOnlyList<Fragment> Told(StatementEntry statement, IReadOnlyList<string> speakers) => Narration.Of(_telling.Told(statement, speakers));

    // "The ministry denied that it had asked": nobody reads that it asked.
    private string Rejected(StatementEntry statement) =>
        StatementTelling.Rejection(statement, Find) is { } rejection ? $"{Narration.Verb(rejection.Act, rejection.Commitment)} it " : "";

    private string Name(ActorId actor) => _telling.Name(actor);

    private string Slice(TextSpan span) => ShownWords.Of(span.In(_record.Report.Text));

    private IReadOnlyList<string> Addressed(PartyEntry party) =>
        party.Actors.Count > 0 ? Names(party.Actors)
        : party.Span is { } span ? [Slice(span)]
        : [];

    private string Words(StatementEntry statement)
    {
        if (statement.Content.Count > 0)
            return string.Join(Gap, statement.Content.Select(Slice));
        return statement.Cue is { } cue ? Slice(cue.Span) : "";
    }

    private static int Start(StatementEntry statement) =>
        statement.Source.Span?.Start ?? statement.Cue?.Span.Start ?? (statement.Content.Count > 0 ? statement.Content[0].Start : 0);

    private List<Crumb> Chain(StatementEntry statement, TextSpan? lit)
    {
        var chain = new List<Crumb>();
        bool ownOutletFirst = statement.Via.Count > 0 && string.Equals(Name(statement.Via[0]), _summary.Outlet, StringComparison.OrdinalIgnoreCase);
        if (!ownOutletFirst)
            chain.Add(new Crumb(_summary.Outlet ?? ThisReport, null, null));
        foreach (ActorId actor in statement.Via)
            chain.Add(Crumb(Name(actor), FrameOf(actor, statement), statement, lit));
        TextSpan? source = statement.Source.Span;
        if (statement.Source.Actors.Count == 0)
            chain.Add(Crumb(source is { } words ? Slice(words) : "Speaker unknown", source, statement, lit));
        else
            chain.Add(
                Crumb(string.Join(", ", Names(statement.Source.Actors)), source ?? MentionBefore(statement.Source.Actors[0], Start(statement)), statement, lit)
            );
        return chain;
    }

    private Crumb Crumb(string name, TextSpan? span, StatementEntry statement, TextSpan? lit) =>
        new(name, span, span is { } at ? Addresses.Passage(_record.Report.Id, at, statement.Id) : null, span is not null && span == lit);

    /// <summary>The words that name a frame of the statement: the source of the parent that is its, or its last mention before.</summary>
    private TextSpan? FrameOf(ActorId actor, StatementEntry statement)
    {
        foreach (StatementEntry frame in _telling.Frames(statement))
            if (frame.Source.Span is { } span && frame.Source.Actors.Contains(actor))
                return span;
        return MentionBefore(actor, Start(statement));
    }

    private TextSpan? MentionBefore(ActorId actor, int offset)
    {
        if (_telling.Actor(actor) is not { Mentions.Count: > 0 } entry)
            return null;
        TextSpan best = entry.Mentions[0];
        foreach (TextSpan mention in entry.Mentions)
            if (mention.Start <= offset)
                best = mention;
        return best;
    }
}
