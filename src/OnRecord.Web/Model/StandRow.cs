namespace OnRecord.Web.Model;

/// <summary>An actor's dated positions on one claim.</summary>
/// <param name="Claim">The beginning of its clearest statement.</param>
public sealed record StandRow(string Claim, string Address, IReadOnlyList<TimeDot> Dots);
