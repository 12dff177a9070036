using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using OnRecord.Cli.Running;

namespace OnRecord.Cli.Tests.Commands;

/// <summary>What a collector of OpenTelemetry gets to see.</summary>
public sealed class TelemetryTests : CommandLineFixture
{
    [Fact]
    public async Task Add_WithACollector_SendsMeasuresAndTracesWithoutWords()
    {
        using var collector = new HttpListener();
        int port = FreePort();
        collector.Prefixes.Add($"http://127.0.0.1:{port}/");
        collector.Start();
        var got = new ConcurrentDictionary<string, string>();
        Task listening = Task.Run(async () =>
        {
            while (collector.IsListening)
            {
                HttpListenerContext call;
                try
                {
                    call = await collector.GetContextAsync();
                }
                catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }

                using var body = new MemoryStream();
                await call.Request.InputStream.CopyToAsync(body);
                got.AddOrUpdate(call.Request.Url!.AbsolutePath, _ => Text(body), (_, before) => before + Text(body));
                call.Response.Close();
            }
        });

        Run("add", Write("harbour.txt", "Ada Brandt said the harbour was sold.\n"), "--otlp", $"http://127.0.0.1:{port}", "--record", Record)
            .ExitCode.ShouldBe(ExitCode.Ok);
        collector.Stop();
        await listening;

        got["/v1/metrics"].ShouldContain("onrecord.reports");
        got["/v1/metrics"].ShouldContain("onrecord.report.duration");
        got["/v1/traces"].ShouldContain("onrecord.report.id");
        foreach (string sent in got.Values)
        foreach (string word in new[] { "Brandt", "harbour", "sold" })
            sent.ShouldNotContain(word, Case.Insensitive);
    }

    [Fact]
    public void Add_CollectorThatIsNotThere_AddsAllTheSame() =>
        Run("add", Write("harbour.txt", "Ada Brandt said the harbour was sold.\n"), "--otlp", $"http://127.0.0.1:{FreePort()}", "--record", Record)
            .ExitCode.ShouldBe(ExitCode.Ok);

    [Theory]
    [InlineData("collector")]
    [InlineData("ftp://collector.example")]
    public void Add_AddressThatIsNone_IsUsage(string address) =>
        Run("add", Write("harbour.txt", "x\n"), "--otlp", address, "--record", Record).ExitCode.ShouldBe(ExitCode.Usage);

    private static string Text(MemoryStream body) => Encoding.Latin1.GetString(body.ToArray());

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
