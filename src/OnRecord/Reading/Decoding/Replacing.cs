using System.Buffers;
using System.Globalization;
using System.Text;
using OnRecord.Text;

namespace OnRecord.Reading.Decoding;

/// <summary>Decodes UTF-8 with faults in it: each faulty sequence becomes U+FFFD (Unicode 15, section 3.9, maximal subparts), and a note says where.</summary>
internal static class Replacing
{
    public static Decoded Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        int first = -1,
            count = 0;
        Span<char> pair = stackalloc char[2];
        while (!bytes.IsEmpty)
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes, out Rune rune, out int consumed);
            if (status != OperationStatus.Done)
            {
                if (first < 0)
                    first = text.Length;
                count++;
            }

            text.Append(pair[..rune.EncodeToUtf16(pair)]);
            bytes = bytes[consumed..];
        }

        return new Decoded(text.ToString(), count == 0 ? [] : [NoteAt(first, count)]);
    }

    public static Note NoteAt(int first, int count) =>
        Note.Warning(
            NoteCodes.ReplacedBytes,
            new TextSpan(first, first + 1),
            count == 1
                ? "A sequence of bytes that is no character was replaced by U+FFFD."
                : string.Create(CultureInfo.InvariantCulture, $"{count} sequences of bytes that are no characters were replaced by U+FFFD; this is the first.")
        );
}
