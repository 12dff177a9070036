using OnRecord.Vocabulary;

namespace OnRecord.Web.Model;

/// <param name="Cells">One list a column; empty where nothing was found in the report.</param>
public sealed record MatrixRow(string Address, string Text, ClaimStatus Status, IReadOnlyList<IReadOnlyList<MatrixCell>> Cells);
