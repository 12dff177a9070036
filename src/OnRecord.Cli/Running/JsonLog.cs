using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace OnRecord.Cli.Running;

/// <summary>Events as lines of JSON, in the form of .NET's own console, to an output of ours: the framework's would write to the process's alone.</summary>
internal sealed class JsonLog : ILogger, IDisposable
{
    private const string Text = "text",
        Json = "json";

    private readonly Lock _gate = new();
    private readonly ServiceProvider _services;
    private readonly ConsoleFormatter _formatter;
    private readonly TextWriter _output;
    private readonly string _category;

    private JsonLog(TextWriter output, string category)
    {
        (_output, _category) = (output, category);
        _services = new ServiceCollection()
            .AddLogging(logging =>
                logging.AddJsonConsole(console =>
                {
                    console.UseUtcTimestamp = true;
                    console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
                })
            )
            .BuildServiceProvider();
        _formatter = _services.GetServices<ConsoleFormatter>().Single(f => f.Name == ConsoleFormatterNames.Json);
    }

    public static Option<string> Option() =>
        new Option<string>("--log-format")
        {
            HelpName = $"{Text}|{Json}",
            Description = "What is written while it works: sentences, or events as lines of JSON on the standard output, without words of reports.",
            DefaultValueFactory = _ => Text,
        }.AcceptOnlyFromAmong(Text, Json);

    /// <returns>Null where sentences were asked for.</returns>
    public static JsonLog? To(TextWriter output, string category, string? format) => format == Json ? new JsonLog(output, category) : null;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var entry = new LogEntry<TState>(logLevel, _category, eventId, state, exception, formatter);
        lock (_gate)
        {
            _formatter.Write(entry, null, _output);
            _output.Flush();
        }
    }

    public void Dispose() => _services.Dispose();
}
