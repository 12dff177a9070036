namespace OnRecord.Web.Model;

/// <summary>What the record could not resolve.</summary>
/// <param name="Undated">Reports that state no date, with the inferred one where there is one.</param>
/// <param name="SpeakerUnknown">Statements whose speaker is unknown.</param>
public sealed record OpenItems(IReadOnlyList<UndatedReport> Undated, int UndatedTotal, IReadOnlyList<StatementView> SpeakerUnknown, int SpeakerUnknownTotal);
