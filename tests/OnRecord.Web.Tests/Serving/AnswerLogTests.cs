using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Logging;
using OnRecord.Web.Serving;

namespace OnRecord.Web.Tests.Serving;

/// <summary>What a program that reads the desk's log hears of an answer that failed.</summary>
public sealed class AnswerLogTests
{
    [Fact]
    public async Task Failed_LedgerThatThrows_TellsTypePlaceAndRouteWithoutTheMessage()
    {
        var log = new Heard();
        var desk = new OpenDesk(new DeskOptions { Port = 0, Log = log })
        {
            Keep = _ => throw new InvalidOperationException("the mayor denied that the harbour was sold"),
        };
        await desk.InitializeAsync();
        try
        {
            using HttpResponseMessage answer = await desk.Ask("/claims?q=harbour");
            answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        }
        finally
        {
            await desk.DisposeAsync();
        }

        log.Lines.ShouldContain(line => line.StartsWith("Error 12 fault at /claims: InvalidOperationException", StringComparison.Ordinal));
        log.Lines.ShouldContain(line => line.StartsWith("Information 11 GET /claims answered 500 in ", StringComparison.Ordinal));
        log.Lines.ShouldAllBe(line => !line.Contains("harbour", StringComparison.Ordinal));
        desk.Messages.ToString().ShouldBeEmpty();
    }

    private sealed class Heard : ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{logLevel} {eventId.Id} {formatter(state, exception)}");
    }
}
