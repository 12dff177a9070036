using OnRecord.Identities;
using System.Collections.Immutable;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Occurrences;

/// <summary>One happening as all its tellings have it.</summary>
internal sealed class Occurrence(ImmutableArray<Telling> tellings)
{
    public ImmutableArray<Telling> Tellings => tellings;

    public string Type => Tellings[0].Entry.Type;

    public string? Mode => Most(t => t.Entry.Mode);

    public string? Where => Most(t => t.Entry.Where);

    public string? Duration => Most(t => t.Entry.Duration);

    public VoteTally? Tally => Tellings.Select(t => t.Entry.Tally).FirstOrDefault(t => t is not null);

    /// <summary>What to call it in a sentence: "meeting of A, B".</summary>
    public string Label => (Mode ?? Type.ToLowerInvariant()) + (Parties.Length == 0 ? "" : " of " + string.Join(", ", Parties.Take(3).Select(p => p.Name)));

    private Identity[] Parties => [.. Tellings.SelectMany(t => t.Parties).GroupBy(p => p.Key).OrderByDescending(g => g.Count()).Select(g => g.First())];

    private string? Most(Func<Telling, string?> what) => Tellings.Select(what).OfType<string>()
        .GroupBy(x => x).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
}
