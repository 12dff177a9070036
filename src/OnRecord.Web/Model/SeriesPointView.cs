using OnRecord.Time;

namespace OnRecord.Web.Model;

/// <summary>One value, and the words that show it.</summary>
/// <param name="Source">The place of whoever gives it among the sources of the series.</param>
/// <param name="Written">"at least 28".</param>
/// <param name="Outlet">Whose report it is.</param>
public sealed record SeriesPointView(int Source, decimal Value, string Written, When? When, string Outlet, string Address, Excerpt? Words);
