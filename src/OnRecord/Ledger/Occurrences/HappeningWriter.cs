using System.Runtime.CompilerServices;
using OnRecord.Identities;
using OnRecord.Records;
using OnRecord.Records.Ids;
using OnRecord.Time;

namespace OnRecord.Ledger.Occurrences;

/// <summary>Writes happenings down, in order of time: each again only where a telling or its date is another one. Not thread-safe.</summary>
internal sealed class HappeningWriter
{
    /// <summary>So many times more tellings name one participant than another who is left out: rather a misreading than a second one.</summary>
    private const int Share = 4;

    private readonly ConditionalWeakTable<Occurrence, Written> _written = [];

    /// <param name="occurrences">One that nothing touched is the same object as before.</param>
    public IReadOnlyList<HappeningEntry> Write(IReadOnlyList<Occurrence> occurrences, InferredDates dates) =>
        [
            .. occurrences
                .Select(o => (Occurrence: o, When: dates.Of(o)))
                .OrderBy(x => x.When?.Start ?? DateTimeOffset.MaxValue)
                .ThenBy(x => x.Occurrence.Tellings[0].Page.Index)
                .ThenBy(x => x.Occurrence.Tellings[0].Span)
                .Select(x => Kept(x.Occurrence, x.When)),
        ];

    private HappeningEntry Kept(Occurrence occurrence, When? when)
    {
        if (!_written.TryGetValue(occurrence, out Written? written) || written.When != when)
            _written.AddOrUpdate(occurrence, written = new Written(when, Entry(occurrence, when)));
        return written.Entry;
    }

    private sealed record Written(When? When, HappeningEntry Entry);

    private static HappeningEntry Entry(Occurrence occurrence, When? when)
    {
        string[] actors = Names(occurrence.Tellings.SelectMany(t => t.Actors));
        // The telling that came first; by the report's hash where dates do not tell.
        Telling founding = occurrence.Tellings.MinBy(t => (t.Page.Record.Report.Published?.Start ?? DateTimeOffset.MaxValue, t.Page.Index))!;
        return new HappeningEntry
        {
            Id = HappeningId.From(founding.Page.Id, founding.Entry.Id),
            Type = occurrence.Type,
            Mode = occurrence.Mode,
            Actors = actors,
            Recipients = [.. Names(occurrence.Tellings.SelectMany(t => t.Recipients)).Except(actors, StringComparer.Ordinal)],
            When = Day(when) ?? Bound(occurrence),
            Where = occurrence.Where,
            Duration = occurrence.Duration,
            Tally = occurrence.Tally,
            Realis = occurrence.Realis,
            Tellings = [.. occurrence.Tellings.Select(t => new TellingEntry(t.Page.Id, t.Page.Source, t.Entry.Id, t.Span))],
        };
    }

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
        Telling? first = occurrence.Tellings.Where(t => t.IsToldAsPast && t.ReportDay is not null).MinBy(t => (t.ReportDay, t.Page.Index));
        return first is { ReportDay: { } day } ? When.Day(day, TimeBasis.Bounded, "the report of that day tells it as done") : null;
    }

    /// <summary>Those that most tellings name first; without those whom far fewer tellings name than these.</summary>
    private static string[] Names(IEnumerable<Identity> identities)
    {
        (string Name, int Count)[] named =
        [
            .. identities
                .GroupBy(i => i.Key)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.First().Name, g.Count())),
        ];
        return [.. named.Where(n => n.Count * Share > named[0].Count).Select(n => n.Name)];
    }
}
