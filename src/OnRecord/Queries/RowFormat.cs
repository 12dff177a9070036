namespace OnRecord.Queries;

/// <summary>How rows of one kind are written.</summary>
/// <param name="Kind">"statements", "claims", "actors", "reports".</param>
/// <param name="Columns">Of the table.</param>
/// <param name="Csv">Writes one row with its line end.</param>
/// <param name="Json">One line, without a line break.</param>
/// <param name="Key">By which a reader goes on from a row; unique in a list.</param>
internal sealed record RowFormat<T>(string Kind, IReadOnlyList<string> Columns, Action<TextWriter, T> Csv, Func<T, string> Json, Func<T, string> Key);
