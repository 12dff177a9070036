namespace OnRecord.Workers;

/// <summary>A queue can't be reached, read or written; what was confirmed before is kept.</summary>
/// <param name="queue">Its address, without a password.</param>
/// <param name="fault">What is wrong and what to do.</param>
public sealed class QueueUnavailableException(string queue, string fault, Exception? cause = null)
    : Exception($"The queue {queue} can't be used: {fault}", cause);
