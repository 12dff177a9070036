using OnRecord.Records;

namespace OnRecord.Export;

/// <summary>What became of a statement when its report was analysed anew.</summary>
/// <param name="Before">Null for one that is new.</param>
/// <param name="After">Null for one that is found no more.</param>
internal sealed record StatementChange(StatementEntry? Before, StatementEntry? After);
