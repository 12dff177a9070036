namespace OnRecord.Reading.Feeds;

/// <summary>The bytes are no feed that can be read; the message says what is wrong.</summary>
internal sealed class UnreadableFeedException : Exception
{
    public UnreadableFeedException(string message, Exception? innerException = null)
        : base(message, innerException) { }
}
