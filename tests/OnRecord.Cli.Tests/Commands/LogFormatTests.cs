using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using OnRecord.Cli.Running;
using OnRecord.Fetch;
using OnRecord.Fetch.Tests;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Cli.Tests.Commands;

/// <summary>Events as lines of JSON: what programs find in them, and that no word of a report ever does.</summary>
public sealed partial class LogFormatTests : CommandLineFixture
{
    private static readonly string[] _words = ["Brandt", "harbour", "sold", "abroad", "mayor", "denied"];

    private static readonly string[] _asked = ["/actors/Ada%20Brandt", "/search?q=harbour+sold", "/statements.csv?q=denied", "/the-mayor-denied", "/health"];

    [Fact]
    public void Watch_Json_TellsOfEachReportByHashHostAndTime()
    {
        using LoopbackServer server = Paper();
        Services = new Services { LoadAnalyser = () => SimpleAnalyser.Analyse, Fetcher = _ => new PageFetcher(server.Options, TimeProvider.System) };

        Outcome watched = Run("watch", server.At("/feed").ToString(), "--once", "--record", Record, "--log-format", "json");

        watched.Error.ShouldBeEmpty();
        JsonElement[] events = Events(watched.Out);
        JsonElement entered = events.Single(e => Id(e) == 20).GetProperty("State");
        entered.GetProperty("Outcome").GetString().ShouldBe("added");
        entered.GetProperty("Report").GetString()!.ShouldStartWith("sha256:");
        entered.GetProperty("Host").GetString().ShouldBe("127.0.0.1");
        entered.GetProperty("Milliseconds").GetDouble().ShouldBeGreaterThan(0);
        JsonElement failed = events.Single(e => Id(e) == 21);
        failed.GetProperty("LogLevel").GetString().ShouldBe("Warning");
        failed.GetProperty("State").GetProperty("Code").GetString().ShouldBe("unreadable");
        events[^1].GetProperty("State").GetProperty("Added").GetInt32().ShouldBe(1);
        events.ShouldAllBe(e => e.GetProperty("Category").GetString() == "OnRecord.Watch");
    }

    [Fact]
    public async Task Serve_Json_TellsOfEachAnswerByItsRoute()
    {
        SqliteRecordStore.OpenOrCreate(Record).Dispose();
        Run("add", Write("harbour.txt", "Ada Brandt said the harbour was sold.\n"), "--record", Record);
        string[] lines = await Served(async desk =>
        {
            foreach (string address in _asked)
                (await desk.GetAsync(new Uri(address, UriKind.Relative))).Dispose();
        });

        JsonElement[] events = Events(string.Concat(lines));
        events[0].GetProperty("State").GetProperty("Address").GetString()!.ShouldStartWith("http://127.0.0.1:");
        JsonElement[] answers = [.. events.Where(e => Id(e) == 11).Select(e => e.GetProperty("State"))];
        answers.Select(a => a.GetProperty("Route").GetString()).ShouldBe(["/actors/{**name}", "/search", "/statements", "{**path}", "/health"]);
        answers.ShouldAllBe(a => a.GetProperty("Status").GetInt32() >= 200 && a.GetProperty("Milliseconds").GetDouble() >= 0);
    }

    [Fact]
    public void Serve_FormatThatIsNone_IsUsage() => Run("serve", "--log-format", "xml", "--record", Record).ExitCode.ShouldBe(ExitCode.Usage);

    internal static JsonElement[] Events(string output)
    {
        foreach (string word in _words)
            output.ShouldNotContain(word, Case.Insensitive);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static int Id(JsonElement told) => told.GetProperty("EventId").GetInt32();

    private async Task<string[]> Served(Func<HttpClient, Task> visit)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var stop = new CancellationTokenSource();
        var terminal = new Terminal
        {
            Out = TextWriter.Synchronized(output),
            Error = TextWriter.Synchronized(error),
            In = Stream.Null,
        };
        string[] command = ["serve", "--port", "0", "--record", Record, "--log-format", "json"];
        Task<int> serving = Task.Run(() => CommandLine.RunAsync(command, terminal, Services, stop.Token));
        while (!output.ToString().Contains("the desk is open", StringComparison.Ordinal) && !serving.IsCompleted)
            await Task.Delay(20);
        try
        {
            using var desk = new HttpClient { BaseAddress = new Uri(DeskAddress().Match(output.ToString()).Value) };
            await visit(desk);
        }
        finally
        {
            await stop.CancelAsync();
            (await serving.WaitAsync(TimeSpan.FromSeconds(20))).ShouldBe(ExitCode.Ok, error.ToString());
        }

        error.ToString().ShouldBeEmpty();
        return [.. output.ToString().Split('\n').Select(line => line + "\n")];
    }

    /// <summary>A feed of two pages, one of which is no text.</summary>
    private static LoopbackServer Paper()
    {
        LoopbackServer server = null!;
        server = new LoopbackServer(context =>
        {
            byte[] body = context.Request.RawUrl switch
            {
                "/feed" => Encoding.UTF8.GetBytes(
                    "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Tide</title>"
                        + Entry(server, "/harbour-sold")
                        + Entry(server, "/mayor-denied")
                        + "</feed>"
                ),
                "/harbour-sold" => Encoding.UTF8.GetBytes(
                    "<!DOCTYPE html><html><body><article><p>Ada Brandt said the harbour was sold to a company from abroad.</p><p>The mayor denied the sale of the harbour on the same day.</p></article></body></html>"
                ),
                _ => [0, 1, 2, 3, 0, 0],
            };
            context.Response.OutputStream.Write(body);
        });
        return server;
    }

    private static string Entry(LoopbackServer server, string path) =>
        $"<entry><id>tag:{path}</id><title>Ada Brandt: harbour sold</title><link href=\"{server.At(path)}\"/><updated>2031-06-03T10:00:00Z</updated><summary>Short.</summary></entry>";

    [GeneratedRegex("http://[0-9.:]+/", RegexOptions.CultureInvariant)]
    private static partial Regex DeskAddress();
}
