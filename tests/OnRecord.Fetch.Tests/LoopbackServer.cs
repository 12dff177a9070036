using System.Collections.Immutable;
using System.Net;

namespace OnRecord.Fetch.Tests;

/// <summary>A server on a free loopback port, bounded by the test that owns it.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Action<HttpListenerContext> _answer;

    public LoopbackServer(Action<HttpListenerContext> answer)
    {
        _answer = answer;
        // HttpListener takes no port 0: a free one is asked of the system first.
        using (var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }

        _listener.Prefixes.Add($"http://127.0.0.1:{Port}/");
        _listener.Start();
        // A thread of its own: an answer that takes its time must not keep the client's timers from a thread of the pool.
        new Thread(Serve) { IsBackground = true }.Start();
    }

    public int Port { get; }

    public List<string> Asked { get; } = [];

    /// <summary>The host's robots.txt; null when it has none.</summary>
    public string? Robots { get; init; }

    public int RobotsStatus { get; init; } = 200;

    public FetchOptions Options =>
        new()
        {
            Allowed = ImmutableHashSet.Create(new IPEndPoint(IPAddress.Loopback, Port)),
            HostDelay = TimeSpan.Zero,
            Timeout = TimeSpan.FromSeconds(10),
        };

    public Uri At(string path) => new($"http://127.0.0.1:{Port}{path}");

    public void Dispose() => _listener.Close();

    private void AnswerRobots(HttpListenerResponse response)
    {
        response.StatusCode = Robots is null && RobotsStatus == 200 ? 404 : RobotsStatus;
        if (Robots is not null)
            response.OutputStream.Write(System.Text.Encoding.UTF8.GetBytes(Robots));
    }

    private void Serve()
    {
        try
        {
            while (true)
            {
                HttpListenerContext context = _listener.GetContext();
                lock (Asked)
                    Asked.Add(context.Request.RawUrl!);
                if (context.Request.RawUrl == "/robots.txt")
                    AnswerRobots(context.Response);
                else
                    _answer(context);
                try
                {
                    context.Response.Close();
                }
                catch (Exception gone) when (gone is HttpListenerException or InvalidOperationException)
                {
                    // The client went away, which some tests are about.
                }
            }
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }
}
