using System.Net;
using System.Net.Sockets;

namespace OnRecord.Fetch;

/// <summary>
/// Opens connections to public addresses alone. The address is checked after the name is resolved and is the very one connected to, so that a name which
/// resolves differently a moment later gains nothing.
/// </summary>
internal sealed class GuardedConnector(FetchOptions options)
{
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        DnsEndPoint wanted = context.DnsEndPoint;
        IPAddress[] addresses = IPAddress.TryParse(wanted.Host.Trim('[', ']'), out IPAddress? literal)
            ? [literal]
            : await Dns.GetHostAddressesAsync(wanted.Host, cancellation).ConfigureAwait(false);
        IPEndPoint[] reachable = [.. addresses.Select(a => new IPEndPoint(a, wanted.Port)).Where(IsAllowed)];
        if (reachable.Length == 0)
            throw new FetchRefusedException($"{wanted.Host} leads to an address that is not on the public internet");
        return await FirstAsync(reachable, cancellation).ConfigureAwait(false);
    }

    private bool IsAllowed(IPEndPoint endPoint) => PublicAddress.IsPublic(endPoint.Address) || options.Allowed.Contains(endPoint);

    private static async Task<Stream> FirstAsync(IPEndPoint[] endPoints, CancellationToken cancellation)
    {
        SocketException? last = null;
        foreach (IPEndPoint endPoint in endPoints)
        {
            var socket = new Socket(endPoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(endPoint, cancellation).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException fault)
            {
                socket.Dispose();
                last = fault;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw last!;
    }
}
