using System.IO.Compression;
using System.Text;
using OnRecord.Reading.Feeds;

namespace OnRecord.Reading.Inputs;

/// <summary>Tells what a stream holds from its first bytes, and sets it back to where it stood.</summary>
internal static class InputSniffer
{
    // The tar magic ends at byte 262; a feed's root element comes within the first kilobytes, after comments and a style sheet.
    private const int Looked = 4096;

    public static InputKind Sniff(Stream stream)
    {
        long start = stream.Position;
        var head = new byte[Looked];
        int length = stream.ReadAtLeast(head, Looked, throwOnEndOfStream: false);
        stream.Position = start;
        if (head.AsSpan(0, length).StartsWith("PK\x03\x04"u8))
            return InputKind.Zip;
        if (head.AsSpan(0, length) is [0x1F, 0x8B, ..])
        {
            length = Unpacked(stream, head);
            stream.Position = start;
        }

        ReadOnlySpan<byte> bytes = head.AsSpan(0, length);
        if (bytes.StartsWith("WARC/1."u8) || bytes.StartsWith("WARC/0."u8))
            return InputKind.Warc;
        if (bytes.StartsWith("filedesc://"u8))
            return InputKind.Arc;
        if (length > 262 && bytes.Slice(257, 5).SequenceEqual("ustar"u8))
            return InputKind.Tar;
        return FeedSniffer.IsFeed(Encoding.Latin1.GetString(bytes)) ? InputKind.Feed : InputKind.Document;
    }

    private static int Unpacked(Stream stream, byte[] head)
    {
        try
        {
            using var gzip = new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true);
            return gzip.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            // The reader of documents says what is wrong with it.
            return 0;
        }
    }
}
