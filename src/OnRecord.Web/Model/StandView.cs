namespace OnRecord.Web.Model;

/// <summary>Where an actor stood on one claim, in order of time.</summary>
/// <param name="Claim">The beginning of its clearest statement.</param>
/// <param name="Points">The first of them; all stand on the claim's page.</param>
/// <param name="PointsTotal">How many there are.</param>
/// <param name="Moves">Whether the ledger is sure that the position moved.</param>
/// <param name="IsSure">Whether it is sure that these passages speak to one claim; otherwise they are to be checked.</param>
public sealed record StandView(string Claim, string Address, IReadOnlyList<StandPoint> Points, int PointsTotal, bool Moves, bool IsSure);
