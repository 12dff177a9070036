using System.Diagnostics;
using System.Net;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using OnRecord.Text;

namespace OnRecord.Cli.Tests.Mcp;

/// <summary>The built program, asked by the protocol's own client.</summary>
public sealed class McpTests(McpSession session) : IClassFixture<McpSession>
{
    [Fact]
    public async Task Tools_AreTheSixAndOnlyRead()
    {
        IList<McpClientTool> tools = await session.Client.ListToolsAsync();

        tools.Select(t => t.Name).Order().ShouldBe(["chain_of", "get_claim", "passage", "position_over_time", "search_statements", "who_reported"]);
        tools.ShouldAllBe(t => t.ProtocolTool.Annotations!.ReadOnlyHint == true && t.ProtocolTool.Annotations.OpenWorldHint == false);
        tools.ShouldAllBe(t => t.Description.Length > 40);
        session.Client.ServerInstructions!.ShouldContain("reporting phrase");
    }

    [Theory]
    [InlineData("search_statements", "{}", "“query” is missing")]
    [InlineData("search_statements", """{"query": "quay", "limit": "many"}""", "“limit” must be a whole number")]
    [InlineData("get_claim", """{"claim": null}""", "“claim” must be a string")]
    [InlineData("passage", """{"report": "x", "start": 1.5, "end": 3}""", "“start” must be a whole number")]
    public async Task AnyTool_ArgumentsThatDoNotFit_SaysWhichAndGoesOn(string tool, string arguments, string expected)
    {
        CallToolResult answer = await session.Client.CallToolAsync(tool, JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments));

        answer.IsError.ShouldBe(true);
        answer.Content.OfType<TextContentBlock>().Single().Text.ShouldContain(expected);
        (await Ask("search_statements", ("query", "said:denies"))).GetProperty("total").GetInt32().ShouldBePositive();
    }

    /// <summary>Who asks what somebody said also asks who says otherwise: one call tells both.</summary>
    [Fact]
    public async Task SearchStatements_FirstPage_HasTheNearestClaimsWithBothSides()
    {
        await Ask("position_over_time", ("actor", "Norway"));

        JsonElement[] claims = [.. (await Ask("search_statements", ("query", "said:denies"))).GetProperty("claims").EnumerateArray()];

        claims.Length.ShouldBeInRange(1, 5);
        claims.ShouldContain(c => c.GetProperty("assertedBy").GetArrayLength() > 0 && c.GetProperty("contestedBy").GetArrayLength() > 0);
        (await Ask("search_statements", ("query", ""))).TryGetProperty("claims", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task EveryTool_AnyAnswer_CarriesQuoteSpanReportCertaintyAndReportingPhrase()
    {
        JsonElement found = await Ask("search_statements", ("query", "said:denies"), ("limit", 25));
        string statement = Text(found.GetProperty("items")[0], "statement");
        JsonElement positions = await Ask("position_over_time", ("actor", "Norway"));
        string claim = Text(positions.GetProperty("positions")[0].GetProperty("claim"), "claim");
        JsonElement evidence = found.GetProperty("items")[0].GetProperty("evidence");
        JsonElement span = evidence.GetProperty("quotes")[0].GetProperty("span");
        JsonElement[] answers =
        [
            found,
            positions,
            await Ask("chain_of", ("statement", statement)),
            await Ask("get_claim", ("claim", claim)),
            await Ask("who_reported", ("claim", claim)),
            await Ask("passage", ("report", Text(evidence, "report")), ("start", span[0].GetInt32()), ("end", span[1].GetInt32())),
        ];

        foreach (JsonElement answer in answers)
        {
            JsonElement[] all = [.. Named(answer, "evidence")];
            all.ShouldNotBeEmpty();
            foreach (JsonElement one in all)
            {
                Text(one, "reportedAs").ShouldContain("reported");
                Text(one, "reportedAs").ShouldEndWith(":");
                one.GetProperty("certainty").GetDouble().ShouldBeInRange(0, 1);
                Text(one, "inWords").ShouldStartWith(Text(one, "reportedAs"));
                string text = session.Record.Reports[Text(one, "report")].Report.Text;
                var points = new CodePointMap(text);
                foreach (JsonElement quote in one.GetProperty("quotes").EnumerateArray())
                {
                    text[points.ToUtf16(quote.GetProperty("span")[0].GetInt32())..points.ToUtf16(quote.GetProperty("span")[1].GetInt32())]
                        .ShouldBe(Text(quote, "quote"));
                    Text(one, "inWords").ShouldContain(Text(quote, "quote"));
                }
            }
        }
    }

    [Fact]
    public async Task SearchStatements_WithCursor_GivesEveryStatementOnce()
    {
        var seen = new List<string>();
        string? cursor = null;
        int total;
        do
        {
            JsonElement part = await Ask("search_statements", ("query", ""), ("limit", 7), ("sort", "newest"), ("cursor", cursor));
            total = part.GetProperty("total").GetInt32();
            part.GetProperty("items").GetArrayLength().ShouldBeLessThanOrEqualTo(7);
            seen.AddRange(part.GetProperty("items").EnumerateArray().Select(i => Text(i, "statement")));
            cursor = part.TryGetProperty("next", out JsonElement next) ? next.GetString() : null;
        } while (cursor is not null);

        seen.Count.ShouldBe(total);
        seen.Distinct().Count().ShouldBe(total);
        total.ShouldBe(session.Record.Reports.Values.Sum(r => r.Statements.Count));
    }

    [Fact]
    public async Task ChainOf_StatementToldThroughOthers_NamesEachLinkAndWhatItDid()
    {
        (string id, int links) = session
            .Record.Reports.Values.SelectMany(r => r.Statements)
            .Where(s => s.Via.Count > 0)
            .Select(s => (s.Id.Value, s.Via.Count))
            .MaxBy(s => s.Count);

        JsonElement answer = await Ask("chain_of", ("statement", id));

        JsonElement[] chain = [.. answer.GetProperty("chain").EnumerateArray()];
        chain.Length.ShouldBe(links + 2);
        Text(chain[0], "did").ShouldBe("reported");
        chain.ShouldAllBe(l => Text(l, "name").Length > 0 && Text(l, "did").Length > 0);
        chain[^1].GetProperty("cue").GetProperty("quote").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("get_claim", "claim", "cnone", "no claim “cnone”")]
    [InlineData("who_reported", "claim", "", "no claim “”")]
    [InlineData("chain_of", "statement", "snone", "no statement “snone”")]
    [InlineData("position_over_time", "actor", "Nobody Atall", "Nobody in the record")]
    [InlineData("position_over_time", "actor", "", "Nobody in the record")]
    [InlineData("search_statements", "query", "harbour\u0000", null)]
    [InlineData("passage", "report", "nowhere.txt", "no report “nowhere.txt”")]
    public async Task Tool_AskedForWhatIsNotThere_SaysWhatToDo(string tool, string name, string value, string? message)
    {
        CallToolResult result = await Call(tool, tool == "passage" ? [(name, value), ("start", 0), ("end", 1)] : [(name, value)]);

        (result.IsError == true).ShouldBe(message is not null);
        if (message is not null)
            result.Content.OfType<TextContentBlock>().Single().Text.ShouldContain(message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(26)]
    public async Task SearchStatements_LimitOutOfBounds_IsAnError(int limit)
    {
        CallToolResult result = await Call("search_statements", ("query", ""), ("limit", limit));

        result.IsError.ShouldBe(true);
        result.Content.OfType<TextContentBlock>().Single().Text.ShouldContain("1 to 25");
    }

    [Fact]
    public async Task Passage_PlacesOutsideTheText_AreErrors()
    {
        string report = session.Record.Reports.Keys.First();
        foreach ((int start, int end) in new[] { (-1, 4), (4, 4), (0, 1_000_000) })
            (await Call("passage", ("report", report), ("start", start), ("end", end))).IsError.ShouldBe(true);
    }

    [Fact]
    public async Task Http_OnLoopback_AnswersItsClientAndNoPageFromElsewhere()
    {
        var start = new ProcessStartInfo("dotnet", [SampleRecord.Program, "mcp", "--http", "--port", "0", "--record", session.Record.File])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        string line = (await process.StandardError.ReadLineAsync())!;
        var address = new Uri(line.Split(' ').Single(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)));
        await using (McpClient client = await McpClient.CreateAsync(new HttpClientTransport(new HttpClientTransportOptions { Endpoint = address })))
        {
            CallToolResult result = await client.CallToolAsync("search_statements", new Dictionary<string, object?> { ["query"] = "harbour" });
            Named(result.StructuredContent!.Value, "evidence").ShouldNotBeEmpty();
        }

        (await Status(address, "Host", "onrecord.example")).ShouldBe(HttpStatusCode.Forbidden);
        (await Status(address, "Origin", "https://onrecord.example")).ShouldBe(HttpStatusCode.Forbidden);
        await Ending.AskAsync(process);
        (await process.StandardOutput.ReadToEndAsync()).ShouldBeEmpty();
        process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Stdio_InputThatIsNoProtocol_EndsQuietlyWithItsInput()
    {
        var start = new ProcessStartInfo("dotnet", [SampleRecord.Program, "mcp", "--record", session.Record.File])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        await process.StandardInput.WriteLineAsync("hello");
        process.StandardInput.Close();
        await Ending.WaitAsync(process);
        string output = await process.StandardOutput.ReadToEndAsync(),
            error = await process.StandardError.ReadToEndAsync();

        foreach (string line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            JsonDocument.Parse(line).RootElement.GetProperty("jsonrpc").GetString().ShouldBe("2.0");
        error.ShouldBeEmpty();
        process.ExitCode.ShouldBe(0);
    }

    private static async Task<HttpStatusCode> Status(Uri address, string header, string value)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation(header, value);
        using HttpResponseMessage answer = await client.SendAsync(request);
        return answer.StatusCode;
    }

    private async Task<JsonElement> Ask(string tool, params (string Name, object? Value)[] arguments)
    {
        CallToolResult result = await Call(tool, arguments);
        (result.IsError ?? false).ShouldBeFalse(string.Join('\n', result.Content.OfType<TextContentBlock>().Select(t => t.Text)));
        return result.StructuredContent!.Value;
    }

    private async Task<CallToolResult> Call(string tool, params (string Name, object? Value)[] arguments) =>
        await session.Client.CallToolAsync(tool, arguments.ToDictionary(a => a.Name, a => a.Value));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static IEnumerable<JsonElement> Named(JsonElement element, string name) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(p =>
                    p.NameEquals(name) && p.Value.ValueKind == JsonValueKind.Object ? Named(p.Value, name).Prepend(p.Value) : Named(p.Value, name)
                ),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Named(e, name)),
            _ => [],
        };
}
