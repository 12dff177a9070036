using System.IO.Compression;

namespace OnRecord.Reading.Archives;

/// <summary>Unpacks a gzip stream as long as it is honest: pages pack to a tenth of their size, a bomb to a thousandth, and would take hours to read
/// through.</summary>
internal sealed class UnpackingStream(Stream packed, CancellationToken cancellation) : Stream
{
    private const long MostTimes = 100;

    // Small archives may hold little but repetition.
    private const long AlwaysAllowed = 64 << 20;

    private readonly GZipStream _unpacked = new(packed, CompressionMode.Decompress, leaveOpen: true);
    private readonly long _start = packed.Position;
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    /// <exception cref="InvalidDataException">The stream is damaged, or a bomb.</exception>
    public override int Read(Span<byte> buffer)
    {
        cancellation.ThrowIfCancellationRequested();
        int read = _unpacked.Read(buffer);
        _read += read;
        if (_read > AlwaysAllowed && _read > MostTimes * (packed.Position - _start))
            throw new InvalidDataException($"it unpacks to more than {MostTimes} times its size");
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _unpacked.Dispose();
        base.Dispose(disposing);
    }
}
