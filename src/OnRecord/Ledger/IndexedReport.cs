using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OnRecord.Identities;
using OnRecord.Ledger.Copies;
using OnRecord.Ledger.Wording;
using OnRecord.Models.Neural;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger;

/// <summary>One report with what the stages look up in it again and again. Immutable.</summary>
internal sealed class IndexedReport
{
    private readonly Dictionary<ActorId, int> _actorIndex;
    private readonly Dictionary<StatementId, int> _statementIndex;

    /// <summary>Hashes of <see cref="Named"/>, ascending: two reports are held against each other millions of times.</summary>
    private readonly ulong[] _named;
    private readonly Lazy<RunningText> _running;

    /// <summary>A third of what a page takes, and seldom asked for once the page was entered: the collector may have it, and it is read again.</summary>
    private readonly WeakReference<Word[]> _words;

    /// <param name="known">The page of the same record in another state of the ledger: what depends on the record alone is taken from it.</param>
    public IndexedReport(ReportRecord record, ImmutableArray<Identity> identities, Identity? outlet, IndexedReport? known = null)
    {
        Record = record;
        Outlet = outlet;
        Identities = identities;
        Named = identities
            .Where(i => !i.Anonymous && !i.IsOutlet && i.Kind is not (ActorKind.Group or ActorKind.State))
            .Select(i => i.Key)
            .ToFrozenSet(StringComparer.Ordinal);
        _named = [.. Named.Select(name => TextHash.Of(name, 0)).Order()];
        _words = known?._words ?? new WeakReference<Word[]>(null!);
        _actorIndex = known?._actorIndex ?? Numbered(record.Actors, a => a.Id);
        _statementIndex = known?._statementIndex ?? Numbered(record.Statements, s => s.Id);
        Mentions = known?.Mentions ?? MentionList.Of(record.Actors, Text.Length);
        _running = known?._running ?? new Lazy<RunningText>(() => RunningText.Of(record.Report));
    }

    public ReportRecord Record { get; }

    public string Id => Record.Report.Id;

    public string Source => Record.Report.Source;

    public string Text => Record.Report.Text;

    /// <summary>To be taken once where many are looked at.</summary>
    public ImmutableArray<Word> Words
    {
        get
        {
            if (_words.TryGetTarget(out Word[]? known))
                return ImmutableCollectionsMarshal.AsImmutableArray(known);
            ImmutableArray<Word> words = WordReader.Read(Text);
            _words.SetTarget(ImmutableCollectionsMarshal.AsArray(words)!);
            return words;
        }
    }

    /// <summary>Who the report's actors are across reports, in the order of its actors.</summary>
    public ImmutableArray<Identity> Identities { get; }

    /// <summary>The report's own voice; null when its outlet is unknown.</summary>
    public Identity? Outlet { get; }

    public MentionList Mentions { get; }

    /// <summary>What copies are found by.</summary>
    public RunningText Running => _running.Value;

    /// <summary>Keys of the people and bodies with a name of their own that it names, outlets aside.</summary>
    public FrozenSet<string> Named { get; }

    public IReadOnlyList<StatementEntry> Statements => Record.Statements;

    /// <summary>In the ledger's order of reports, by id: nothing depends on the order in which they came.</summary>
    public static int Compare(IndexedReport? a, IndexedReport? b) => string.CompareOrdinal(a?.Id, b?.Id);

    /// <summary>How many of <see cref="Named"/> the other report names too.</summary>
    public int NamesShared(IndexedReport other)
    {
        ulong[] theirs = other._named;
        int shared = 0;
        for (int i = 0, j = 0; i < _named.Length && j < theirs.Length; )
        {
            int order = _named[i].CompareTo(theirs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    public StatementEntry? Statement(StatementId? id) => id is { } known && _statementIndex.TryGetValue(known, out int i) ? Record.Statements[i] : null;

    public int? StatementIndex(StatementId? id) => id is { } known && _statementIndex.TryGetValue(known, out int i) ? i : null;

    public ActorEntry? Actor(ActorId id) => _actorIndex.TryGetValue(id, out int i) ? Record.Actors[i] : null;

    public Identity? IdentityOf(ActorId actorId) => _actorIndex.TryGetValue(actorId, out int i) ? Identities[i] : null;

    public IEnumerable<Identity> IdentitiesOf(IEnumerable<ActorId> actorIds) => actorIds.Select(IdentityOf).OfType<Identity>();

    /// <summary>The words that lie in a span, as a range of <see cref="Words"/>.</summary>
    public (int From, int To) WordsIn(TextSpan span)
    {
        ReadOnlySpan<Word> words = Words.AsSpan();
        int from = Ascending.FirstFrom(words, word => word.Span.Start, span.Start),
            to = from;
        while (to < words.Length && words[to].Span.Start < span.End)
            to++;
        return (from, to);
    }

    /// <summary>The span without what lies outside the text: a record from elsewhere may be damaged.</summary>
    public TextSpan Clip(TextSpan span) => new(Math.Min(span.Start, Text.Length), Math.Min(span.End, Text.Length));

    private static Dictionary<TId, int> Numbered<T, TId>(IReadOnlyList<T> items, Func<T, TId> id)
        where TId : struct, IId<TId> => items.Select((item, i) => (Key: id(item), i)).DistinctBy(x => x.Key).ToDictionary(x => x.Key, x => x.i);
}
