using OnRecord.Records;

namespace OnRecord.Storage;

/// <summary>A statement, and the report that holds it.</summary>
public sealed record StoredStatement(ReportRecord Report, StatementEntry Statement);
