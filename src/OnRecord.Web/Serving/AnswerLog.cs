using System.Diagnostics;

namespace OnRecord.Web.Serving;

/// <summary>
/// An event for each answer, for programs that read the log: the route and not the address, which names people and carries what was asked; of a fault its
/// type and place, and not its message.
/// </summary>
internal sealed partial class AnswerLog(ILogger log)
{
    private const string NoRoute = "none";

    public async Task Watch(HttpContext context, RequestDelegate next)
    {
        long begun = Stopwatch.GetTimestamp();
        await next(context);
        Answered(context.Request.Method, RouteOf(context), context.Response.StatusCode, Math.Round(Stopwatch.GetElapsedTime(begun).TotalMilliseconds, 1));
    }

    public void Failed(HttpContext context, string code, Exception fault) => LogFailed(code, RouteOf(context), fault.GetType().Name, fault.StackTrace ?? "");

    [LoggerMessage(10, LogLevel.Information, "the desk is open at {Address}")]
    public partial void Opened(string address);

    [LoggerMessage(11, LogLevel.Information, "{Method} {Route} answered {Status} in {Milliseconds} ms")]
    private partial void Answered(string method, string route, int status, double milliseconds);

    [LoggerMessage(12, LogLevel.Error, "{Code} at {Route}: {Error}{Trace}")]
    private partial void LogFailed(string code, string route, string error, string trace);

    private static string RouteOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? NoRoute;
}
