namespace OnRecord.Cli.Running;

/// <summary>What every command gets.</summary>
internal sealed record Context(Terminal Terminal, Services Services, CancellationToken Interrupted);
