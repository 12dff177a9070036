namespace OnRecord.Web.Model;

/// <summary>A query that is kept under a name.</summary>
/// <param name="By">Who kept it.</param>
/// <param name="Statements">How many it finds.</param>
/// <param name="New">How many of them came since the reader last looked.</param>
/// <param name="Address">Of its page, and, with .rss, of its feed.</param>
public sealed record SavedQueryView(string Name, string Query, string By, DateTimeOffset At, int Statements, int New, string Address);
