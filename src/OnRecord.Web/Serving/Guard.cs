using System.Net;

namespace OnRecord.Web.Serving;

/// <summary>What every answer says to the browser, and whom the desk answers.</summary>
internal static class Guard
{
    // No frame, nothing from another machine, and no script but the one of the desk's own, which gives keys and brushing to what is there without it.
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'";

    public static Task Headers(HttpContext context, RequestDelegate next)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    }

    /// <summary>Lets a page of the desk hold another of its own in a frame.</summary>
    public static void AllowOwnFrame(HttpContext context) => context.Response.Headers.ContentSecurityPolicy += "; frame-src 'self'";

    /// <summary>Sends what others wrote: under a policy of its own, and into a frame of the desk alone.</summary>
    public static void LockUp(HttpContext context, string policy)
    {
        context.Response.Headers.ContentSecurityPolicy = policy;
        context.Response.Headers.XFrameOptions = "SAMEORIGIN";
        context.Response.Headers["X-DNS-Prefetch-Control"] = "off";
    }

    /// <summary>
    /// On the loopback address the desk answers to loopback names alone: a page elsewhere could otherwise point a name
    /// of its own at this machine and read the record through the visitor's browser.
    /// </summary>
    public static bool Knows(HostString host, IPAddress bound) =>
        !IPAddress.IsLoopback(bound)
        || string.Equals(host.Host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));
}
