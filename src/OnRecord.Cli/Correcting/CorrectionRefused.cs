namespace OnRecord.Cli.Correcting;

/// <summary>A correction can't be made as it was asked for; the message says why, and what to do.</summary>
internal sealed class CorrectionRefused(string message) : Exception(message);
