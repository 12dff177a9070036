using System.Net;

namespace OnRecord.Fetch;

/// <summary>What a server says that has too much to do: 429, or 503, and when to come back (RFC 9110, 10.2.3).</summary>
internal static class BusyServer
{
    /// <summary>Asked again so often.</summary>
    public const int MostRetries = 2;

    private static readonly TimeSpan Unsaid = TimeSpan.FromSeconds(5);

    public static bool Is(HttpResponseMessage response) => response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable;

    /// <returns>What its Retry-After says, seconds or a date; twice as long each time where it says nothing.</returns>
    public static TimeSpan Rest(HttpResponseMessage response, int retries, TimeProvider time)
    {
        TimeSpan asked = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => Unsaid * (1 << retries),
        };
        return asked > TimeSpan.Zero ? asked : TimeSpan.Zero;
    }
}
