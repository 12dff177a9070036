using System.Text;
using OnRecord.Text;

namespace OnRecord.Reading.Decoding;

/// <summary>
/// Decodes text that declares no encoding but by a byte order mark: UTF-8, UTF-16 in either order, and Windows-1252, told by their bytes.
/// </summary>
internal static class TextDecoder
{
    /// <exception cref="UnreadableReportException">The bytes are no text, or in another encoding.</exception>
    public static Decoded Decode(string source, ReadOnlySpan<byte> bytes)
    {
        if (FromByteOrderMark(bytes) is { } marked)
            return marked;
        if (BinarySignatures.NameOf(bytes) is { } kind)
            throw new UnreadableReportException(source, $"it is {kind}, not text; export its text and give that");
        if (LooksLikeUtf16(bytes, out bool bigEndian))
            return Utf16(bytes, bigEndian);
        if (ByteStatistics.HoldsControls(bytes))
            throw new UnreadableReportException(source, "it is a binary file, not text; give the report as text or as a page");
        ByteStatistics statistics = ByteStatistics.Of(bytes);
        if (statistics.IsUtf8)
            return Utf8(bytes);
        if (statistics.LooksLikeWindows1252)
            return Windows1252(bytes);
        throw new UnreadableReportException(source, "its encoding is not known; convert it to UTF-8");
    }

    /// <summary>What a byte order mark declares; null when there is none.</summary>
    public static Decoded? FromByteOrderMark(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Utf8(bytes[3..]),
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => null,
            [0xFF, 0xFE, ..] => Utf16(bytes[2..], bigEndian: false),
            [0xFE, 0xFF, ..] => Utf16(bytes[2..], bigEndian: true),
            _ => null,
        };

    public static Decoded Utf8(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? new Decoded(Encoding.UTF8.GetString(bytes), []) : Replacing.Decode(bytes);

    public static Decoded Windows1252(ReadOnlySpan<byte> bytes) =>
        new(
            PageEncodings.Windows1252.GetString(bytes),
            [Note.Info(NoteCodes.AssumedEncoding, null, "The bytes are not UTF-8 and declare no encoding; they were read as Windows-1252.")]
        );

    private static Decoded Utf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);
        try
        {
            return new Decoded(encoding.GetString(bytes), []);
        }
        catch (DecoderFallbackException)
        {
            string text = new UnicodeEncoding(bigEndian, byteOrderMark: false).GetString(bytes);
            int first = text.IndexOf('\uFFFD', StringComparison.Ordinal);
            return new Decoded(text, [Replacing.NoteAt(first, text.AsSpan().Count('\uFFFD'))]);
        }
    }

    // Text in Latin script without a byte order mark: every other byte is zero, nearly.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes, out bool bigEndian)
    {
        const int Sample = 4096;
        int even = 0,
            odd = 0,
            pairs = Math.Min(bytes.Length, Sample) / 2;
        for (int i = 0; i < pairs; i++)
        {
            if (bytes[2 * i] == 0)
                even++;
            if (bytes[2 * i + 1] == 0)
                odd++;
        }

        bigEndian = even > odd;
        return pairs > 1 && Math.Max(even, odd) > pairs * 0.7 && Math.Min(even, odd) < pairs * 0.05;
    }
}
