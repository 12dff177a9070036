using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>A dot on the time line of a claim: a position, or several that lie too near to be told apart.</summary>
/// <param name="Told">In words.</param>
/// <param name="Place">Of the one position in the list below, where it stands there.</param>
public sealed record TimeDot(DateTimeOffset At, Stance Stance, int Positions, string Told, int? Place);
