using OnRecord.Records.Ids;
using OnRecord.Text;

namespace OnRecord.Storage;

/// <summary>A report that matches, and the passage that shows it.</summary>
/// <param name="Statement">Id of the statement that matches, or null when the match stands outside any statement.</param>
/// <param name="Span">The passage, in the report's text.</param>
public sealed record SearchHit(string Report, string Source, StatementId? Statement, TextSpan Span);
