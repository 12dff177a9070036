namespace OnRecord.Reading.Archives;

internal static class Gunzip
{
    /// <summary>The stream itself, or what it unpacks to when it starts as gzip does. The members of a gzip file follow one another without a seam.</summary>
    public static Stream IfPacked(Stream stream, CancellationToken cancellation)
    {
        long start = stream.Position;
        var magic = new byte[2];
        int read = stream.ReadAtLeast(magic, 2, throwOnEndOfStream: false);
        stream.Position = start;
        return read == 2 && magic is [0x1F, 0x8B] ? new UnpackingStream(stream, cancellation) : stream;
    }
}
