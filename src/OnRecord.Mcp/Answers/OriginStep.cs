namespace OnRecord.Mcp.Answers;

/// <param name="Who">Passes it on.</param>
/// <param name="HasItFrom">From whom it has it.</param>
/// <param name="Evidence">The words that show it.</param>
internal sealed record OriginStep(string Who, string HasItFrom, Evidence Evidence);
