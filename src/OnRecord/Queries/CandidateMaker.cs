using System.Collections.Concurrent;
using OnRecord.Export;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Queries;

/// <summary>Gathers what a query may ask of a statement, a position or a report.</summary>
internal sealed class CandidateMaker
{
    /// <summary>UTF-16 code units on both sides of what tells of a happening.</summary>
    private const int WordsBeside = 120;

    private readonly Dictionary<(string Report, string Actor), IdentityEntry> _identities = [];
    private readonly Dictionary<string, IdentityEntry> _identityById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _stories = new(StringComparer.Ordinal);
    private readonly InferredDating _dating;

    /// <summary>Names as queries look for them: a record repeats a few names in very many statements, and each needs its form once.</summary>
    private readonly ConcurrentDictionary<string, string> _folded = new(StringComparer.Ordinal);

    /// <summary>All names of an actor in that form, by the name that a report has and who it is across reports.</summary>
    private readonly ConcurrentDictionary<(string Name, string? Identity), string> _names = new();

    private readonly ILookup<(string Report, string Statement), ClaimEntry> _claims;

    /// <summary>By statement: the claims on which it says only "it", with the statement that said the words.</summary>
    private readonly ILookup<(string Report, string Statement), (ClaimEntry Claim, StatementId Of)> _answered;

    public CandidateMaker(LedgerRecord ledger)
    {
        foreach (IdentityEntry identity in ledger.Identities)
        {
            _identityById[identity.Id.Value] = identity;
            foreach (IdentityMemberEntry member in identity.Members)
                _identities[(member.Report, member.Actor.Value)] = identity;
        }

        foreach (StoryEntry story in ledger.Stories)
        foreach (string report in story.Reports)
            _stories[report] = [.. _stories.GetValueOrDefault(report) ?? [], story.Id.Value];
        _dating = InferredDating.Of(ledger);
        _claims = ledger
            .Claims.SelectMany(claim =>
                claim.Positions.Where(p => p.Statement is not null).Select(p => (p.Report, Statement: p.Statement!.Value.Value, claim)).Distinct()
            )
            .ToLookup(x => (x.Report, x.Statement), x => x.claim);
        _answered = ledger
            .Claims.SelectMany(claim => claim.Positions.Where(p => p is { Statement: not null, Answers: not null }).Select(p => (claim, Position: p)))
            .ToLookup(x => (x.Position.Report, x.Position.Statement!.Value.Value), x => (x.claim, x.Position.Answers!.Value));
    }

    /// <summary>The record with the date that other reports tell of an undated one.</summary>
    public ReportRecord Dated(ReportRecord record) => _dating.Date(record);

    public IdentityEntry? IdentityOf(string report, ActorId actor) => _identities.GetValueOrDefault((report, actor.Value));

    public Candidate Of(ReportRecord record, StatementEntry statement) => Make(record, statement, null, [.. _claims[(record.Report.Id, statement.Id.Value)]]);

    public Candidate Of(ReportRecord record, PositionEntry position, ClaimEntry claim) =>
        Make(record, position.Statement is { } id ? record.Statements.FirstOrDefault(s => s.Id == id) : null, position, [claim]);

    public Candidate Of(ReportRecord record)
    {
        string names = Join(record.Actors.Select(a => a.Id), record);
        return new Candidate(() => record.Report.Text, () => record.Report.Title ?? "")
        {
            Record = record,
            Speakers = [],
            Who = names,
            Party = names,
            To = "",
            Via = "",
            Outlet = Outlet(record),
            Stories = Stories(record),
            When = Dated(record).Report.Published,
            Reported = Dated(record).Report.Published,
        };
    }

    /// <summary>A happening as one report tells it: who takes part stands where a statement's speaker does, and to whom it is done where the addressee does.</summary>
    public Candidate Of(ReportRecord record, HappeningEntry happening, TellingEntry telling)
    {
        EventEntry? told = record.Events.FirstOrDefault(e => e.Id == telling.Event);
        StatementEntry? within = Within(record, told?.Statement);
        string who = Join(told?.Actors ?? [], record) + string.Concat(happening.Actors.Select(Form));
        return new Candidate(
            () => $"{EventWords.Kind(happening.Type, happening.Mode)} {happening.Where} {Around(record, telling.Span)}",
            () => happening.Type.ToLowerInvariant()
        )
        {
            Record = record,
            Statement = within,
            Speakers = happening.Actors,
            Kinds = [.. (told?.Actors ?? []).Select(record.Actor).OfType<ActorEntry>().Select(a => a.Kind)],
            Reported = Dated(record).Report.Published,
            When = happening.When,
            Claims = within is null ? [] : [.. _claims[(record.Report.Id, within.Id.Value)]],
            Certainty = happening.Unsure ? 0 : within?.Confidence ?? 1,
            Who = who,
            Party = who + string.Concat((told?.Actors ?? []).Select(record.Actor).OfType<ActorEntry>().SelectMany(a => PartyNames(record, a)).Select(Form)),
            To = Join(told?.Recipients ?? [], record) + string.Concat(happening.Recipients.Select(Form)),
            Via = Join(within?.Via ?? [], record),
            Outlet = Outlet(record),
            Stories = Stories(record),
        };
    }

    /// <summary>A value of a series, as one report gives it.</summary>
    public Candidate Of(ReportRecord record, SeriesEntry series, SeriesPointEntry point)
    {
        StatementEntry? within = Within(record, point.Statement);
        ActorEntry[] speakers = [.. (within?.Source.Actors ?? []).Select(record.Actor).OfType<ActorEntry>()];
        return new Candidate(() => $"{series.About} {series.Unit} {Around(record, point.Span)}", () => "")
        {
            Record = record,
            Statement = within,
            Point = point,
            Speakers = point.Actor is { } known ? [known] : [],
            Kinds = [.. speakers.Select(s => s.Kind)],
            IsAnonymous = speakers.Length > 0 && speakers.All(s => s.Anonymous),
            Reported = Dated(record).Report.Published,
            When = point.When,
            Claims = within is null ? [] : [.. _claims[(record.Report.Id, within.Id.Value)]],
            Certainty = within?.Confidence ?? 1,
            Who = Join(speakers.Select(s => s.Id), record) + (point.Actor is { } actor ? Form(actor) : ""),
            Party = string.Concat(speakers.SelectMany(s => PartyNames(record, s)).Select(Form)) + (point.Actor is { } giver ? Form(giver) : ""),
            To = "",
            Via = Join(within?.Via ?? [], record),
            Outlet = Outlet(record),
            Stories = Stories(record),
        };
    }

    private static StatementEntry? Within(ReportRecord record, StatementId? statement) =>
        statement is { } id ? record.Statements.FirstOrDefault(s => s.Id == id) : null;

    // What tells of a happening, or gives a figure, is a word or two; what it is about stands beside them.
    private static string Around(ReportRecord record, TextSpan span) =>
        span.End <= record.Report.Text.Length ? Surroundings.Of(record.Report.Text, span, WordsBeside).In(record.Report.Text).ToString() : "";

    private Candidate Make(ReportRecord record, StatementEntry? statement, PositionEntry? position, IReadOnlyList<ClaimEntry> claims)
    {
        string text = record.Report.Text;
        ActorEntry[] speakers = [.. (statement?.Source.Actors ?? []).Select(record.Actor).OfType<ActorEntry>()];
        When? reported = Dated(record).Report.Published,
            said = position?.When ?? statement?.When;
        return new Candidate(
            () =>
                string.Join(
                    ' ',
                    [.. statement is null ? [Slice(position!.Span)] : statement.Content.Select(Slice), .. position is null ? [] : claims.Select(c => c.Text)]
                ),
            () => statement is null ? "" : $"{(statement.Source.Span is { } source ? Slice(source) : "")} {(statement.Cue is { } cue ? Slice(cue.Span) : "")}"
        )
        {
            Record = record,
            Statement = statement,
            Position = position,
            Speakers = [.. speakers.Select(s => s.Name)],
            Kinds = [.. speakers.Select(s => s.Kind)],
            IsAnonymous = speakers.Length > 0 && speakers.All(s => s.Anonymous),
            Reported = reported,
            When = said ?? (statement is null ? reported : reported?.Bound),
            Claims = claims,
            Certainty = position?.Certainty ?? statement?.Confidence ?? 1,
            Who = Join(speakers.Select(s => s.Id), record) + (position?.Actor is { } actor ? Form(actor) : ""),
            Party = string.Concat(speakers.SelectMany(s => PartyNames(record, s)).Select(Form)),
            To = Join(statement?.Addressee?.Actors ?? [], record) + (statement?.Addressee?.Span is { } to ? Form(Slice(to)) : ""),
            Via = Join(statement?.Via ?? [], record),
            Outlet = Outlet(record),
            Stories = Stories(record),
            RawAnswered = () => statement is null || position is not null ? "" : Answered(record, statement),
        };

        string Slice(TextSpan span) => span.End <= text.Length ? span.In(text).ToString() : "";
    }

    private string Answered(ReportRecord record, StatementEntry statement)
    {
        string text = record.Report.Text;
        return string.Join(
            ' ',
            _answered[(record.Report.Id, statement.Id.Value)]
                .SelectMany(x =>
                    (record.Statements.FirstOrDefault(s => s.Id == x.Of)?.Content ?? [])
                        .Where(piece => piece.End <= text.Length)
                        .Select(piece => piece.In(text).ToString())
                        .Prepend(x.Claim.Text)
                )
                .Distinct()
        );
    }

    private string Outlet(ReportRecord record) => record.Report.Outlet is { } outlet ? Form(outlet.Name) : "";

    private string[] Stories(ReportRecord record) => _stories.GetValueOrDefault(record.Report.Id) ?? [];

    private string Form(string name) => _folded.GetOrAdd(name, Folded.Names);

    // The name in the report, and all by which the same actor goes elsewhere.
    private string Join(IEnumerable<ActorId> actors, ReportRecord record) => string.Concat(actors.Select(id => Names(record, id)));

    private string Names(ReportRecord record, ActorId id)
    {
        IdentityEntry? identity = IdentityOf(record.Report.Id, id);
        return _names.GetOrAdd(
            (record.Actor(id)?.Name ?? "", identity?.Id.Value),
            key =>
            {
                IEnumerable<string> known = identity is null ? [] : identity.Aliases.Prepend(identity.Name);
                return string.Concat(known.Prepend(key.Name).Distinct().Select(Form));
            }
        );
    }

    private IEnumerable<string> PartyNames(ReportRecord record, ActorEntry speaker)
    {
        yield return speaker.Name;
        if (speaker.SpeaksFor is { } client && record.Actor(client) is { } known)
            yield return known.Name;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (
            IdentityEntry? identity = IdentityOf(record.Report.Id, speaker.Id);
            identity is not null && seen.Add(identity.Id.Value);
            identity = Above(identity)
        )
            foreach (string name in identity.Aliases.Prepend(identity.Name))
                yield return name;
    }

    /// <summary>Whom an identity speaks for; null when that is itself.</summary>
    public IdentityEntry? Above(IdentityEntry identity) => identity.SpeaksFor is { } above ? _identityById.GetValueOrDefault(above.Value) : null;
}
