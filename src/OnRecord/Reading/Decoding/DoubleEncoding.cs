using System.Buffers;
using System.Globalization;
using System.Text;
using OnRecord.Text;

namespace OnRecord.Reading.Decoding;

/// <summary>Recognises UTF-8 that was once read as Windows-1252 and saved so: "Ã¶" for "ö", "â€œ" for an opening mark.</summary>
internal static class DoubleEncoding
{
    // A single such pair may be meant as it stands; marks of three characters are not.
    private const int FewestPairs = 2;

    private const int LongestSequence = 4;

    private static readonly SearchValues<char> Leads = SearchValues.Create("ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóô");

    /// <summary>Where a text was encoded twice, as a note; null when it was not.</summary>
    public static Note? Find(string text)
    {
        int? first = null;
        int count = 0;
        bool isSure = false;
        for (int? next = Next(text, 0); next is { } i; next = Next(text, i))
        {
            if (At(text, i, out int length) is null)
            {
                i++;
                continue;
            }

            first ??= i;
            count++;
            isSure |= length > 2;
            i += length;
        }

        if (first is not { } at || count < FewestPairs && !isSure)
            return null;
        return Note.Warning(
            NoteCodes.DoubleEncoded,
            new TextSpan(at, at + 1),
            string.Create(
                CultureInfo.InvariantCulture,
                $"The text was encoded twice before it was saved; {count} characters, of which this is the first, were read as they were meant."
            )
        );
    }

    /// <summary>The character that was meant at a place, and how many stand for it; null when it stands for itself.</summary>
    public static string? At(string text, int at, out int length)
    {
        length = 0;
        if (!Leads.Contains(text[at]))
            return null;
        Span<byte> bytes = stackalloc byte[LongestSequence];
        int read = 0;
        while (read < LongestSequence && at + read < text.Length && Byte(text[at + read], read) is { } value)
            bytes[read++] = value;
        if (Rune.DecodeFromUtf8(bytes[..read], out Rune meant, out length) != OperationStatus.Done || length < 2)
            return null;
        return meant.ToString();
    }

    private static int? Next(string text, int from) => from < text.Length && text.AsSpan(from).IndexOfAny(Leads) is >= 0 and var next ? from + next : null;

    // Bytes that Windows-1252 has no character for were replaced; at the end of a quotation mark it is 9D that was lost.
    private static byte? Byte(char c, int index)
    {
        if (c == '\uFFFD')
            return index == 2 ? (byte)0x9D : null;
        if (c < 0x80)
            return null;
        if (c <= 0xFF)
            return (byte)c;
        int at = Upper.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? null : (byte)(0x80 + at);
    }

    // The characters of Windows-1252 from 80 to 9F; those that it lacks stand for themselves.
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
}
