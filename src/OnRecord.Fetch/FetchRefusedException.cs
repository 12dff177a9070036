namespace OnRecord.Fetch;

/// <summary>An address that the program will not fetch: its scheme, where it leads, or its host's robots.txt. The message says which.</summary>
public sealed class FetchRefusedException : Exception
{
    public FetchRefusedException(string message)
        : base(message) { }
}
