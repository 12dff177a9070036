namespace OnRecord.Cli.Inputs;

/// <summary>Reads a stream that may wait for ever, such as a keyboard or a pipe, and stops waiting when the user asks to stop.</summary>
internal sealed class InterruptibleStream(Stream stream, CancellationToken interrupted) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="OperationCanceledException">The user asked to stop. What the system hands over later is lost.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        // The system's own read of a console cannot be called off: it is left waiting on a thread of its own.
        byte[] kept = new byte[count];
        Task<int> reading = Task.Run(() => stream.Read(kept, 0, count), CancellationToken.None);
        reading.Wait(interrupted);
        int read = reading.GetAwaiter().GetResult();
        kept.AsSpan(0, read).CopyTo(buffer.AsSpan(offset));
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
