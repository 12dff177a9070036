using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Export;

/// <summary>How one report tells its statements: through whom, and with which verb. Immutable.</summary>
internal sealed class StatementTelling
{
    private readonly ReportRecord _record;
    private readonly Dictionary<ActorId, ActorEntry> _actors;
    private readonly Dictionary<StatementId, StatementEntry> _statements;

    public StatementTelling(ReportRecord record)
    {
        _record = record;
        _actors = record.Actors.DistinctBy(a => a.Id).ToDictionary(a => a.Id);
        _statements = record.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id);
        Reporter = ReportedSpeech.Reporter(record.Report.Outlet?.Name, record.Report.Source);
    }

    /// <summary>How a sentence calls the report.</summary>
    public string Reporter { get; }

    public StatementEntry? Find(StatementId id) => _statements.GetValueOrDefault(id);

    public ActorEntry? Actor(ActorId id) => _actors.GetValueOrDefault(id);

    public string Name(ActorId actor) => Actor(actor)?.Name ?? actor.Value;

    public IReadOnlyList<string> Names(IEnumerable<ActorId> actors) => [.. actors.Select(Name)];

    /// <summary>The statements in which this one is told, the nearest first.</summary>
    public IEnumerable<StatementEntry> Frames(StatementEntry statement) => Frames(statement, Find);

    /// <summary>In which the speaker itself rejects what it is told to do: "the ministry denied" of "the ministry denied that it had asked"; null where it does not.</summary>
    public static StatementEntry? Rejection(StatementEntry statement, Func<StatementId, StatementEntry?> find) =>
        Frames(statement, find)
            .FirstOrDefault(f => f.Commitment == Commitment.IsNot && f.Source.Actors.Count > 0 && f.Source.Actors.SequenceEqual(statement.Source.Actors));

    private static IEnumerable<StatementEntry> Frames(StatementEntry statement, Func<StatementId, StatementEntry?> find)
    {
        var seen = new HashSet<StatementId> { statement.Id };
        for (StatementEntry? frame = Parent(statement); frame is not null && seen.Add(frame.Id); frame = Parent(frame))
            yield return frame;

        StatementEntry? Parent(StatementEntry told) => told.Parent is { } parent ? find(parent) : null;
    }

    /// <summary>
    /// Through whom the statement reached the report, outermost first, and what each did. "The ministry denied that it had asked": it is named once in the
    /// record, and here before what it rejects too, so that nobody reads that it asked.
    /// </summary>
    public IReadOnlyList<ChainLink> Chain(StatementEntry statement)
    {
        StatementEntry[] frames = [.. Frames(statement)];
        IEnumerable<ChainLink> rejected = Rejection(statement, Find) is { } own
            ? [new ChainLink(own.Source.Actors[0], string.Join(", ", Names(own.Source.Actors)), Verb(own), own.Id)]
            : [];
        return
        [
            .. statement.Via.Select(actor =>
                Array.Find(frames, f => f.Source.Actors.Contains(actor)) is { } frame
                    ? new ChainLink(actor, Name(actor), Verb(frame), frame.Id)
                    : new ChainLink(actor, Name(actor), ActWords.Of(Act.Assert), null)
            ),
            .. rejected,
        ];
    }

    /// <summary>
    /// What the statement does. Where its cue is negated, or the saying is only supposed or to come, the cue's own words are plainer: "“does not seek”",
    /// "“would say”".
    /// </summary>
    public string Verb(StatementEntry statement) =>
        statement is { Cue: { } cue } && (statement.Negated || statement.Realis != StatementRealis.Actual)
            ? $"“{Words(cue.Span)}”"
            : ActWords.Of(statement.Act, statement.Commitment);

    /// <summary>"FT reported that US officials said:".</summary>
    public IReadOnlyList<SpeechPart> Told(StatementEntry statement) => Told(statement, Names(statement.Source.Actors));

    /// <param name="speakers">Those of the statement's speakers of whom it is told.</param>
    public IReadOnlyList<SpeechPart> Told(StatementEntry statement, IReadOnlyList<string> speakers) =>
        ReportedSpeech.Told(Reporter, Chain(statement).Select(l => (l.Name, l.Did)), speakers, Verb(statement));

    private string Words(TextSpan span) => ShownWords.Of(span.In(_record.Report.Text));
}
