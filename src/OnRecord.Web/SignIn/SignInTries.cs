using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace OnRecord.Web.SignIn;

/// <summary>Holds off whoever tries to sign in too often, by the address they come from.</summary>
internal sealed class SignInTries(int aMinute) : IDisposable
{
    // A household or an office has this much of an IPv6 address to itself.
    private const int NetworkBytes = 8;

    private readonly PartitionedRateLimiter<IPAddress> _tries = PartitionedRateLimiter.Create<IPAddress, string>(from =>
        RateLimitPartition.GetFixedWindowLimiter(
            Network(from),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = aMinute, Window = TimeSpan.FromMinutes(1) }
        )
    );

    /// <summary>Counts a try; where there were too many, says when to come again.</summary>
    public bool Allows(HttpContext context)
    {
        using RateLimitLease lease = _tries.AttemptAcquire(context.Connection.RemoteIpAddress ?? IPAddress.None);
        if (!lease.IsAcquired)
            context.Response.Headers.RetryAfter = "60";
        return lease.IsAcquired;
    }

    public void Dispose() => _tries.Dispose();

    private static string Network(IPAddress from) =>
        from.AddressFamily == AddressFamily.InterNetworkV6 && !from.IsIPv4MappedToIPv6
            ? Convert.ToHexStringLower(from.GetAddressBytes().AsSpan(0, NetworkBytes))
            : from.ToString();
}
