using System.Net;
using OnRecord.Web.Serving;

namespace OnRecord.Web.SignIn;

/// <summary>Whether nobody listens between the browser and the desk.</summary>
internal static class SecureLine
{
    public static bool Is(HttpContext context) =>
        context.Request.IsHttps
        || (IPAddress.IsLoopback(context.RequestServices.GetRequiredService<Visitor>().Peer) && Guard.Knows(context.Request.Host, IPAddress.Loopback));
}
