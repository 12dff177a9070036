namespace OnRecord.Ledger.Occurrences;

/// <summary>How two tellings stand to each other.</summary>
/// <param name="Evidence">The more, the surer that they are of one happening; what clashes adds nothing.</param>
/// <param name="Clash">In what they differ.</param>
internal readonly record struct TellingMatch(double Evidence, Clash Clash)
{
    /// <summary>Evidence from which on two tellings that clash in nothing are joined.</summary>
    public const double Enough = 2;

    /// <summary>Evidence from which on two tellings are of one happening although they differ on its day, hour or count.</summary>
    private const double EnoughAgainstClash = 2.5;

    public static TellingMatch Apart { get; } = new(0, Clash.Nature);

    public bool Joins => Clash == Clash.None && Evidence >= Enough;

    /// <summary>One happening told in two ways that can't both be right.</summary>
    public bool IsRival => Clash is Clash.Time or Clash.Tally && Evidence >= EnoughAgainstClash;
}
