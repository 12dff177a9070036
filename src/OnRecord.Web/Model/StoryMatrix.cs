using OnRecord.Export;
using OnRecord.Records;

namespace OnRecord.Web.Model;

/// <summary>Report by report, what each has on the claims of a story; copies of one text share a column.</summary>
/// <param name="Rows">Claims that at least two of the columns have something on, those first that most have.</param>
public sealed record StoryMatrix(IReadOnlyList<MatrixColumn> Columns, IReadOnlyList<MatrixRow> Rows)
{
    // More is no table any more that one can look over; the list of claims holds all.
    private const int MostRows = 15,
        MostCells = 3;

    private const int LeastColumns = 2;
    private const int LongestText = 120;

    internal static StoryMatrix Of(StoryView story, IEnumerable<ClaimEntry> claims, LedgerViews ledger)
    {
        MatrixColumn[] columns = [.. Folded(story)];
        if (columns.Length < LeastColumns)
            return new StoryMatrix(columns, []);
        var rows = claims
            .Select(claim => (Claim: claim, Sides: new ClaimSides(claim)))
            .Select(c => (c.Claim, Cells: Array.ConvertAll(columns, column => Cells(c.Claim, c.Sides, column, ledger))))
            .Where(row => row.Cells.Count(cell => cell.Count > 0) >= LeastColumns)
            .OrderBy(row => row.Claim.Status)
            .ThenByDescending(row => row.Cells.Count(cell => cell.Count > 0))
            .Take(MostRows)
            .Select(row => new MatrixRow(
                Addresses.Claim(row.Claim.Id),
                Excerpt.Beginning(ClaimTitle.Of(row.Claim.Text), LongestText),
                row.Claim.Status,
                row.Cells
            ));
        return new StoryMatrix(columns, [.. rows]);
    }

    private static IEnumerable<MatrixColumn> Folded(StoryView story)
    {
        foreach (ReportSummary report in story.Reports)
        {
            IReadOnlyList<ReportSummary> group = story.Copies.FirstOrDefault(c => c.Any(r => r.Id == report.Id)) ?? [report];
            ReportSummary first = story.Reports.First(r => group.Any(g => g.Id == r.Id));
            if (first.Id == report.Id)
                yield return new MatrixColumn(report, [.. group.Where(r => r.Id != report.Id)]);
        }
    }

    // Who passes on what he denies stands there as denying it.
    private static IReadOnlyList<MatrixCell> Cells(ClaimEntry claim, ClaimSides sides, MatrixColumn column, LedgerViews ledger) =>
        [
            .. claim
                .Positions.Where(p => p.Report == column.Report.Id && sides.Denier(p) is null)
                .DistinctBy(p => (p.Actor, p.Stance))
                .Take(MostCells)
                .Select(ledger.Position)
                .Select(p => new MatrixCell(p.Who, p.Position.Statement is null, p.Position.Stance, p.Address)),
        ];
}
