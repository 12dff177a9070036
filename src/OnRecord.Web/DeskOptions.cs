using System.Net;

namespace OnRecord.Web;

/// <summary>Where the desk is open.</summary>
public sealed record DeskOptions
{
    /// <summary>The address to listen on; by default only this machine can reach the desk.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>0 takes any free port.</summary>
    public int Port { get; init; } = 4747;
}
