using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using OnRecord.Reading.Inputs;

namespace OnRecord.Fetch;

/// <summary>
/// Fetches public pages and feeds, politely: http and https alone, public addresses alone (checked on every connection), at most five redirects,
/// limits on size and
/// time, robots.txt, a pause between requests to one host, no cookies, no credentials. Safe to share between threads.
/// </summary>
public sealed class PageFetcher : IDisposable
{
    private const int MostRedirects = 5;

    private readonly FetchOptions _options;
    private readonly TimeProvider _time;
    private readonly HttpClient _client;
    private readonly HostPace _pace;
    private readonly RobotsCache _robots;

    public PageFetcher(FetchOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_options, _time) = (options, time);
        _client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                AutomaticDecompression = DecompressionMethods.None,
                ConnectCallback = new GuardedConnector(options).ConnectAsync,
                ConnectTimeout = TimeSpan.FromSeconds(15),
                MaxResponseHeadersLength = 64,
                PooledConnectionLifetime = TimeSpan.FromMinutes(2),
                UseCookies = false,
                UseProxy = false,
            }
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        _pace = new HostPace(time);
        _robots = new RobotsCache(time);
    }

    /// <exception cref="FetchRefusedException">The address is not one that may be fetched.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached, or did not answer with the page.</exception>
    /// <exception cref="TimeoutException">It took longer than the time limit.</exception>
    /// <exception cref="InvalidDataException">The body is longer than the limit, or its coding is damaged.</exception>
    public async Task<Fetched> FetchAsync(Uri address, Validators validators, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(validators);
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(_options.Timeout);
        try
        {
            return await FollowAsync(address, validators, limited.Token).ConfigureAwait(false);
        }
        catch (HttpRequestException fault) when (fault.InnerException is FetchRefusedException refused)
        {
            throw refused;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"{address}: no full answer within {_options.Timeout.TotalSeconds:0} seconds");
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<Fetched> FollowAsync(Uri address, Validators validators, CancellationToken cancellation)
    {
        for (int redirects = 0, retries = 0; redirects <= MostRedirects; )
        {
            RefuseOtherSchemes(address);
            RobotsRules rules = await _robots.RulesAsync(address, RobotsAsync, cancellation).ConfigureAwait(false);
            if (!rules.Allows(address.PathAndQuery))
                throw new FetchRefusedException($"{address}: the host's robots.txt asks programs to stay away");
            if (_pace.RestOf(address) is var left && left > _options.LongestRest)
                throw Busy(address, left, null);
            await _pace.WaitAsync(address, Longer(_options.HostDelay, rules.CrawlDelay), cancellation).ConfigureAwait(false);
            using HttpRequestMessage request = Request(address, validators);
            using HttpResponseMessage response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.NotModified)
                return new Fetched(address, default, validators, NotModified: true);
            if (IsRedirect(response.StatusCode) && response.Headers.Location is { } location)
            {
                address = new Uri(address, location);
                redirects++;
                continue;
            }

            if (BusyServer.Is(response))
            {
                TimeSpan rest = BusyServer.Rest(response, retries, _time);
                _pace.Rest(address, rest);
                if (retries++ == BusyServer.MostRetries || rest > _options.LongestRest)
                    throw Busy(address, rest, response.StatusCode);
                continue;
            }

            if (!response.IsSuccessStatusCode)
                throw new HttpRequestException($"{address}: the server answers {(int)response.StatusCode} {response.ReasonPhrase}", null, response.StatusCode);
            byte[] body = await BodyAsync(address, response, _options.MaximumBytes, cancellation).ConfigureAwait(false);
            return new Fetched(address, body, new Validators(response.Headers.ETag?.ToString(), response.Content.Headers.LastModified), NotModified: false);
        }

        throw new HttpRequestException($"{address}: more than {MostRedirects} redirects");
    }

    /// <summary>The robots.txt of a host; redirects are followed as for any page, but no robots.txt is asked for leave.</summary>
    private async Task<(HttpStatusCode Status, byte[] Body)> RobotsAsync(Uri robots, CancellationToken cancellation)
    {
        for (int redirects = 0; redirects <= MostRedirects; redirects++)
        {
            RefuseOtherSchemes(robots);
            using HttpRequestMessage request = Request(robots, Validators.None);
            using HttpResponseMessage response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            if (IsRedirect(response.StatusCode) && response.Headers.Location is { } location)
            {
                robots = new Uri(robots, location);
                continue;
            }

            byte[] body = response.IsSuccessStatusCode ? await BodyAsync(robots, response, RobotsRules.MaximumBytes, cancellation).ConfigureAwait(false) : [];
            return (response.StatusCode, body);
        }

        return (HttpStatusCode.NotFound, []);
    }

    private HttpRequestException Busy(Uri address, TimeSpan rest, HttpStatusCode? status)
    {
        DateTimeOffset until = _time.GetUtcNow() + rest;
        return new HttpRequestException(
            FormattableString.Invariant($"{address}: the server is busy and asks to be left alone until {until:yyyy-MM-dd HH:mm:ss} UTC; try again then"),
            null,
            status
        );
    }

    private static void RefuseOtherSchemes(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https"))
            throw new FetchRefusedException($"{address}: only http and https addresses are fetched");
        if (address.UserInfo.Length > 0)
            throw new FetchRefusedException($"{address.Host}: an address with a user name is not fetched");
    }

    private static bool IsRedirect(HttpStatusCode status) =>
        status
            is HttpStatusCode.MovedPermanently
                or HttpStatusCode.Found
                or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect
                or HttpStatusCode.PermanentRedirect;

    private static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private HttpRequestMessage Request(Uri address, Validators validators)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.UserAgent.ParseAdd("OnRecord/0.1");
        if (_options.Contact is { } contact)
            request.Headers.UserAgent.Add(
                new ProductInfoHeaderValue($"(+{contact.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal)})")
            );
        request.Headers.AcceptEncoding.ParseAdd("gzip, deflate, br");
        if (EntityTagHeaderValue.TryParse(validators.EntityTag, out EntityTagHeaderValue? tag))
            request.Headers.IfNoneMatch.Add(tag);
        request.Headers.IfModifiedSince = validators.LastModified;
        return request;
    }

    private static async Task<byte[]> BodyAsync(Uri address, HttpResponseMessage response, int maximumBytes, CancellationToken cancellation)
    {
        Stream body = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        foreach (string coding in response.Content.Headers.ContentEncoding.Reverse())
        {
            body = coding.ToLowerInvariant() switch
            {
                "gzip" or "x-gzip" => new GZipStream(body, CompressionMode.Decompress),
                "deflate" => new ZLibStream(body, CompressionMode.Decompress),
                "br" => new BrotliStream(body, CompressionMode.Decompress),
                "identity" => body,
                _ => throw new InvalidDataException($"{address}: the body's coding '{coding}' is not known"),
            };
        }

        await using (body.ConfigureAwait(false))
        {
            using var kept = new MemoryStream();
            var chunk = new byte[64 * 1024];
            try
            {
                for (int read; (read = await body.ReadAsync(chunk, cancellation).ConfigureAwait(false)) > 0; )
                {
                    if (kept.Length + read > maximumBytes)
                        throw new InvalidDataException($"{address}: the body is longer than the limit of {maximumBytes} bytes");
                    kept.Write(chunk, 0, read);
                }
            }
            // So brotli says that its coding is damaged.
            catch (InvalidOperationException damaged) when (body is BrotliStream)
            {
                throw new InvalidDataException($"{address}: the body's coding is damaged ({damaged.Message})", damaged);
            }

            return kept.ToArray();
        }
    }
}
