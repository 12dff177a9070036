using System.Collections.Immutable;
using OnRecord.Identities;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Occurrences;

/// <summary>Weighs whom two tellings let take part.</summary>
internal static class Partaking
{
    /// <summary>What one and the same takes part for: a state or a body without a name is in many happenings.</summary>
    private const double Named = 1,
        StateOrGroup = 0.75,
        SameSide = 0.5;

    /// <summary>Null when each names somebody whom the other rules out.</summary>
    /// <param name="about">What they share beside the participants.</param>
    public static double? Shared(Telling a, Telling b, double about)
    {
        double shared = 0;
        foreach (Identity party in a.Parties)
            shared += Weight(party, b);
        if (IsOnlyIn(a, b) && IsOnlyIn(b, a) || IsTurned(a, b) || AreDoneByStrangers(a, b) || AreDoneByOthers(a, b))
            return null;
        if (shared > 0)
            return Math.Min(shared, Math.Min(a.Parties.Length, b.Parties.Length));
        return about == 0 && a.Parties.Any(p => b.Parties.Any(q => AreStrangers(p, q)) && !(a.Page == b.Page && b.Parties.Any(q => IsOfOneCountry(p, q))))
            ? null
            : 0;
    }

    /// <summary>
    /// Of two tellings of one report: each side of the one is a side of the other, by name, or as one report words it ("the Karsian envoy" who is named
    /// elsewhere), and one at least by name.
    /// </summary>
    public static bool AreSidesInOtherWords(Telling a, Telling b) =>
        a.Parties.Length == 2
        && b.Parties.Length == 2
        && a.Parties.Any(p => b.Parties.Any(q => p.Key == q.Key))
        && a.Parties.All(p => b.Parties.Any(q => p.Key == q.Key || IsInOtherWords(p, q)));

    /// <summary>One by name, the other by office, description or state.</summary>
    private static bool IsInOtherWords(Identity a, Identity b) =>
        IsOfOneCountry(a, b) && (a.Kind == ActorKind.Person && !Unnamed.Is(a)) != (b.Kind == ActorKind.Person && !Unnamed.Is(b));

    private static bool IsOfOneCountry(Identity a, Identity b) => a.Country is { } country && country == b.Country;

    public static bool SameDirection(Telling a, Telling b) =>
        a.Actors.Any(x => b.Actors.Any(x.IsSideOf)) && a.Recipients.Any(x => b.Recipients.Any(x.IsSideOf));

    /// <summary>Of two states, or two persons; a body may be one of a state's.</summary>
    private static bool AreStrangers(Identity a, Identity b) =>
        a.Country is { } x && b.Country is { } y && x != y || a.Kind == ActorKind.Person && b.Kind == ActorKind.Person && !Unnamed.Is(a) && !Unnamed.Is(b);

    /// <summary>Two states that each do such a thing, to one and the same thing: two happenings.</summary>
    private static bool AreDoneByStrangers(Telling a, Telling b) =>
        !a.IsMutual
        && a.Actors.Length > 0
        && b.Actors.Length > 0
        && a.Actors.All(x => b.Parties.All(y => x.Key != y.Key && !x.IsSideOf(y) && AreStrangers(x, y)))
        && b.Actors.All(y => a.Parties.All(x => x.Key != y.Key && !y.IsSideOf(x) && AreStrangers(x, y)));

    /// <summary>What is done in words is each speaker's own: whoever refuses one thing does not share the refusal of another.</summary>
    private static bool AreDoneByOthers(Telling a, Telling b) =>
        a.Entry.Type is "REJECT" or "ACCUSE" or "REQUEST" or "THREATEN" or "SUPPORT"
        && !a.IsOnce
        && a.Actors.Length > 0
        && b.Actors.Length > 0
        && !a.Actors.Any(x => b.Actors.Any(y => MayBeOne(x, y)));

    private static bool MayBeOne(Identity a, Identity b) =>
        a.Key == b.Key || a.IsSideOf(b) || b.IsSideOf(a) || IsNamesake(a, b) || Begins(a.Name, b.Name) || Begins(b.Name, a.Name) || Unnamed.MayBe(a, b);

    private static bool Begins(string name, string longer) => longer.StartsWith(name + " ", StringComparison.Ordinal);

    private static double Weight(Identity party, Telling other)
    {
        foreach (Identity q in other.Parties)
            if (q.Key == party.Key || IsNamesake(party, q))
                return party.Kind is ActorKind.State or ActorKind.Group ? StateOrGroup : Named;
        foreach (Identity q in other.Parties)
            if (party.IsSideOf(q))
                return SameSide;
        return 0;
    }

    /// <summary>Two persons who take part in one kind of thing by one last name, in one spelling or another: the same one, as news goes.</summary>
    private static bool IsNamesake(Identity a, Identity b) =>
        IsShortOf(a, b)
        || IsShortOf(b, a)
        || a.Kind == ActorKind.Person
            && b.Kind == ActorKind.Person
            && LastName(a) is { Length: > 2 } last
            && NameWords.AreEqual(last, LastName(b))
            && (a.Name.Length == last.Length || b.Name.Length == LastName(b).Length || FirstLetter(a) == FirstLetter(b) || IsTitled(a) || IsTitled(b));

    private static ReadOnlySpan<char> LastName(Identity person) => person.Name.AsSpan(person.Name.LastIndexOf(' ') + 1);

    /// <summary>"Norrfjord" for "Norrfjord Aluminium": a body by the first words of its name.</summary>
    private static bool IsShortOf(Identity shorter, Identity body) =>
        shorter.Kind == ActorKind.Organisation
        && body.Kind == ActorKind.Organisation
        && !shorter.Anonymous
        && shorter.Name.Length > 3
        && Begins(shorter.Name, body.Name);

    private static char FirstLetter(Identity person) => person.Name[0];

    private static bool IsTitled(Identity person) => person.Name.Contains('.', StringComparison.Ordinal);

    private static bool IsOnlyIn(Telling a, Telling b)
    {
        foreach (Identity p in a.Parties)
            if (
                p.Kind == ActorKind.Person
                && !TakesPart(p, b)
                && !MayBeUnnamed(
                    p,
                    a.IsMutual ? b.Parties
                        : a.Actors.Contains(p) ? b.Actors
                        : b.Recipients
                )
            )
                return true;
        return false;
    }

    private static bool TakesPart(Identity person, Telling other)
    {
        foreach (Identity q in other.Parties)
            if (person.Key == q.Key || person.IsSideOf(q) || IsNamesake(person, q))
                return true;
        return false;
    }

    private static bool MayBeUnnamed(Identity person, ImmutableArray<Identity> others)
    {
        foreach (Identity q in others)
            if (Unnamed.MayBe(person, q))
                return true;
        return false;
    }

    /// <summary>Who did it to whom in the one suffered it from him in the other: "Norland expels a Karsian envoy", "Karsia expels Norland's envoy".</summary>
    private static bool IsTurned(Telling a, Telling b) => !a.IsMutual && Suffers(a, b) && Suffers(b, a);

    private static bool Suffers(Telling a, Telling b) => a.Actors.Any(x => b.Recipients.Any(r => AreOneSide(r, x)) && !b.Actors.Any(y => AreOneSide(y, x)));

    private static bool AreOneSide(Identity a, Identity b) => a.Key == b.Key || IsOfOneCountry(a, b);
}
