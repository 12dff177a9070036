using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Tests.Ledger;

/// <summary>Builds a record by hand: every span is given by its words, looked up in the text.</summary>
internal sealed class Sketch(string id, string text)
{
    private readonly List<ActorEntry> _actors = [];
    private readonly List<StatementEntry> _statements = [];
    private readonly List<TimeEntry> _times = [];
    private readonly List<EventEntry> _events = [];
    private readonly List<QuantityEntry> _quantities = [];
    private readonly List<PropositionEntry> _propositions = [];
    private When? _published;
    private string? _outlet;

    public Sketch Published(int year, int month, int day)
    {
        _published = When.Day(new DateOnly(year, month, day), TimeBasis.Explicit);
        return this;
    }

    public Sketch Outlet(string name)
    {
        _outlet = name;
        return this;
    }

    /// <param name="names">The actor's name and other words for it; all their places in the text are mentions.</param>
    public Sketch Actor(ActorKind kind, string? country, params string[] names)
    {
        _actors.Add(
            new ActorEntry
            {
                Id = $"a{_actors.Count + 1}",
                Name = names[0],
                Kind = kind,
                Country = country,
                Anonymous = kind == ActorKind.Group,
                Mentions = [.. names.SelectMany(Places).OrderBy(s => s.Start).ThenByDescending(s => s.End).DistinctBy(s => s.Start)],
            }
        );
        return this;
    }

    /// <param name="who">Name of the speaker, or null.</param>
    public Sketch Says(string? who, Act act, string cue, string content, string? parent = null, bool direct = false, params string[] via)
    {
        TextSpan span = Find(content);
        int line = Math.Max(0, text.LastIndexOf('\n', span.Start == 0 ? 0 : span.Start - 1));
        _statements.Add(
            new StatementEntry
            {
                Id = $"s{_statements.Count + 1}",
                Parent = parent is null ? (StatementId?)null : new StatementId(parent),
                Act = act,
                Mode = direct ? StatementMode.Direct : StatementMode.Indirect,
                Source = new PartyEntry(null, who is null ? [] : [IdOf(who)]),
                Cue = new CueEntry(Find(cue, line), cue),
                Content = [span],
                Via = [.. via.Select(IdOf)],
            }
        );
        return this;
    }

    public Sketch Happens(
        string type,
        string? mode,
        string trigger,
        string[] parties,
        string? time = null,
        string? value = null,
        string? where = null,
        string? duration = null,
        Realis realis = Realis.Actual,
        When? when = null,
        VoteTally? tally = null,
        bool unsure = false
    )
    {
        TextSpan? timeSpan = time is null ? null : Find(time);
        if (timeSpan is { } span)
            _times.Add(new TimeEntry(span, TimeType.Date, value ?? "", TimeBasis.Relative, null));
        _events.Add(
            new EventEntry
            {
                Id = $"e{_events.Count + 1}",
                Type = type,
                Mode = mode,
                Trigger = Find(trigger),
                Actors = [IdOf(parties[0])],
                Recipients = [.. parties.Skip(1).Select(IdOf)],
                Time = timeSpan,
                Where = where,
                Duration = duration,
                Realis = realis,
                When = when,
                Tally = tally,
                Unsure = unsure,
            }
        );
        return this;
    }

    /// <param name="words">The number as it stands in the text, its first place after <paramref name="after"/>.</param>
    public Sketch Counts(
        string words,
        decimal value,
        string? unit,
        string? of = null,
        string? measure = null,
        FigureRelation relation = FigureRelation.Exactly,
        string after = "",
        string? counted = null
    )
    {
        _quantities.Add(
            new QuantityEntry(Find(words, after.Length == 0 ? 0 : Find(after).End), value, relation)
            {
                Unit = unit,
                Counted = counted,
                Of = of,
                Measure = measure,
            }
        );
        return this;
    }

    /// <summary>What a sentence puts forward, and the day that it names.</summary>
    public Sketch Puts(string sentence, When? when = null, string? where = null)
    {
        _propositions.Add(
            new PropositionEntry
            {
                Id = $"p{_propositions.Count + 1}",
                Span = Find(sentence),
                Text = sentence,
                Predicate = "be",
                When = when,
                Where = where,
            }
        );
        return this;
    }

    public ReportRecord Record() =>
        new()
        {
            Report = new ReportEntry
            {
                Id = id,
                Source = id + ".txt",
                Text = text,
                Published = _published,
                Outlet = _outlet is null ? null : new OutletEntry(_outlet, "given"),
                Body = [new TextSpan(0, text.Length)],
            },
            Actors = _actors,
            Statements = _statements,
            Times = _times,
            Propositions = _propositions,
            Quantities = _quantities,
            Events = _events,
        };

    private ActorId IdOf(string name) => _actors.Find(a => a.Name == name)?.Id ?? throw new InvalidOperationException($"No actor {name}.");

    private TextSpan Find(string words, int from = 0)
    {
        int start = text.IndexOf(words, from, StringComparison.Ordinal);
        return start < 0 ? throw new InvalidOperationException($"“{words}” does not stand in the text.") : new TextSpan(start, start + words.Length);
    }

    private IEnumerable<TextSpan> Places(string words)
    {
        for (int at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
            yield return new TextSpan(at, at + words.Length);
    }
}
