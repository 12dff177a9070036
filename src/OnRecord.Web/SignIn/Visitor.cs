using System.Net;
using OnRecord.Web.Serving;

namespace OnRecord.Web.SignIn;

/// <summary>Who asks, one for each request.</summary>
internal sealed class Visitor(DeskOptions options)
{
    /// <summary>By which they are known; null where nobody is asked, and for whoever has not signed in.</summary>
    public string? Name { get; private set; }

    /// <summary>Whether they may change the record, as far as the desk lets anybody.</summary>
    public bool Edits { get; private set; } = !options.AsksWho;

    /// <summary>Whether they may see the record.</summary>
    public bool IsIn => !options.AsksWho || Name is not null;

    /// <summary>The name under which they correct; null when they may not.</summary>
    public string? Author => Edits && options.Author is not null ? Name ?? options.Author : null;

    /// <summary>The machine at the other end of the connection, whatever a proxy says of who is behind it.</summary>
    public IPAddress Peer { get; private set; } = IPAddress.None;

    public void Connect(IPAddress? peer) => Peer = peer is { IsIPv4MappedToIPv6: true } ? peer.MapToIPv4() : peer ?? IPAddress.None;

    public void Enter(string name, bool edits) => (Name, Edits) = (name, edits);
}
