namespace OnRecord.Web.Model;

/// <summary>Where an actor stood on one claim, in order of time.</summary>
/// <param name="Claim">The beginning of its clearest statement.</param>
/// <param name="Moves">Whether the position is not the same throughout.</param>
public sealed record StandView(string Claim, string Address, IReadOnlyList<StandPoint> Points, bool Moves);
