namespace OnRecord.Storage.Relational;

/// <summary>Rows that end when nobody waits for them any more.</summary>
internal static class Cancelling
{
    /// <summary>The same rows; whoever has cancelled gets none.</summary>
    /// <exception cref="OperationCanceledException">When a row is asked for after the cancelling.</exception>
    public static IEnumerable<T> Until<T>(this IEnumerable<T> rows, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (T row in rows)
        {
            yield return row;
            cancellation.ThrowIfCancellationRequested();
        }
    }
}
