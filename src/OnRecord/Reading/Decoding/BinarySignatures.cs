namespace OnRecord.Reading.Decoding;

/// <summary>Names the commonest kinds of file that are given by mistake, by their first bytes.</summary>
internal static class BinarySignatures
{
    public static string? NameOf(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF document",
            [(byte)'P', (byte)'K', 3, 4, ..] => "a zip archive or an office document",
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a picture",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "an office document",
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "an RTF document",
            [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "a program",
            [(byte)'S', (byte)'Q', (byte)'L', (byte)'i', (byte)'t', (byte)'e', ..] => "a database",
            _ => null,
        };
}
