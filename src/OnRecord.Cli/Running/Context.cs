using Microsoft.Extensions.Logging;

namespace OnRecord.Cli.Running;

/// <summary>What every command gets.</summary>
internal sealed record Context(Terminal Terminal, Services Services, CancellationToken Interrupted)
{
    /// <summary>Gets what becomes of reports as events; null where it is said in sentences on the error stream.</summary>
    public ILogger? Log { get; init; }
}
