using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>Puts names in place of ids in the statements of one report.</summary>
public sealed class StatementViews
{
    private const string Gap = " … ";
    private const string ThisReport = "this report";

    private readonly RecordView _view;
    private readonly ReportRecord _record;
    private readonly ReportSummary _summary;
    private readonly RecordLabels _labels;
    private readonly Dictionary<ActorId, ActorEntry> _actors;
    private readonly Dictionary<StatementId, StatementEntry> _statements;

    public StatementViews(RecordView view, ReportRecord record)
    {
        _view = view;
        _record = record;
        _summary = view.Summary(record);
        _labels = new RecordLabels(record);
        _actors = record.Actors.DistinctBy(a => a.Id).ToDictionary(a => a.Id);
        _statements = record.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id);
    }

    public StatementEntry? Find(StatementId id) => _statements.GetValueOrDefault(id);

    public IReadOnlyList<string> Names(IReadOnlyList<ActorId> actors) => [.. actors.Select(Name)];

    public StatementView View(StatementEntry statement, TextSpan? lit = null) => new()
    {
        Report = _summary,
        Statement = statement,
        Label = _labels.Of(statement.Id),
        Address = Addresses.Statement(_record.Report.Id, statement.Id, Start(statement)),
        Speakers = _view.Actors.Links(Names(statement.Source.Actors)),
        Office = statement.Source.Actors is [var only, ..] ? _actors.GetValueOrDefault(only)?.Office : null,
        Addressees = statement.Addressee is { } addressee ? _view.Actors.Links(Addressed(addressee)) : [],
        Chain = Chain(statement, lit),
        Act = Narration.Verb(statement.Act, statement.Commitment),
        Cue = statement.Cue is { } cue ? Slice(cue.Span) : null,
        Told = Told(statement),
        Words = Words(statement),
        When = statement.When is { Basis: not TimeBasis.Bounded } said ? said : _summary.When,
        DatedByReport = statement.When is null or { Basis: TimeBasis.Bounded },
        Occasion = statement.Occasion is { } occasion ? Slice(occasion) : null,
        Claims = [.. _view.ClaimsOf(_record.Report.Id, statement.Id)],
    };

    public IReadOnlyList<Fragment> Told(StatementEntry statement) =>
        Narration.Told(_summary.Label, Names(statement.Via), Names(statement.Source.Actors), Verb(statement));

    /// <summary>What the statement does; where its cue is negated, the act is what that comes to, and the cue's own words are plainer: "“does not seek”".</summary>
    public string Verb(StatementEntry statement) =>
        statement is { Negated: true, Cue: { } cue } ? $"“{Slice(cue.Span)}”" : Narration.Verb(statement.Act, statement.Commitment);

    private string Name(ActorId actor) => _actors.GetValueOrDefault(actor)?.Name ?? actor.Value;

    private string Slice(TextSpan span) => span.In(_record.Report.Text).ToString();

    private IReadOnlyList<string> Addressed(PartyEntry party) =>
        party.Actors.Count > 0 ? Names(party.Actors) : party.Span is { } span ? [Slice(span)] : [];

    private string Words(StatementEntry statement)
    {
        if (statement.Content.Count > 0) return string.Join(Gap, statement.Content.Select(Slice));
        return statement.Cue is { } cue ? Slice(cue.Span) : "";
    }

    private static int Start(StatementEntry statement) =>
        statement.Source.Span?.Start ?? statement.Cue?.Span.Start ?? (statement.Content.Count > 0 ? statement.Content[0].Start : 0);

    private List<Crumb> Chain(StatementEntry statement, TextSpan? lit)
    {
        var chain = new List<Crumb>();
        bool ownOutletFirst = statement.Via.Count > 0 && string.Equals(Name(statement.Via[0]), _summary.Outlet, StringComparison.OrdinalIgnoreCase);
        if (!ownOutletFirst) chain.Add(new Crumb(_summary.Outlet ?? ThisReport, null, null));
        foreach (ActorId actor in statement.Via) chain.Add(Crumb(Name(actor), FrameOf(actor, statement), statement, lit));
        TextSpan? source = statement.Source.Span;
        if (statement.Source.Actors.Count == 0)
            chain.Add(Crumb(source is { } words ? Slice(words) : "Speaker unknown", source, statement, lit));
        else
            chain.Add(Crumb(string.Join(", ", Names(statement.Source.Actors)), source ?? MentionBefore(statement.Source.Actors[0], Start(statement)), statement, lit));
        return chain;
    }

    private Crumb Crumb(string name, TextSpan? span, StatementEntry statement, TextSpan? lit) =>
        new(name, span, span is { } at ? Addresses.Passage(_record.Report.Id, at, statement.Id) : null, span is not null && span == lit);

    /// <summary>The words that name a frame of the statement: the source of the parent that is its, or its last mention before.</summary>
    private TextSpan? FrameOf(ActorId actor, StatementEntry statement)
    {
        var seen = new HashSet<StatementId>();
        for (StatementEntry? frame = Parent(statement); frame is not null && seen.Add(frame.Id); frame = Parent(frame))
            if (frame.Source.Span is { } span && frame.Source.Actors.Contains(actor)) return span;
        return MentionBefore(actor, Start(statement));
    }

    private StatementEntry? Parent(StatementEntry statement) => statement.Parent is { } parent ? Find(parent) : null;

    private TextSpan? MentionBefore(ActorId actor, int offset)
    {
        if (!_actors.TryGetValue(actor, out ActorEntry? entry) || entry.Mentions.Count == 0) return null;
        TextSpan best = entry.Mentions[0];
        foreach (TextSpan mention in entry.Mentions)
            if (mention.Start <= offset) best = mention;
        return best;
    }
}
