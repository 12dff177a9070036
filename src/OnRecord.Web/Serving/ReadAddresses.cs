namespace OnRecord.Web.Serving;

/// <summary>Maps addresses that are only read: for GET, and for HEAD, which asks what GET would answer.</summary>
internal static class ReadAddresses
{
    private static readonly string[] _reading = [HttpMethods.Get, HttpMethods.Head];

    public static RouteHandlerBuilder MapRead(this IEndpointRouteBuilder app, string pattern, Delegate handler) => app.MapMethods(pattern, _reading, handler);

    /// <summary>The same of an address whose answers are made from a state of the record.</summary>
    public static void MapRecord(this IEndpointRouteBuilder app, string pattern, Delegate handler) =>
        app.MapRead(pattern, handler).WithMetadata(ReadsRecord.Mark);
}
