using System.Collections.Immutable;
using System.Net;

namespace OnRecord.Fetch;

/// <summary>How the program behaves on the web. Immutable.</summary>
public sealed record FetchOptions
{
    /// <summary>An address of mail or a page where the sites that are read can reach whoever runs the program; part of the user agent.</summary>
    public string? Contact { get; init; }

    /// <summary>The largest body, in bytes, as sent and after decompression. 32 MiB unless set.</summary>
    public int MaximumBytes { get; init; } = 32 << 20;

    /// <summary>From the first byte asked to the last byte read, redirects included. 60 seconds unless set.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Between two requests to one host; a longer Crawl-delay of the host's robots.txt goes before it. 2 seconds unless set.</summary>
    public TimeSpan HostDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a server that is busy (429, 503) may ask to be left alone and is still waited for; when it asks for longer, the fetch ends with
    /// an error. Either way no request goes to the host before. 30 seconds unless set.</summary>
    public TimeSpan LongestRest { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Endpoints that may be connected to although they are not public: for tests against a server on this machine, and for a newsroom's own
    /// archive.</summary>
    public ImmutableHashSet<IPEndPoint> Allowed { get; init; } = [];
}
