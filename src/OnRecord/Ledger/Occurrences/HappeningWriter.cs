using OnRecord.Records;
using OnRecord.Time;

namespace OnRecord.Ledger.Occurrences;

/// <summary>Writes happenings down, in order of time.</summary>
internal static class HappeningWriter
{
    public static IReadOnlyList<HappeningEntry> Write(IReadOnlyList<Occurrence> occurrences, InferredDates dates) =>
    [
        .. occurrences.Select(o => (Occurrence: o, When: dates.Of(o)))
            .OrderBy(x => x.When?.Start ?? DateTimeOffset.MaxValue).ThenBy(x => x.Occurrence.Tellings[0].Page.Index).ThenBy(x => x.Occurrence.Tellings[0].Span)
            .Select((x, i) => Entry(x.Occurrence, x.When, $"h{i + 1}")),
    ];

    private static HappeningEntry Entry(Occurrence occurrence, When? when, string id)
    {
        string[] actors = Names(occurrence.Tellings.SelectMany(t => t.Actors));
        return new HappeningEntry
        {
            Id = id,
            Type = occurrence.Type,
            Mode = occurrence.Mode,
            Actors = actors,
            Recipients = [.. Names(occurrence.Tellings.SelectMany(t => t.Recipients)).Except(actors, StringComparer.Ordinal)],
            When = when is { Span: not null } ? when with { Span = null } : when,
            Where = occurrence.Where,
            Duration = occurrence.Duration,
            Tally = occurrence.Tally,
            Tellings = [.. occurrence.Tellings.Select(t => new TellingEntry(t.Page.Id, t.Page.Source, t.Entry.Id, t.Span))],
        };
    }

    /// <summary>Those that most tellings name first.</summary>
    private static string[] Names(IEnumerable<Identity> identities) =>
        [.. identities.GroupBy(i => i.Key).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.First().Name)];
}
