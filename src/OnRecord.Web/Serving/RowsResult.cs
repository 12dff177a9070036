using System.Text;
using OnRecord.Queries;

namespace OnRecord.Web.Serving;

/// <summary>All rows of an answer, written as they are made: a long answer needs no more memory than a short one.</summary>
internal sealed class RowsResult(RowList rows, TwinKind kind) : IResult
{
    private const int RowsAtOnce = 500;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        response.Headers.CacheControl = "no-cache";
        if (kind == TwinKind.Rss)
        {
            response.ContentType = "application/rss+xml; charset=utf-8";
            await response.WriteAsync(
                FeedWriter.Write(rows, $"{httpContext.Request.Scheme}://{httpContext.Request.Host}"),
                Encoding.UTF8,
                httpContext.RequestAborted
            );
            return;
        }

        response.ContentType = kind == TwinKind.Csv ? "text/csv; charset=utf-8; header=present" : "application/x-ndjson; charset=utf-8";
        for (int start = 0; start == 0 || start < rows.Count; start += RowsAtOnce)
        {
            var part = new StringWriter();
            RowList some = rows.Slice(start, RowsAtOnce);
            if (kind == TwinKind.Csv)
                some.WriteCsv(part, header: start == 0);
            else
                some.WriteNdjson(part);
            await response.WriteAsync(part.ToString(), Encoding.UTF8, httpContext.RequestAborted);
        }
    }
}
