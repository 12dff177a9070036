using System.Collections.Immutable;
using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Entering;

/// <summary>One report's record with what is looked up in it again and again. Immutable; a damaged record gives clipped spans, never an error.</summary>
internal sealed class ReportSheet
{
    private readonly Dictionary<string, int> _actors;
    private readonly Dictionary<string, int> _statements;
    private readonly ImmutableArray<int?> _parents;
    private readonly HashSet<ulong>?[] _names;

    public ReportSheet(ReportRecord record, ImmutableArray<ulong> topics)
    {
        Topics = topics;
        Record = record;
        _actors = Numbered(record.Actors, a => a.Id);
        _statements = Numbered(record.Statements, s => s.Id);
        _names = new HashSet<ulong>?[record.Actors.Count];
        Mentions = MentionList.Of(record.Actors, Text.Length);
        int?[] parents = [.. record.Statements.Select(s => s.Parent is { } id && _statements.TryGetValue(id, out int i) ? i : (int?)null)];
        _parents = [.. WithoutRings(parents)];
    }

    public ReportRecord Record { get; }

    public string Id => Record.Report.Id;

    public string Source => Record.Report.Source;

    public string Text => Record.Report.Text;

    /// <summary>Terms of what the whole report is about, ascending.</summary>
    public ImmutableArray<ulong> Topics { get; }

    public MentionList Mentions { get; }

    public IReadOnlyList<StatementEntry> Statements => Record.Statements;

    public int? StatementIndex(StatementId? id) => id is { } known && _statements.TryGetValue(known, out int i) ? i : null;

    public ActorEntry? Actor(ActorId id) => _actors.TryGetValue(id, out int i) ? Record.Actors[i] : null;

    /// <summary>Whoever is named as speaker of the statement.</summary>
    public ActorEntry[] SpeakersOf(int statement) => [.. Statements[statement].Source.Actors.Select(Actor).OfType<ActorEntry>()];

    public int? ActorIndex(ActorId id) => _actors.TryGetValue(id, out int i) ? i : null;

    /// <summary>The key of the party for which an actor speaks: a state, a body, or himself.</summary>
    public string PartyOf(ActorEntry actor)
    {
        (ActorEntry? head, string? key) = RepresentedParty.Read(Record, actor);
        ActorEntry party = head ?? actor;
        return key ?? (party is { Kind: ActorKind.State, Country: { } code } ? ActorKeys.State + code : party.Id.ToString());
    }

    /// <summary>The terms by which a passage may speak of an actor; not to be changed.</summary>
    public HashSet<ulong> NamesOf(ActorEntry actor) =>
        ActorIndex(actor.Id) is { } i && ReferenceEquals(Record.Actors[i], actor)
            ? _names[i] ??= GistReader.NamesOf(this, actor)
            : GistReader.NamesOf(this, actor);

    /// <summary>The statement in whose content, or under whose frame, one stands; null for an outermost one.</summary>
    public int? ParentOf(int statement) => _parents[statement];

    /// <summary>From the source to the end of the content.</summary>
    public TextSpan ExtentOf(int statement)
    {
        StatementEntry entry = Record.Statements[statement];
        IEnumerable<TextSpan?> parts = [entry.Source.Span, entry.Cue?.Span, entry.Addressee?.Span, .. entry.Content.Select(c => (TextSpan?)c)];
        return Clip(parts.OfType<TextSpan>().Aggregate((TextSpan?)null, (all, part) => all?.Cover(part) ?? part) ?? default);
    }

    /// <summary>From the first piece of the content to the last; the cue where there is no content.</summary>
    public TextSpan ShownBy(int statement)
    {
        StatementEntry entry = Record.Statements[statement];
        TextSpan shown = entry.WholeContent() ?? entry.Cue?.Span ?? entry.Source.Span ?? default;
        return Clip(shown);
    }

    /// <summary>The span without what lies outside the text.</summary>
    public TextSpan Clip(TextSpan span) => new(Math.Min(span.Start, Text.Length), Math.Min(span.End, Text.Length));

    /// <summary>A record from elsewhere may nest statements in a ring: those that stand on one lose their parents.</summary>
    private static int?[] WithoutRings(int?[] parents)
    {
        var state = new byte[parents.Length];
        for (int i = 0; i < parents.Length; i++)
        {
            var way = new List<int>();
            int? at = i;
            while (at is { } next && state[next] == 0)
            {
                state[next] = 1;
                way.Add(next);
                at = parents[next];
            }

            if (at is { } met && state[met] == 1)
                parents[met] = null;
            foreach (int passed in way)
                state[passed] = 2;
        }

        return parents;
    }

    private static Dictionary<string, int> Numbered<T>(IReadOnlyList<T> items, Func<T, string> id) =>
        items.Select((item, i) => (Key: id(item), i)).DistinctBy(x => x.Key).ToDictionary(x => x.Key, x => x.i, StringComparer.Ordinal);
}
