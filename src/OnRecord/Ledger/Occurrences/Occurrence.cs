using System.Collections.Immutable;
using OnRecord.Events;
using OnRecord.Identities;
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

    /// <summary>As the surest telling has it; alleged where who did it is only alleged, though all say that it was done.</summary>
    public Realis Realis =>
        Tellings.Any(t => t.Actors.Length > 0) && Tellings.All(t => t.Actors.Length == 0 || t.Entry.Realis == Realis.Alleged) ? Realis.Alleged : Surest;

    private Realis Surest =>
        Tellings
            .Min(t =>
                t.Entry.Realis switch
                {
                    Realis.Actual => (0, Realis.Actual),
                    Realis.Historical => (1, Realis.Historical),
                    Realis.Alleged => (2, Realis.Alleged),
                    _ => (3, t.Entry.Realis),
                }
            )
            .Item2;

    /// <summary>Two tellings that name different days or hours, one of each of two reports; null when they agree.</summary>
    public (Telling A, Telling B)? DifferInTime => Pair((a, b) => Timing.Contradict(a, b));

    /// <summary>Two tellings that name different days.</summary>
    public bool DiffersInDay => Pair(Timing.DifferInDay) is not null;

    /// <summary>Two tellings with different counts of one vote.</summary>
    public (Telling A, Telling B)? DifferInTally => Pair((a, b) => a.Entry.Tally is { } x && b.Entry.Tally is { } y && !Tallies.Agree(x, y));

    private (Telling A, Telling B)? Pair(Func<Telling, Telling, bool> differ)
    {
        for (int i = 0; i < Tellings.Length && i < MostCompared; i++)
        for (int j = i + 1; j < Tellings.Length && j < MostCompared; j++)
            if (differ(Tellings[i], Tellings[j]))
                return (Tellings[i], Tellings[j]);
        return null;
    }

    /// <summary>Tellings of one happening that are held against each other.</summary>
    private const int MostCompared = 40;

    /// <summary>What to call it in a sentence: "meeting of A, B".</summary>
    public string Label => (Mode ?? Type.ToLowerInvariant()) + (Parties.Length == 0 ? "" : " of " + string.Join(", ", Parties.Take(3).Select(p => p.Name)));

    private Identity[] Parties => [.. Tellings.SelectMany(t => t.Parties).GroupBy(p => p.Key).OrderByDescending(g => g.Count()).Select(g => g.First())];

    /// <summary>Those who take part as far as tellings that are sure name somebody; where none does, as all have it.</summary>
    public IEnumerable<Identity> Doers => Sure.SelectMany(t => t.Actors).Any() ? Sure.SelectMany(t => t.Actors) : Tellings.SelectMany(t => t.Actors);

    /// <inheritdoc cref="Doers"/>
    public IEnumerable<Identity> Sufferers =>
        Sure.SelectMany(t => t.Recipients).Any() ? Sure.SelectMany(t => t.Recipients) : Tellings.SelectMany(t => t.Recipients);

    /// <summary>
    /// Whether no telling is sure by itself, or one report alone tells what was only said (which it has as a statement), what is to come or only thought,
    /// or what nobody who is named took part in ("a mother", "many travellers": others may well tell of the same ones by name).
    /// </summary>
    public bool IsUnsure => !Sure.Any() || !AreOfSeveral && (IsOnlySaid || !Sure.SelectMany(t => t.Parties).Any(IsNamed));

    private bool IsOnlySaid =>
        HappeningKinds.Find(Type, Mode) is not { } kind || kind.IsSaid || Realis == Realis.Future || Realis == Realis.Alleged && !kind.IsWrong;

    /// <summary>"Lund's lawyers", not "Karsians".</summary>
    private static bool IsNamed(Identity party) => !Unnamed.Is(party) && (party.Kind != ActorKind.Group || party.Name.Contains(' ', StringComparison.Ordinal));

    private IEnumerable<Telling> Sure => Tellings.Where(t => !t.Entry.Unsure);

    private bool AreOfSeveral => Tellings.Any(t => t.Page != Tellings[0].Page);

    private string? Most(Func<Telling, string?> what) =>
        Tellings
            .Select(what)
            .OfType<string>()
            .GroupBy(x => x)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()
            ?.Key;
}
