namespace OnRecord.Reading;

/// <summary>
/// An input that can be no report: missing, empty, binary, too large, in an encoding that is not supported. The message names the input
/// and says what can be done. The other inputs of a batch are not concerned.
/// </summary>
public sealed class UnreadableReportException : Exception
{
    public UnreadableReportException(string source, string reason, Exception? innerException = null)
        : base($"{source}: {reason}", innerException)
    {
        ReportSource = source;
    }

    /// <summary>The path or address as given.</summary>
    public string ReportSource { get; }
}
