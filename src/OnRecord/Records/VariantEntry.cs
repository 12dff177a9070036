using OnRecord.Text;

namespace OnRecord.Records;

public sealed record VariantEntry(string Report, string Source, TextSpan Span);
