namespace OnRecord.Cli.Running;

internal static class ExitCode
{
    public const int Ok = 0;

    /// <summary>Some inputs failed; the others were done.</summary>
    public const int SomeFailed = 1;

    public const int Usage = 2;

    public const int VerificationFailed = 3;

    /// <summary>The record, a model or the configuration can't be used.</summary>
    public const int Unavailable = 4;

    public const int Interrupted = 130;
}
