namespace OnRecord.Web.Model;

/// <summary>One asserter has it from another.</summary>
/// <param name="From">Index of the node from which it went out.</param>
/// <param name="To">Index of the node that passes it on.</param>
/// <param name="Shown">Whose report shows it.</param>
/// <param name="Words">The words that show it, in their sentence; null where the record lacks them.</param>
/// <param name="Address">The words in their report.</param>
public sealed record OriginArrow(int From, int To, string Shown, Excerpt? Words, string Address);
