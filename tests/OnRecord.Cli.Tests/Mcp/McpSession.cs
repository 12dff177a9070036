using ModelContextProtocol.Client;

namespace OnRecord.Cli.Tests.Mcp;

/// <summary>A record of the samples, and a client that asks it.</summary>
public sealed class McpSession : IAsyncLifetime
{
    public SampleRecord Record { get; } = new();

    public McpClient Client { get; private set; } = null!;

    public async Task InitializeAsync() =>
        Client = await McpClient.CreateAsync(
            new StdioClientTransport(
                new StdioClientTransportOptions
                {
                    Name = "onrecord",
                    Command = "dotnet",
                    Arguments = [SampleRecord.Program, "mcp", "--record", Record.File],
                }
            )
        );

    public async Task DisposeAsync()
    {
        await Client.DisposeAsync();
        Record.Dispose();
    }
}
