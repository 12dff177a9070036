using OnRecord.Vocabulary;

namespace OnRecord.Ledger.Occurrences;

/// <summary>Holds two counts of a vote against each other.</summary>
internal static class Tallies
{
    /// <summary>Evidence of one vote: the whole count, both sides, one side.</summary>
    private const double Whole = 2,
        OneSide = 1.5;

    public static bool Agree(VoteTally a, VoteTally b) =>
        a.For == b.For && a.Against == b.Against && (a.Abstain is null || b.Abstain is null || a.Abstain == b.Abstain);

    public static (double Evidence, Clash Clash) Shared(VoteTally? a, VoteTally? b)
    {
        if (a is null || b is null)
            return (0, Clash.None);
        if (Agree(a, b))
            return (Whole, Clash.None);
        bool favour = a.For == b.For,
            against = a.Against == b.Against;
        return favour && against ? (Whole, Clash.Tally)
            : favour || against ? (OneSide, Clash.Tally)
            : (0, Clash.Nature);
    }
}
