using OnRecord.Ledger.Entering;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Pairing;

/// <summary>
/// Whether two propositions make one party responsible for one deed, in whatever words: "was behind the fire at the port", "guilt over the fire", "set fire to
/// the port".
/// </summary>
internal static class SharedBlame
{
    /// <summary>How often two that are told so are the same, by eye on the development affairs.</summary>
    public const double Certainty = 0.8;

    /// <summary>Terms of two deeds that make them one where they are named by other words: "the attempt on Ada Brandt", "the attack on Brandt".</summary>
    private const int SharedTerms = 2;

    private static readonly WordSet Perpetrating = WordSet.Of("Ledger/Data/rule-words.tsv", "perpetrating-verbs");

    /// <summary>Same, or opposed where one negates it; null when they do not say.</summary>
    public static bool? AreSame(Held a, Held b)
    {
        if (a.Gist.Blame is null && b.Gist.Blame is null || a.IsAsked || b.IsAsked)
            return null;
        (Held blaming, Held other) = a.Gist.Blame is not null ? (a, b) : (b, a);
        if (!(other.Gist.Blame is { } second ? IsOneDeed(blaming.Gist.Blame!, second) : Does(other, blaming.Gist.Blame!)))
            return null;
        if (a.Entry.Modality != Modality.Asserted || b.Entry.Modality != Modality.Asserted || a.Gist.Figures.Length + b.Gist.Figures.Length > 0)
            return null;
        return a.Entry.Polarity == b.Entry.Polarity;
    }

    /// <summary>Whether one makes a party responsible and the other tells that another party did it, or answers for it: "Norland was behind the raid",
    /// "North Sea pirates launched boats". Who did it need not be who was behind it; and where a report tells the deed alone, it blames nobody.</summary>
    public static bool AreOthers(Held a, Held b)
    {
        if (a.Gist.Blame is null && b.Gist.Blame is null)
            return false;
        (Held blaming, Held other) = a.Gist.Blame is not null ? (a, b) : (b, a);
        if (other.Gist.Blame is { } second)
            return second.Party != blaming.Gist.Blame!.Party && AreApart(blaming, second.Names, other);
        if (other.IsNarrated && other.Gist.AgentNames is null)
            return !blaming.Gist.Blame!.Names.Any(other.Gist.Says);
        return other.Gist.AgentNames is { } doer
            && (other.Gist.Predicate == blaming.Gist.Blame!.Deed[0] || Perpetrating.Contains(other.Entry.Predicate))
            && AreApart(blaming, doer, other);
    }

    /// <summary>Whether neither names the other's: what was done by a band in somebody's pay may be told of both.</summary>
    private static bool AreApart(Held blaming, IReadOnlySet<ulong> others, Held other) =>
        !blaming.Gist.Blame!.Names.Overlaps(others) && !others.Any(blaming.Gist.Says) && !blaming.Gist.Blame.Names.Any(other.Gist.Says);

    private static bool IsOneDeed(Blame one, Blame other) =>
        one.Party == other.Party
        && (one.Deed.Contains(other.Deed[0]) || other.Deed.Contains(one.Deed[0]) || one.Deed.Intersect(other.Deed).Count() >= SharedTerms);

    /// <summary>"North Sea pirates sank the ferry", "carried out the raid": the deed itself is told, of the one who is blamed for it.</summary>
    private static bool Does(Held held, Blame blame) =>
        held.Entry.Agent is { } agent
        && held.Sheet.Actor(agent) is { Anonymous: false } doer
        && held.Sheet.PartyOf(doer) == blame.Party
        && (held.Gist.Predicate == blame.Deed[0] || Perpetrating.Contains(held.Entry.Predicate) && held.Gist.Says(blame.Deed[0]));
}
