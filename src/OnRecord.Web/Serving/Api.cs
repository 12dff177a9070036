using System.Globalization;
using System.Text.Json;
using OnRecord.Export;
using OnRecord.Queries;
using OnRecord.Web.Model;
using OnRecord.Web.Tables;

namespace OnRecord.Web.Serving;

/// <summary><c>/api/v1/…</c>: the same query as the pages, part by part. Only reads.</summary>
internal sealed class Api(Shelf shelf)
{
    private const int RowsAPart = 50;
    private const int MostRowsAPart = 1000;

    public void Map(IEndpointRouteBuilder app)
    {
        Get("statements", (view, query, order) => view.Index.Statements(query, order));
        Get("claims", (view, query, order) => view.Index.Claims(query, order));
        Get("positions", (view, query, order) => view.Index.Together.Positions(query, order));
        Get("actors", (view, query, order) => view.Index.Actors(query, order));
        Get("reports", (view, query, order) => view.Index.Reports(query, order));
        Get("outlets", (view, query, order) => view.Index.Together.Outlets(query, order));
        Get("stories", (view, query, order) => new PageTables(view).Stories(view.Index.Together.Stories(query, order)));
        Get("events", (view, query, order) => PageTables.Happenings(view.Index.Together.Happenings(query, order)));
        Get("figures", (view, query, order) => PageTables.Series(view.Index.Together.Series(query, order)));
        Get("timeline", (view, query, order) => view.Index.Together.Timeline(query, order));
        app.MapRead("/api/v1/state", () => Results.Bytes(JsonSerializer.SerializeToUtf8Bytes(shelf.Work(), PageJson.Options), "application/json"));
        app.MapRead("/api/v1/openapi", () => Results.Bytes(DeskAssets.Bytes("openapi.json"), "application/json"));

        void Get(string kind, Func<RecordView, Query, QueryOrder, RowList> ask) =>
            app.MapRecord(
                "/api/v1/" + kind,
                (string? q, string? sort, string? limit, string? after, HttpContext context) => Answer(ask, q, sort, limit, after, Twin.Asked(context))
            );
    }

    private IResult Answer(Func<RecordView, Query, QueryOrder, RowList> ask, string? q, string? sort, string? limit, string? after, TwinKind twin)
    {
        if (!SortOrder.TryRead(sort, out QueryOrder order))
            return Routes.Unreadable($"“{sort}” is no order; there are {string.Join(", ", EnumWords.All<QueryOrder>())}.");
        int most = RowsAPart;
        if (limit is not null && (!int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out most) || most is 0 or > MostRowsAPart))
            return Routes.Unreadable(string.Create(CultureInfo.InvariantCulture, $"limit is a number from 1 to {MostRowsAPart}."));
        Query query = QueryReader.Read(q);
        RowList all = ask(shelf.Open(), query, order);
        string? last = after is null ? null : Cursor.Read(all.Kind, after);
        if (last is null && after is not null)
            return Routes.Unreadable($"“after” is no cursor of {all.Kind}: send the “next” of the answer before as it stands, or leave it out to begin.");
        if (all.Part(most, last) is not { } part)
            return Routes.Missing(
                "“after” names no row of this answer any more: the record has changed. Ask again from the beginning.",
                StatusCodes.Status410Gone
            );
        if (twin is not (TwinKind.None or TwinKind.Json))
            return new RowsResult(limit is null && after is null ? all : part, twin);
        var json = new MemoryStream();
        part.WriteJson(json, query, all.Count, part.LastKey is { } key ? Cursor.Write(all.Kind, key) : null);
        return Results.Bytes(json.ToArray(), "application/json");
    }
}
