using System.Text;

namespace OnRecord.Storage;

/// <summary>
/// The bytes of a report as they are kept: packed; or not at all where they are the record's own text in UTF-8, since they can then be made of it and the
/// report's id, which is their hash, proves them.
/// </summary>
internal static class ReportBytes
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>Null when the bytes are the text.</returns>
    public static byte[]? Pack(ReadOnlySpan<byte> original, string text) =>
        Of(text) is { } same && original.SequenceEqual(same) ? null : Packing.Press(original);

    /// <exception cref="InvalidDataException">The packed bytes are damaged.</exception>
    public static byte[] Unpack(byte[]? document, string text) =>
        document is null ? Of(text) ?? throw new InvalidDataException("the bytes are said to be the text, which UTF-8 can't hold") : Packing.Unpress(document);

    private static byte[]? Of(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }
}
