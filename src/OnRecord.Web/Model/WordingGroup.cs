namespace OnRecord.Web.Model;

/// <summary>Wordings of one position or one quotation, to be read side by side, in order of time.</summary>
/// <param name="Title">The claim that the position is on, verbatim; or how the quotations differ.</param>
/// <param name="Address">The claim; null for quotations.</param>
/// <param name="Total">How many wordings there are; those that stand here may be fewer.</param>
public sealed record WordingGroup(string Title, string? Address, IReadOnlyList<WordingView> Wordings, int Total);
