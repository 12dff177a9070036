using OnRecord.Text;

namespace OnRecord.Records.Ids;

/// <summary>
/// Gives the parts of a record the ids that last, made from the report's hash and their own words, in place of the labels by which they know
/// each other while the record is made ("s1", "a3"). Offsets take no part: a word more in a menu above the article changes no id.
/// </summary>
internal sealed class ContentIds
{
    /// <summary>Characters on either side of a passage that tell it from another with the same words, as in a W3C text quote selector.</summary>
    private const int Context = 32;

    private readonly ReportRecord _record;
    private readonly CodePointMap? _points;
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _twins = new(StringComparer.Ordinal);
    private readonly Dictionary<ActorId, ActorId> _actors = [];
    private readonly Dictionary<StatementId, StatementId> _statements = [];

    private ContentIds(ReportRecord record)
    {
        _record = record;
        _points = record.Offsets == "codepoints" ? new CodePointMap(record.Report.Text) : null;
    }

    /// <param name="record">Its parts in the order of the text. The ids do not depend on the unit of its offsets.</param>
    public static ReportRecord Give(ReportRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new ContentIds(record).Named();
    }

    private ReportRecord Named()
    {
        foreach (ActorEntry actor in _record.Actors)
            _actors.TryAdd(actor.Id, Id(ActorId.Letter, actor.Kind.ToString(), actor.Name));
        foreach (StatementEntry statement in _record.Statements)
            _statements.TryAdd(statement.Id, Id(StatementId.Letter, Words(statement)));
        return _record with
        {
            Actors = [.. _record.Actors.Select(a => a with { Id = New(a.Id), SpeaksFor = New(a.SpeaksFor) })],
            Statements = [.. _record.Statements.Select(Named)],
            Propositions = [.. _record.Propositions.Select(Named)],
            Quantities = [.. _record.Quantities.Select(q => q with { Statement = New(q.Statement) })],
            Events = [.. _record.Events.Select(Named)],
        };
    }

    private StatementEntry Named(StatementEntry statement) =>
        statement with
        {
            Id = New(statement.Id),
            Parent = New(statement.Parent),
            Source = statement.Source with { Actors = New(statement.Source.Actors) },
            Addressee = statement.Addressee is { } addressee ? addressee with { Actors = New(addressee.Actors) } : null,
            Via = New(statement.Via),
        };

    private PropositionEntry Named(PropositionEntry proposition) =>
        proposition with
        {
            Id = Id(PropositionId.Letter, [proposition.Predicate, .. Passage(proposition.Span)]),
            Statement = New(proposition.Statement),
            Agent = New(proposition.Agent),
            Patient = New(proposition.Patient),
            Stances = [.. proposition.Stances.Select(s => s with { Statement = New(s.Statement), Answers = New(s.Answers) })],
        };

    private EventEntry Named(EventEntry happening) =>
        happening with
        {
            Id = Id(EventId.Letter, [happening.Type, happening.Mode, .. Passage(happening.Trigger)]),
            Actors = New(happening.Actors),
            Recipients = New(happening.Recipients),
            Statement = New(happening.Statement),
        };

    private string?[] Words(StatementEntry statement)
    {
        List<TextSpan> parts = [.. statement.Content];
        if (statement.Source.Span is { } source)
            parts.Add(source);
        if (statement.Cue is { } cue)
            parts.Add(cue.Span);
        string?[] around = parts.Count == 0 ? [] : Passage(parts.Aggregate((whole, part) => whole.Cover(part)));
        return [Quote(statement.Source.Span), Quote(statement.Cue?.Span), .. statement.Content.Select(piece => Quote(piece)), .. around];
    }

    /// <summary>The words of a passage, and a few before and after.</summary>
    private string?[] Passage(TextSpan span)
    {
        string text = _record.Report.Text;
        TextSpan at = Place(span);
        return [text[at.Start..at.End], text[Math.Max(0, at.Start - Context)..at.Start], text[at.End..Math.Min(text.Length, at.End + Context)]];
    }

    private string? Quote(TextSpan? span) => span is { } words ? Place(words).In(_record.Report.Text).ToString() : null;

    /// <summary>The span in UTF-16 code units, without what lies outside the text: a record from elsewhere may be damaged.</summary>
    private TextSpan Place(TextSpan span)
    {
        int length = _record.Report.Text.Length;
        return new TextSpan(Offset(span.Start), Offset(span.End));

        int Offset(int at) => Math.Min(length, _points is null ? at : _points.ToUtf16(at));
    }

    /// <summary>A second thing with the very same words gets an id of its own, by the order of the text.</summary>
    private string Id(char letter, params ReadOnlySpan<string?> parts)
    {
        string first = letter + ContentHash.Of([_record.Report.Id, .. parts]),
            id = first;
        // How many there were is kept: a text of one word, a thousand times, would else take the square of the time.
        int twin = _twins.GetValueOrDefault(first, 1);
        while (!_given.Add(id))
            id = letter + ContentHash.Of([_record.Report.Id, .. parts, (++twin).ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        _twins[first] = twin;
        return id;
    }

    private ActorId New(ActorId actor) => _actors.GetValueOrDefault(actor, actor);

    private ActorId? New(ActorId? actor) => actor is { } id ? New(id) : (ActorId?)null;

    private IReadOnlyList<ActorId> New(IReadOnlyList<ActorId> actors) => [.. actors.Select(New)];

    private StatementId New(StatementId statement) => _statements.GetValueOrDefault(statement, statement);

    private StatementId? New(StatementId? statement) => statement is { } id ? New(id) : (StatementId?)null;
}
