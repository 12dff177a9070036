using System.Net;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using OnRecord.Cli.Running;
using OnRecord.Fetch;
using OnRecord.Fetch.Tests;
using OnRecord.Storage;
using OnRecord.Storage.Sqlite;

namespace OnRecord.Cli.Tests.Web;

/// <summary><c>onrecord serve --fetch</c>: the whole way from the form to the record, against a server on the loopback that is allowed explicitly.</summary>
public sealed partial class ServeFetchTests : CommandLineFixture
{
    private const string Page =
        "<!DOCTYPE html><html><head><title>Harbour sold</title></head><body><article><p>Ada Brandt said the harbour was sold to a company from abroad.</p><p>The mayor denied the sale of the harbour on the same day.</p></article></body></html>";

    private readonly LoopbackServer _server = new(context =>
        context.Response.OutputStream.Write(
            Encoding.UTF8.GetBytes(context.Request.RawUrl == "/nothing" ? "<html><body><nav><a href=\"/\">Home</a></nav></body></html>" : Page)
        )
    )
    {
        Robots = "User-agent: *\nDisallow: /closed",
    };

    private Func<string, IRecordStore> _open = SqliteRecordStore.Open;
    private bool _wentOut;

    [Fact]
    public async Task Serve_WithoutFetch_MakesNoWayToTheWeb()
    {
        await Served(
            [],
            async desk =>
            {
                using HttpResponseMessage answer = await Send(desk, _server.At("/1").ToString(), "");
                answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            }
        );

        _wentOut.ShouldBeFalse();
        _server.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task Serve_Fetch_AddsThePageAndKnowsItAgain()
    {
        await Served(
            ["--fetch"],
            async desk =>
            {
                using HttpResponseMessage added = await Send(desk, _server.At("/1").ToString());
                added.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
                (await desk.GetStringAsync(added.Headers.Location)).ShouldContain("Ada Brandt");
                (await Said(desk, _server.At("/1").ToString())).ShouldContain("The record holds this page already, just as it is now.");
                (await Said(desk, _server.At("/2").ToString())).ShouldContain("The record holds this page already, just as it is now.");
            }
        );

        using var store = SqliteRecordStore.Open(Record);
        store.Current().ShouldHaveSingleItem().Statements.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Serve_FetchOfWhatMayNotBe_SaysWhyAndAddsNothing()
    {
        await Served(
            ["--fetch"],
            async desk =>
            {
                (await Said(desk, "http://127.0.0.1:1/")).ShouldContain("not on the public internet");
                (await Said(desk, "http://10.0.0.1/")).ShouldContain("not on the public internet");
                (await Said(desk, "http://169.254.169.254/latest/meta-data/")).ShouldContain("not on the public internet");
                (await Said(desk, desk.BaseAddress!.ToString())).ShouldContain("not on the public internet");
                (await Said(desk, "file:///etc/passwd")).ShouldContain("only http and https");
                (await Said(desk, "/etc/passwd")).ShouldContain("only http and https");
                (await Said(desk, "paper")).ShouldContain("it is no address");
                (await Said(desk, _server.At("/closed/1").ToString())).ShouldContain("robots.txt asks programs to stay away");
                (await Said(desk, _server.At("/nothing").ToString())).ShouldContain("no article was found");
            }
        );

        using var store = SqliteRecordStore.Open(Record);
        store.Current().ShouldBeEmpty();
    }

    [Fact]
    public async Task Serve_FetchIntoARecordThatCannotBeWritten_SaysSo()
    {
        _open = file => ReadOnlyStore.Of(SqliteRecordStore.Open(file));

        await Served(["--fetch"], async desk => (await Said(desk, _server.At("/1").ToString())).ShouldContain("can't be written"));
    }

    private async Task Served(string[] options, Func<HttpClient, Task> visit)
    {
        SqliteRecordStore.OpenOrCreate(Record).Dispose();
        Services = new Services
        {
            LoadAnalyser = () => SimpleAnalyser.Analyse,
            OpenRecordAsWritten = file => _open(file),
            Fetcher = _ =>
            {
                _wentOut = true;
                return new PageFetcher(_server.Options, TimeProvider.System);
            },
        };
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var stop = new CancellationTokenSource();
        var terminal = new Terminal
        {
            Out = TextWriter.Synchronized(output),
            Error = TextWriter.Synchronized(error),
            In = Stream.Null,
        };
        Task<int> serving = Task.Run(() => CommandLine.RunAsync(["serve", "--port", "0", "--record", Record, .. options], terminal, Services, stop.Token));
        while (!output.ToString().Contains("/  (", StringComparison.Ordinal) && !serving.IsCompleted)
            await Task.Delay(20);
        try
        {
            using var desk = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
            {
                BaseAddress = new Uri(DeskAddress().Match(output.ToString()).Value),
            };
            await visit(desk);
        }
        finally
        {
            await stop.CancelAsync();
            (await serving.WaitAsync(TimeSpan.FromMinutes(3))).ShouldBe(ExitCode.Ok, error.ToString());
            _server.Dispose();
        }
    }

    private static async Task<string> Said(HttpClient desk, string address)
    {
        using HttpResponseMessage answer = await Send(desk, address);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> Send(HttpClient desk, string address, string? seal = null)
    {
        seal ??= Seal().Match(await desk.GetStringAsync(new Uri("/add", UriKind.Relative))).Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["address"] = address, ["seal"] = seal });
        return await desk.PostAsync(new Uri("/add", UriKind.Relative), form);
    }

    [GeneratedRegex("name=\"seal\" value=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Seal();

    [GeneratedRegex("http://[0-9.:]+/", RegexOptions.CultureInvariant)]
    private static partial Regex DeskAddress();

    /// <summary>A record that can be read and not written: the tests may run as a user whom no permission stops.</summary>
    public class ReadOnlyStore : DispatchProxy
    {
        private IRecordStore _store = null!;

        public static IRecordStore Of(IRecordStore store)
        {
            IRecordStore proxy = Create<IRecordStore, ReadOnlyStore>();
            ((ReadOnlyStore)(object)proxy)._store = store;
            return proxy;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
            targetMethod!.Name == nameof(IRecordStore.Add)
                ? throw new StoreUnavailableException("affair.db", "it can't be written; check the permissions")
                : targetMethod.Invoke(_store, args);
    }
}
