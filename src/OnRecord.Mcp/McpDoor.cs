using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ModelContextProtocol.Server;
using OnRecord.Storage;
using OnRecord.Web.Serving;

namespace OnRecord.Mcp;

/// <summary>The record for language models, by the Model Context Protocol: six tools that only read.</summary>
public static class McpDoor
{
    /// <summary>Where <see cref="RunHttpAsync"/> answers.</summary>
    public const string Path = "/mcp";

    /// <summary>Bytes of one request; a question is a few hundred.</summary>
    private const int LargestRequest = 1024 * 1024;

    /// <summary>Speaks over two streams, until the input ends. Nothing else is written to <paramref name="output"/>.</summary>
    /// <param name="store">Stays the caller's to dispose.</param>
    /// <param name="ledgers">Give what many reports say together.</param>
    public static async Task RunAsync(CorrectedStore store, LedgerShelf ledgers, Stream input, Stream output, CancellationToken cancellation)
    {
        McpServerOptions options = ToolBox.Options(new RecordDesk(store, ledgers, RecordDesk.Patience, cancellation));
        await using var transport = new StreamServerTransport(input, output, options.ServerInfo!.Name);
        await using McpServer server = McpServer.Create(transport, options);
        await server.RunAsync(cancellation);
    }

    /// <summary>Speaks over HTTP on the loopback address alone, until cancelled.</summary>
    /// <param name="port">0 takes any free one.</param>
    /// <param name="messages">Gets the address.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task RunHttpAsync(CorrectedStore store, LedgerShelf ledgers, int port, TextWriter messages, CancellationToken cancellation)
    {
        await using WebApplication app = Build(store, ledgers, port, cancellation);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException fault)
        {
            throw new IOException($"The door for models cannot open at port {port}: it is taken. Choose another port, or 0 for any free one.", fault);
        }

        await messages.WriteLineAsync($"MCP is spoken at {app.Urls.Single()}{Path}  (Ctrl-C ends it)");
        await app.WaitForShutdownAsync(cancellation);
    }

    internal static WebApplication Build(CorrectedStore store, LedgerShelf ledgers, int port, CancellationToken cancellation = default)
    {
        // As for the desk: nothing in the environment can open it to others.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Configure(kestrel, port));
        McpServerOptions tools = ToolBox.Options(new RecordDesk(store, ledgers, RecordDesk.Patience, cancellation));
        builder.Services.AddRoutingCore().AddLogging();
        builder
            .Services.AddMcpServer(options =>
                (options.ServerInfo, options.ServerInstructions, options.ToolCollection) = (tools.ServerInfo, tools.ServerInstructions, tools.ToolCollection)
            )
            .WithHttpTransport(http => http.SessionMode = ModelContextProtocol.AspNetCore.HttpServerSessionMode.Stateless);
        WebApplication app = builder.Build();
        app.Use(Admit);
        app.UseRouting();
        app.MapMcp(Path);
        return app;
    }

    private static void Configure(KestrelServerOptions kestrel, int port)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = LargestRequest;
        kestrel.Listen(new IPEndPoint(IPAddress.Loopback, port));
    }

    /// <summary>Programs on this machine alone: a page in a browser says where it is from, and may have pointed a name of its own here.</summary>
    private static Task Admit(HttpContext context, RequestDelegate next)
    {
        bool known =
            Guard.Knows(context.Request.Host, IPAddress.Loopback)
            && context.Request.Headers.Origin is var origin
            && (
                origin.Count == 0
                || (Uri.TryCreate(origin.ToString(), UriKind.Absolute, out Uri? page) && Guard.Knows(new HostString(page.Host), IPAddress.Loopback))
            );
        if (known)
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
