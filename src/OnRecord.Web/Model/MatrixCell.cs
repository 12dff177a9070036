using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <summary>What one report has on one claim.</summary>
/// <param name="Who">Whose position it is.</param>
/// <param name="IsOwn">Whether it is the report's own, in its own voice.</param>
public sealed record MatrixCell(string Who, bool IsOwn, Stance Stance, string Address);
