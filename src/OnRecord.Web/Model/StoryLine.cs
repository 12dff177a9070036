using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>A story as lists show it.</summary>
/// <param name="Last">The newest report's date.</param>
public sealed record StoryLine(string Address, string Name, int Reports, int Outlets, When? Last);
