namespace OnRecord.Reading.Inputs;

/// <summary>Reads streams whose length nobody vouches for.</summary>
internal static class BoundedStream
{
    private const int Chunk = 64 * 1024;

    /// <summary>Reads to the end.</summary>
    /// <returns>False when the stream holds more than <paramref name="maximumBytes"/>; no more than that is ever kept.</returns>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    /// <exception cref="InvalidDataException">A compressed stream is damaged.</exception>
    public static bool TryRead(Stream stream, int maximumBytes, out byte[] bytes, CancellationToken cancellation = default)
    {
        using var kept = new MemoryStream();
        var chunk = new byte[Chunk];
        for (int read; (read = stream.Read(chunk)) > 0; )
        {
            cancellation.ThrowIfCancellationRequested();
            if (kept.Length + read > maximumBytes)
            {
                bytes = [];
                return false;
            }

            kept.Write(chunk, 0, read);
        }

        bytes = kept.ToArray();
        return true;
    }
}
