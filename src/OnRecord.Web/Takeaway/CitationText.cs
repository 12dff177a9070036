using OnRecord.Export;
using OnRecord.Export.Citations;

namespace OnRecord.Web.Takeaway;

/// <summary>The citation of the one thing that is taken away: a claim by its sides, a statement, a report.</summary>
internal static class CitationText
{
    /// <summary>Footnotes, each with its link on a line of its own.</summary>
    public static IEnumerable<string> Write(Selection selection)
    {
        if (selection.Claim is { } claim)
            yield return $"Claim: “{claim.Text.ReplaceLineEndings(" ")}”: {ClaimCitations.Standing(claim)}. OnRecord {claim.Id}.\n\n";
        foreach (Citation citation in Of(selection))
            yield return $"{citation.Footnote}\n{citation.Link}\n\n";
    }

    public static IEnumerable<string> Card(Selection selection) =>
        Of(selection) is { Count: > 0 } citations ? [CitationCard.Write(citations, selection.Claim is { } claim ? ClaimCitations.Standing(claim) : null)] : [];

    private static IReadOnlyList<Citation> Of(Selection selection)
    {
        if (selection.Claim is { } claim)
            return ClaimCitations.Of(claim, selection.Dated);
        var record = selection.Dated(selection.Report!.Report.Id) ?? selection.Report;
        return [selection.Statement is { } statement ? Citation.Of(ToldStatement.Of([(record, statement)]).Single()) : Citation.Of(record)];
    }
}
