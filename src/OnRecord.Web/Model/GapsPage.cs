namespace OnRecord.Web.Model;

/// <summary>Reports that lack the same thing, with a form to say it of each.</summary>
/// <param name="Outlets">Those that the record knows, to choose from.</param>
public sealed record GapsPage(GapKind Of, Paged<Gap> Gaps, IReadOnlyList<string> Outlets);
