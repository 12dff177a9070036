namespace OnRecord.Web.Model;

/// <summary>One query that is kept, and what is new in it.</summary>
/// <param name="Mark">Up to where the record is read here: to be sent with "seen".</param>
/// <param name="Fresh">The newest of what came since the reader last looked.</param>
public sealed record SavedQueryPage(SavedQueryView Query, long Mark, IReadOnlyList<StatementView> Fresh);
