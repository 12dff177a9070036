using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>An actor's positions and silences over time: one line for each claim, and one for what it did not answer.</summary>
/// <param name="First">The earliest of all that is shown.</param>
/// <param name="Last">The latest; later than <paramref name="First"/>.</param>
/// <param name="Rows">Claims in the order of the page; those without a date are left out.</param>
/// <param name="Silences">Dated silences, those near each other as one.</param>
public sealed record StandPicture(When First, When Last, IReadOnlyList<StandRow> Rows, IReadOnlyList<TimeDot> Silences);
