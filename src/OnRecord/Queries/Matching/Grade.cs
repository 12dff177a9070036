namespace OnRecord.Queries.Matching;

/// <summary>How a candidate meets a part of a query.</summary>
/// <param name="Holds">Whether it does.</param>
/// <param name="Exactly">Whether in the words that were asked for.</param>
internal readonly record struct Grade(bool Holds, bool Exactly, double Score)
{
    public static Grade None => default;

    public static Grade Plain => new(Holds: true, Exactly: true, 0);

    public Grade And(Grade other) => Holds && other.Holds ? new(true, Exactly && other.Exactly, Score + other.Score) : None;

    public Grade Or(Grade other) =>
        !other.Holds || (Holds && Exactly && !other.Exactly) ? this
        : !Holds || (other.Exactly && !Exactly) ? other
        : new(true, Exactly, Math.Max(Score, other.Score));
}
