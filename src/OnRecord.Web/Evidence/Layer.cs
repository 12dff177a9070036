using OnRecord.Records.Ids;
using OnRecord.Text;

namespace OnRecord.Web.Evidence;

/// <summary>One thing that a stretch of text shows. Layers cross and nest freely.</summary>
/// <param name="Statement">Id of the statement that the stretch is part of; null for headline, captions and debris.</param>
public readonly record struct Layer(TextSpan Span, Part Part, StatementId? Statement = null);
