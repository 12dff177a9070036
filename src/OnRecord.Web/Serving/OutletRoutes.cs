using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Records;
using OnRecord.Web.Model;

namespace OnRecord.Web.Serving;

/// <summary>Outlets, and what their reports do not say of themselves.</summary>
internal sealed class OutletRoutes(Shelf shelf)
{
    public const string Gaps = "/gaps";

    private const int LinesAPage = 50,
        ReportsAPage = 20,
        GapsAPage = 20;

    public void Map(IEndpointRouteBuilder app)
    {
        app.MapRecord("/outlets", Outlets);
        app.MapRecord("/outlets/{**name}", Outlet);
        app.MapRecord(Gaps, Lacking);
    }

    private PageResult<Pages.Outlets, OutletsPage> Outlets(string? q, string? page)
    {
        (RecordView view, Query query) = (shelf.Open(), QueryReader.Read(q));
        RowList<OutletRow> found = view.Index.Together.Outlets(query);
        return Routes.Page<Pages.Outlets, OutletsPage>(OutletPages.List(view, query, found.Page(Routes.Number(page), LinesAPage), found.Notes), () => found);
    }

    private IResult Outlet(string name, string? page)
    {
        RecordView view = shelf.Open();
        ReportRecord[] records = [.. view.Actors.PublishedBy(NameInAddress.Read(name))];
        if (records is not [{ Report.Outlet.Name: var known }, ..])
            return Routes.Missing("No report in the record is of such an outlet.");
        HashSet<string> own = new(records.Select(r => r.Report.Id), StringComparer.Ordinal);
        // Whole words of a name find others too: "Post" stands in "Evening Post".
        return Routes.Page<Pages.Outlet, OutletPage>(
            OutletPages.Of(view, known, records, Routes.Number(page), ReportsAPage),
            () => view.Index.Statements(Query.Everything, QueryOrder.Newest, within: own)
        );
    }

    private IResult Lacking(string? of, string? page)
    {
        GapKind? kind = Enum.GetValues<GapKind>().Cast<GapKind?>().FirstOrDefault(k => EnumWords.Of(k!.Value) == (of ?? EnumWords.Of(GapKind.Date)));
        RecordView view = shelf.Open();
        return kind is { } asked
            ? Routes.Page<Pages.Gaps, GapsPage>(OutletPages.Gaps(view, asked, Routes.Number(page), GapsAPage), () => OutletPages.Rows(view, asked))
            : Routes.Missing($"Reports may lack {string.Join(" or ", EnumWords.All<GapKind>())}, not “{of}”.");
    }
}
