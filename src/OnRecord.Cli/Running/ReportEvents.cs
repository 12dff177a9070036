using Microsoft.Extensions.Logging;

namespace OnRecord.Cli.Running;

/// <summary>
/// What becomes of reports, for <see cref="JsonLog"/>: hashes, hosts, codes and durations. Names of files, addresses and messages of errors are left out, because
/// words of reports stand in them.
/// </summary>
internal static partial class ReportEvents
{
    [LoggerMessage(20, LogLevel.Information, "report {Outcome}: {Report} of {Host} in {Milliseconds} ms")]
    public static partial void Entered(this ILogger log, string outcome, string report, string? host, double milliseconds);

    /// <param name="code">One of <see cref="Storage.Measures"/>.</param>
    /// <param name="error">The type of the fault; null where it is none of the program.</param>
    [LoggerMessage(21, LogLevel.Warning, "report not read: {Code} {Error}, {Report} of {Host}")]
    public static partial void NotRead(this ILogger log, string code, string? error, string? report, string? host);

    [LoggerMessage(22, LogLevel.Warning, "report without an article: {Report} of {Host}")]
    public static partial void WithoutArticle(this ILogger log, string report, string? host);

    [LoggerMessage(23, LogLevel.Warning, "report {Outcome}: {Code} {Error}, {Report}, {Failures} failures")]
    public static partial void PutOff(this ILogger log, string outcome, string code, string? error, string report, int failures);

    [LoggerMessage(24, LogLevel.Information, "round done: {Added} added, {Revised} revised, {Reread} read again, {Unchanged} unchanged, {Failed} failed")]
    public static partial void RoundDone(this ILogger log, int added, int revised, int reread, int unchanged, int failed);

    [LoggerMessage(25, LogLevel.Information, "sent: {Sent}, {Failed} failed")]
    public static partial void Sent(this ILogger log, int sent, int failed);

    [LoggerMessage(26, LogLevel.Information, "worker ended: {Entered} entered, {Parked} parked")]
    public static partial void WorkerEnded(this ILogger log, int entered, int parked);

    /// <summary>The host of an address; null for a file.</summary>
    public static string? HostOf(string source) => Uri.TryCreate(source, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" ? uri.Host : null;
}
