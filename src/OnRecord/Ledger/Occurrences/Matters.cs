namespace OnRecord.Ledger.Occurrences;

/// <summary>Weighs what two tellings say that the happening happened to or was about.</summary>
internal static class Matters
{
    /// <summary>What a shared word weighs, and a shared name; more words than one do not make it much surer.</summary>
    private const double Word = 0.75,
        Name = 1.25,
        Most = 1.5;

    public static double Shared(Telling a, Telling b)
    {
        if (a.About.IsEmpty || b.About.IsEmpty)
            return 0;
        double shared = 0;
        foreach ((string stem, bool capital) in a.About)
        foreach ((string other, bool otherCapital) in b.About)
            if (stem == other)
                shared += capital && otherCapital ? Name : Word;
        return Math.Min(shared, Most);
    }
}
