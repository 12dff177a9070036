using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Corrections;

/// <summary>Applies corrections to the record of one report, one after the other, and writes the record that they make of it.</summary>
internal sealed class RecordCorrector
{
    /// <summary>Characters of a statement's words by which a reader knows it.</summary>
    private const int LongestWas = 160;

    private const string NoOutlet = "not stated";

    private readonly ReportRecord _before;
    private readonly Dictionary<StatementId, StatementEntry> _statements = [];
    private readonly Dictionary<StatementId, CorrectionMark> _removed = [];
    private readonly HashSet<StatementId> _reacted = [],
        _respanned = [];
    private readonly List<ActorEntry> _added = [];
    private readonly List<CorrectionMark> _marks = [];
    private When? _published;
    private OutletEntry? _outlet;
    private bool _redated;

    public RecordCorrector(ReportRecord record)
    {
        _before = record;
        foreach (StatementEntry statement in record.Statements)
            _statements.TryAdd(statement.Id, statement);
        (_published, _outlet) = (record.Report.Published, record.Report.Outlet);
    }

    /// <summary>Whether the whole report is not to be shown.</summary>
    public bool IsHidden { get; private set; }

    /// <param name="id">Id of the statement, or empty for the report.</param>
    /// <returns>Why it can't be followed, in words; null when it is.</returns>
    public string? Apply(Correction correction, string id) => id.Length == 0 ? OfReport(correction) : OfStatement(correction, id);

    public ReportRecord Result()
    {
        StatementEntry[] kept = [.. _before.Statements.Select(s => _statements[s.Id]).Where(s => !_removed.ContainsKey(s.Id))];
        HashSet<ActorId> speaking = [.. kept.SelectMany(s => s.Source.Actors)];
        var record = _before with
        {
            Report = _before.Report with { Published = _published, Outlet = _outlet, Corrections = Marks() },
            Actors = [.. _before.Actors, .. _added.Where(a => speaking.Contains(a.Id))],
            Statements = [.. kept.Select(s => s with { Parent = Kept(s.Parent) })],
            Events = [.. _before.Events.Select(e => e with { Statement = Kept(e.Statement) })],
            Quantities = [.. _before.Quantities.Select(q => q with { Statement = Kept(q.Statement) })],
            Propositions = PropositionCorrector.Correct(_before, kept.ToDictionary(s => s.Id), _reacted, _respanned),
        };
        return _redated ? Redating.Of(record) : record;
    }

    private List<CorrectionMark>? Marks()
    {
        List<CorrectionMark> marks = [.. _marks, .. _removed.Values];
        return marks.Count == 0 ? null : [.. marks.OrderBy(m => m.At).ThenBy(m => m.Id.Value, StringComparer.Ordinal)];
    }

    /// <summary>The statement itself, or the nearest around it that is one.</summary>
    private StatementId? Kept(StatementId? statement)
    {
        for (int links = 0; statement is { } id && _removed.ContainsKey(id); links++)
            statement = links > _before.Statements.Count ? null : _statements[id].Parent;
        return statement;
    }

    private string? OfReport(Correction correction)
    {
        CorrectionMark mark = CorrectionMarks.Of(correction);
        switch (correction.Kind)
        {
            case CorrectionKind.Date:
                mark = ChangeInWords.Of(mark, _published, correction.When, Words, WordsAndBasis);
                (_published, _redated) = (correction.When, true);
                break;
            case CorrectionKind.Outlet:
                OutletEntry? outlet = correction.Text is { } name ? new OutletEntry(name, OutletEntry.Given) : null;
                mark = ChangeInWords.Of(mark, _outlet, outlet, o => o?.Name ?? NoOutlet, o => o is null ? NoOutlet : $"{o.Name} ({o.Basis})");
                _outlet = outlet;
                break;
            case CorrectionKind.Hide:
                IsHidden = true;
                break;
            case CorrectionKind.Label or CorrectionKind.Note:
                break;
            default:
                return "it is about a statement, and names a report";
        }

        _marks.Add(mark);
        return null;
    }

    private string? OfStatement(Correction correction, StatementId id)
    {
        StatementEntry was = _statements[id];
        CorrectionMark mark = CorrectionMarks.Of(correction);
        switch (correction.Kind)
        {
            case CorrectionKind.Accept:
                _removed.Remove(id);
                Set(was with { Confidence = 1 });
                return null;
            case CorrectionKind.Reject or CorrectionKind.Hide:
                _removed[id] = mark with { Was = StatementWords(was), Other = new PartReference(_before.Report.Id, id) };
                return null;
            case CorrectionKind.Span:
                (StatementEntry? spanned, string? fault) = Bounds.Apply(_before.Report.Text, was, correction.Bounds!);
                if (spanned is null)
                    return fault;
                _respanned.Add(id);
                mark = ChangeInWords.Of(mark, was, spanned, StatementWords, StatementParts);
                Set(spanned with { Confidence = 1 });
                return null;
            case CorrectionKind.Speaker:
                return Speak();
            case CorrectionKind.Act:
                Commitment commitment = correction.Commitment ?? ActCommitments.Of(correction.Act!.Value, was, _before);
                mark = ChangeInWords.Of(
                    mark,
                    (was.Act, Commitment: was.Commitment),
                    (correction.Act!.Value, commitment),
                    said => ActWords.Of(said.Act, said.Commitment),
                    said =>
                        $"{ActWords.Of(said.Act, said.Commitment)} ({EnumWords.Of(said.Act)}{(said.Commitment is { } stand ? ", " + EnumWords.Of(stand) : "")})"
                );
                _reacted.Add(id);
                Set(was with { Act = correction.Act.Value, Commitment = commitment, Confidence = 1 });
                return null;
            case CorrectionKind.Date:
                mark = ChangeInWords.Of(mark, was.When, correction.When, Words, WordsAndBasis);
                Set(was with { When = correction.When });
                return null;
            case CorrectionKind.Origin:
                mark = mark with { Now = correction.Text };
                Set(was);
                return null;
            case CorrectionKind.Label or CorrectionKind.Note:
                Set(was);
                return null;
            case CorrectionKind.Outlet:
                return "it is about a report, and names a statement";
            default:
                return "it is about two, and names a statement";
        }

        void Set(StatementEntry now) => _statements[id] = now with { Corrections = [.. now.Corrections ?? [], mark] };

        string? Speak()
        {
            var actors = new List<ActorId>();
            foreach (GivenSpeaker speaker in correction.Speakers!)
            {
                if (Actor(speaker) is not { } actor)
                    return $"the report has no actor “{speaker.Name}”, and it is not said of what kind that one is";
                if (!actors.Contains(actor.Id))
                    actors.Add(actor.Id);
            }

            mark = ChangeInWords.Of(mark, was.Source.Actors, actors, Names, NamesAndKinds);
            Set(was with { Source = was.Source with { Actors = actors }, Confidence = 1 });
            return null;
        }
    }

    private ActorEntry? Actor(GivenSpeaker speaker)
    {
        if (
            _before
                .Actors.Concat(_added)
                .FirstOrDefault(a =>
                    string.Equals(a.Name, speaker.Name, StringComparison.OrdinalIgnoreCase) && (speaker.Kind is null || speaker.Kind == a.Kind)
                ) is
            { } known
        )
            return known;
        if (speaker.Kind is not { } kind)
            return null;
        var actor = new ActorEntry
        {
            Id = ActorId.Letter + ContentHash.Of(_before.Report.Id, kind.ToString(), speaker.Name),
            Name = speaker.Name,
            Kind = kind,
            Anonymous = speaker.Name.StartsWith("anonymous ", StringComparison.OrdinalIgnoreCase),
        };
        _added.Add(actor);
        return actor;
    }

    private string Names(IReadOnlyList<ActorId> actors) => Names(actors, actor => actor.Name);

    private string NamesAndKinds(IReadOnlyList<ActorId> actors) =>
        Names(actors, actor => $"{actor.Name} ({EnumWords.Of(actor.Kind)}{(actor.Office is null ? "" : ", " + actor.Office)})");

    private string Names(IReadOnlyList<ActorId> actors, Func<ActorEntry, string> name) =>
        actors.Count == 0
            ? "unknown"
            : string.Join(", ", actors.Select(id => _before.Actors.Concat(_added).FirstOrDefault(a => a.Id == id) is { } actor ? name(actor) : id.Value));

    private string StatementWords(StatementEntry statement) =>
        Cut(string.Join(" … ", new[] { statement.Source.Span, statement.Cue?.Span }.OfType<TextSpan>().Concat(statement.Content).Order().Select(Text)));

    /// <summary>Each part by itself, with its place: other bounds may take in the same words, or differ far behind.</summary>
    private string StatementParts(StatementEntry statement)
    {
        List<string> parts = [.. statement.Content.Select(piece => Part("content", piece))];
        if (statement.Cue?.Span is { } cue)
            parts.Insert(0, Part("cue", cue));
        if (statement.Source.Span is { } source)
            parts.Insert(0, Part("source", source));
        return string.Join(", ", parts);

        string Part(string name, TextSpan span) => $"{name} {span.Start}-{span.End} “{Cut(Text(span))}”";
    }

    private string Text(TextSpan span) => span.In(_before.Report.Text).ToString();

    private static string Cut(string words) =>
        words.Length <= LongestWas ? words : words[..(char.IsHighSurrogate(words[LongestWas - 1]) ? LongestWas - 1 : LongestWas)] + "…";

    private static string Words(When? when) => when is null ? "undated" : WhenWords.Of(when);

    private static string WordsAndBasis(When? when) => when is null ? "undated" : $"{WhenWords.Of(when)} ({WhenWords.Basis(when) ?? EnumWords.Of(when.Basis)})";
}
