using System.Globalization;

namespace OnRecord.Web.Serving;

/// <summary>Events as sentences, each on a line that begins with the time.</summary>
internal sealed class LineLog(TextWriter messages, TimeProvider clock) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        messages.WriteLine($"{clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)} {formatter(state, exception)}");
}
