using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

namespace OnRecord.Web.Serving;

/// <summary>Answers what no route takes: an address that there is none of, or one that is asked in a way it does not take.</summary>
internal static class Nowhere
{
    public const string Pattern = "{**path}";

    public static IResult Answer(HttpContext context, EndpointDataSource endpoints)
    {
        string[] methods =
        [
            .. endpoints
                .Endpoints.OfType<RouteEndpoint>()
                .Where(e => e.RoutePattern.RawText != Pattern && Leads(e.RoutePattern, context.Request.Path))
                .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.Ordinal),
        ];
        if (methods.Length == 0)
            return Routes.Missing(
                Fault.IsOfApi(context.Request)
                    ? "There is no such address; /api/v1/openapi.json lists them."
                    : "There is no such page; the first page leads to all of them."
            );
        context.Response.Headers.Allow = string.Join(", ", methods);
        return Routes.Missing(
            $"This address does not take {context.Request.Method}; it takes {string.Join(" and ", methods)}.",
            StatusCodes.Status405MethodNotAllowed
        );
    }

    private static bool Leads(RoutePattern pattern, PathString path) => new TemplateMatcher(new RouteTemplate(pattern), []).TryMatch(path, []);
}
