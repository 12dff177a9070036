using System.IO.Compression;
using System.Runtime.InteropServices;
using OnRecord.Text;

namespace OnRecord.Reading.Decoding;

/// <summary>Unpacks gzip streams (RFC 1952) within a limit; other bytes pass unchanged.</summary>
internal static class Gzip
{
    // A stream is read in pieces of this size, so that a bomb is stopped soon after it passes the limit.
    private const int PieceBytes = 64 << 10;

    /// <exception cref="UnreadableReportException">The stream unpacks to more than the limit, or to nothing.</exception>
    public static Unpacked Unpack(string source, ReadOnlyMemory<byte> bytes, int maximumBytes)
    {
        if (bytes.Span is not [0x1F, 0x8B, 8, ..])
            return new Unpacked(bytes, []);
        using var unpacked = new MemoryStream();
        string? fault = Copy(bytes, unpacked, source, maximumBytes);
        var result = new ReadOnlyMemory<byte>(unpacked.GetBuffer(), 0, (int)unpacked.Length);
        if (fault is null && unpacked.Length < Promised(bytes))
            fault = "the stream ends early";
        if (fault is null)
            return new Unpacked(result, []);
        if (unpacked.Length == 0)
            throw new UnreadableReportException(source, $"its gzip stream cannot be unpacked ({fault}); fetch it again");
        return new Unpacked(
            result,
            [Note.Warning(NoteCodes.DamagedCompression, null, $"The gzip stream is damaged ({fault}); the report holds what could be unpacked.")]
        );
    }

    private static string? Copy(ReadOnlyMemory<byte> bytes, MemoryStream unpacked, string source, int maximumBytes)
    {
        byte[] piece = new byte[PieceBytes];
        using var gzip = new GZipStream(AsStream(bytes), CompressionMode.Decompress);
        try
        {
            for (int count = gzip.Read(piece); count > 0; count = gzip.Read(piece))
            {
                unpacked.Write(piece, 0, count);
                if (unpacked.Length > maximumBytes)
                    throw new UnreadableReportException(
                        source,
                        $"it unpacks to more than the limit of {maximumBytes} bytes; unpack and split it, or raise the limit"
                    );
            }

            return null;
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException)
        {
            return fault.Message;
        }
    }

    private static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    // The last four bytes of a whole stream of one member hold its length, modulo 2^32.
    private static uint Promised(ReadOnlyMemory<byte> bytes) =>
        bytes.Length < 18 ? 0 : System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[^4..]);
}
