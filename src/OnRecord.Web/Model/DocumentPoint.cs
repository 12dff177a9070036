namespace OnRecord.Web.Model;

/// <summary>One thing that a document says, however many reports tell it.</summary>
/// <param name="Number">In the order of the document as far as the reports tell it, from 1.</param>
/// <param name="Claim">The claim that it puts forward, where others speak to it too.</param>
/// <param name="Tellings">In order of time.</param>
/// <param name="LeftOutBy">Reports that speak of the document and do not tell this.</param>
public sealed record DocumentPoint(
    int Number,
    string Text,
    ClaimReference? Claim,
    IReadOnlyList<PointTelling> Tellings,
    IReadOnlyList<ReportSummary> LeftOutBy
);
