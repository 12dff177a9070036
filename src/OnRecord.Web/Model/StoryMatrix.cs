using OnRecord.Export;
using OnRecord.Records;

namespace OnRecord.Web.Model;

/// <summary>Report by report, what each has on the claims of a story; copies of one text share a column.</summary>
/// <param name="Columns">In order of time; those shown.</param>
/// <param name="Rows">Claims that one of these columns and another have something on, those first that most have.</param>
/// <param name="RowsTotal">How many claims there are of which that is so.</param>
/// <param name="Number">Which stretch of all columns it is, from 1.</param>
public sealed record StoryMatrix(IReadOnlyList<MatrixColumn> Columns, IReadOnlyList<MatrixRow> Rows, int ColumnsTotal, int RowsTotal, int Number, int Pages)
{
    private const int MostCells = 3,
        LeastColumns = 2;

    private const int LongestText = 120;

    /// <param name="number">Which stretch of the columns.</param>
    internal static StoryMatrix Of(StoryView story, IEnumerable<ClaimEntry> claims, LedgerViews ledger, int number, int columns, int rows)
    {
        MatrixColumn[] all = [.. Folded(story)];
        Paged<MatrixColumn> part = all.Part(number, columns);
        HashSet<string> everywhere = Reports(all),
            here = Reports(part.Items);
        (ClaimEntry Claim, int Columns)[] told =
        [
            .. claims
                .Where(claim => claim.Positions.Any(p => here.Contains(p.Report)))
                .Select(claim => (Claim: claim, Sides: new ClaimSides(claim)))
                // Who passes on what he denies stands there as denying it.
                .Select(c =>
                    (c.Claim, c.Claim.Positions.Where(p => everywhere.Contains(p.Report) && c.Sides.Denier(p) is null).DistinctBy(p => p.Report).Count())
                )
                .Where(c => c.Item2 >= LeastColumns)
                .OrderBy(c => c.Claim.Status)
                .ThenByDescending(c => c.Item2),
        ];
        return new StoryMatrix(
            part.Items,
            [.. told.Take(rows).Select(c => Row(c.Claim, part.Items, ledger))],
            all.Length,
            told.Length,
            part.Number,
            part.Pages
        );
    }

    private static HashSet<string> Reports(IEnumerable<MatrixColumn> columns) => new(columns.Select(c => c.Report.Id), StringComparer.Ordinal);

    private static IEnumerable<MatrixColumn> Folded(StoryView story)
    {
        var copies = new Dictionary<string, IReadOnlyList<ReportSummary>>(StringComparer.Ordinal);
        foreach (IReadOnlyList<ReportSummary> group in story.Copies)
        foreach (ReportSummary report in group)
            copies.TryAdd(report.Id, group);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (ReportSummary report in story.Reports)
        {
            if (seen.Contains(report.Id))
                continue;
            IReadOnlyList<ReportSummary> group = copies.GetValueOrDefault(report.Id) ?? [report];
            seen.UnionWith(group.Select(r => r.Id));
            yield return new MatrixColumn(report, [.. group.Where(r => r.Id != report.Id)]);
        }
    }

    private static MatrixRow Row(ClaimEntry claim, IReadOnlyList<MatrixColumn> columns, LedgerViews ledger)
    {
        var sides = new ClaimSides(claim);
        return new MatrixRow(
            Addresses.Claim(claim.Id),
            Excerpt.Beginning(ClaimTitle.Of(claim.Text), LongestText),
            claim.Status,
            [.. columns.Select(column => Cells(claim, sides, column, ledger))]
        );
    }

    private static MatrixCell[] Cells(ClaimEntry claim, ClaimSides sides, MatrixColumn column, LedgerViews ledger) =>
        [
            .. claim
                .Positions.Where(p => p.Report == column.Report.Id && sides.Denier(p) is null)
                .DistinctBy(p => (p.Actor, p.Stance))
                .Take(MostCells)
                .Select(ledger.Position)
                .Select(p => new MatrixCell(p.Who, p.Position.Statement is null, p.Position.Stance, p.Address)),
        ];
}
