using OnRecord.Identities;
using OnRecord.Ledger.Series;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Occurrences;

/// <summary>Writes happenings down, in order of time: each again only where a telling or its date is another one. Not thread-safe.</summary>
internal sealed class HappeningWriter
{
    /// <summary>So many times more tellings name one participant than another who is left out: rather a misreading than a second one.</summary>
    private const int Share = 4;

    private static readonly WordSet Personal = WordSet.Of("Ledger/Data/rule-words.tsv", "personal-families");

    private readonly Dictionary<Occurrence, Written> _written = [];
    private readonly KeptOrder<Written> _order = new(Comparer<Written>.Create(Written.Compare));
    private readonly KeptOrder<Contradiction> _contradictions = new(Comparer<Contradiction>.Create((a, b) => a.First.CompareTo(b.First)));

    public IReadOnlyList<HappeningEntry> Events => [.. _order.Items.Select(w => w.Entry)];

    /// <summary>Where reports contradict each other on one, in the order of first tellings.</summary>
    public IEnumerable<LedgerNoteEntry> Notes => _contradictions.Items.SelectMany(c => c.Notes);

    /// <param name="redated">Those of which the day is another one.</param>
    /// <param name="dayOf">Null where it is unknown.</param>
    public void Follow(OccurrenceChange change, IEnumerable<Occurrence> redated, Func<Occurrence, When?> dayOf)
    {
        foreach (Occurrence occurrence in change.Gone)
            if (_written.Remove(occurrence, out Written? written))
            {
                _order.Remove(written);
                if (written.Contradiction is { } contradiction)
                    _contradictions.Remove(contradiction);
            }

        foreach (Occurrence occurrence in change.Came)
        {
            LedgerNoteEntry[] notes = [.. ContradictionNotes.Of(occurrence)];
            Contradiction? contradiction = notes.Length > 0 ? new Contradiction(occurrence.Tellings[0], notes) : null;
            if (contradiction is not null)
                _contradictions.Add(contradiction);
            Enter(occurrence, dayOf(occurrence), contradiction);
        }

        foreach (Occurrence occurrence in redated)
            if (_written.TryGetValue(occurrence, out Written? written) && dayOf(occurrence) is var day && day != written.When)
            {
                _order.Remove(written);
                Enter(occurrence, day, written.Contradiction);
            }
    }

    private void Enter(Occurrence occurrence, When? when, Contradiction? contradiction) =>
        _order.Add(_written[occurrence] = new Written(occurrence.Tellings[0], when, Entry(occurrence, when), contradiction));

    private sealed record Contradiction(Telling First, LedgerNoteEntry[] Notes);

    private sealed record Written(Telling First, When? When, HappeningEntry Entry, Contradiction? Contradiction)
    {
        /// <summary>In order of time, undated last.</summary>
        public static int Compare(Written? a, Written? b)
        {
            int order = (a!.When?.Start ?? DateTimeOffset.MaxValue).CompareTo(b!.When?.Start ?? DateTimeOffset.MaxValue);
            if (order == 0)
                order = IndexedReport.Compare(a.First.Page, b.First.Page);
            if (order == 0)
                order = a.First.Span.CompareTo(b.First.Span);
            return order == 0 ? a.First.CompareTo(b.First) : order;
        }
    }

    private static HappeningEntry Entry(Occurrence occurrence, When? when)
    {
        bool isPersonal = Personal.Contains(occurrence.Tellings[0].Family);
        string[] actors = Names(occurrence.Doers, isPersonal),
            recipients = Names(occurrence.Sufferers.Where(r => !IsAmong(r, actors)), isPersonal);
        // The telling that came first; by the report's hash where dates do not tell.
        Telling founding = occurrence.Tellings.MinBy(t => t.Page.Record.Report.Published?.Start ?? DateTimeOffset.MaxValue)!;
        return new HappeningEntry
        {
            Id = HappeningId.From(founding.Page.Id, founding.Entry.Id),
            Type = occurrence.Type,
            Mode = occurrence.Mode,
            Actors = actors,
            Recipients = recipients,
            When = Day(when) ?? Bound(occurrence),
            Where = occurrence.Where,
            Duration = occurrence.Duration,
            Tally = occurrence.Tally,
            Realis = occurrence.Realis,
            Unsure = occurrence.IsUnsure,
            Tellings = [.. occurrence.Tellings.Select(t => new TellingEntry(t.Page.Id, t.Page.Source, t.Entry.Id, t.Span))],
        };
    }

    private static bool IsNamedPerson(Identity party) => party.Kind == ActorKind.Person && !Unnamed.Is(party);

    /// <summary>By name; a person by a part of it too ("Berg" and "Tomas Berg" are no two sides).</summary>
    private static bool IsAmong(Identity party, string[] names) =>
        names.Contains(party.Name, StringComparer.Ordinal)
        || party.Kind == ActorKind.Person
            && names.Any(n => n.EndsWith(" " + party.Name, StringComparison.Ordinal) || party.Name.EndsWith(" " + n, StringComparison.Ordinal));

    /// <summary>To the day: the hour is that of each report's own clock, and stays with its telling.</summary>
    private static When? Day(When? when) =>
        when is { Precision: > TimePrecision.Day } ? When.Day(when.FirstDay, when.Basis, when.From)
        : when is { Span: not null } ? when with { Span = null }
        : when;

    /// <summary>What is told as done was done by the day of the first report that tells it; null where reports contradict each other on the day.</summary>
    private static When? Bound(Occurrence occurrence)
    {
        if (occurrence.DiffersInDay)
            return null;
        Telling? first = occurrence.Tellings.Where(t => t.IsToldAsPast && t.ReportDay is not null).MinBy(t => t.ReportDay);
        return first is { ReportDay: { } day } ? When.Day(day, TimeBasis.Bounded, "the report of that day tells it as done") : null;
    }

    /// <summary>Those that most tellings name first; without those whom far fewer tellings name than these.</summary>
    /// <param name="isPersonal">Whether only persons do or suffer it: "Lund, the head of Norda, resigned" is not Norda's.</param>
    private static string[] Names(IEnumerable<Identity> identities, bool isPersonal)
    {
        Identity[] all = [.. identities];
        if (isPersonal && all.Any(IsNamedPerson))
            all = [.. all.Where(IsNamedPerson)];
        // Whom reports describe ("suspects", "two men") are mostly the same ones in other words: as most tell them.
        string? described = all.Where(Unnamed.Is)
            .GroupBy(i => i.Name)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key;
        (string Name, int Count)[] named =
        [
            .. all.Where(i => !Unnamed.Is(i) || i.Name == described)
                .GroupBy(i => i.Key)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.First().Name, g.Count())),
        ];
        return [.. named.Where(n => n.Count * Share > named[0].Count).Select(n => n.Name).Distinct(StringComparer.Ordinal)];
    }
}
