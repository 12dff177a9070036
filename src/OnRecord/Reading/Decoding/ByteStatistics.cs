using System.Buffers;
using System.Text;

namespace OnRecord.Reading.Decoding;

/// <summary>What the bytes above 0x7F look like, taken as UTF-8 and as Windows-1252.</summary>
internal readonly record struct ByteStatistics
{
    // Control characters that no text holds; tab, line feed, vertical tab, form feed, carriage return and escape may occur.
    private static readonly SearchValues<byte> Controls = SearchValues.Create([
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        14,
        15,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        25,
        26,
        28,
        29,
        30,
        31,
    ]);

    // A stray control character in a text of this many is a fault of typing, not the mark of a binary.
    private const int TextPerControl = 500;

    /// <summary>Well-formed UTF-8 sequences of more than one byte.</summary>
    public int Sequences { get; private init; }

    /// <summary>Faulty sequences that are not merely cut off by the end of the bytes.</summary>
    public int Faults { get; private init; }

    private int HighBytes { get; init; }

    private int HighNeighbours { get; init; }

    private int Undefined { get; init; }

    /// <summary>
    /// Whether to read UTF-8, if need be with replacements. Text in a single-byte encoding forms well-formed sequences only by a rare chance,
    /// so that bytes with more of them than of faults are damaged UTF-8.
    /// </summary>
    public bool IsUtf8 => Faults == 0 || Sequences > Faults;

    /// <summary>
    /// Whether this is western text: no code that Windows-1252 leaves undefined, and letters with accents standing alone among plain ones.
    /// In Cyrillic, Greek, Arabic or East Asian encodings high bytes stand side by side.
    /// </summary>
    public bool LooksLikeWindows1252 => Undefined == 0 && HighNeighbours * 4 <= HighBytes;

    public static bool HoldsControls(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        ReadOnlySpan<byte> rest = bytes;
        for (int next = rest.IndexOfAny(Controls); next >= 0; next = rest.IndexOfAny(Controls))
        {
            count++;
            rest = rest[(next + 1)..];
        }

        return count > bytes.Length / TextPerControl;
    }

    public static ByteStatistics Of(ReadOnlySpan<byte> bytes)
    {
        int sequences = 0,
            faults = 0,
            high = 0,
            neighbours = 0,
            undefined = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            high++;
            if (i > 0 && bytes[i - 1] >= 0x80)
                neighbours++;
            if (bytes[i] is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D)
                undefined++;
        }

        ReadOnlySpan<byte> rest = bytes;
        for (int next = rest.IndexOfAnyInRange((byte)0x80, (byte)0xFF); next >= 0; next = rest.IndexOfAnyInRange((byte)0x80, (byte)0xFF))
        {
            rest = rest[next..];
            OperationStatus status = Rune.DecodeFromUtf8(rest, out _, out int consumed);
            if (status == OperationStatus.Done)
                sequences++;
            else if (status == OperationStatus.InvalidData)
                faults++;
            rest = rest[consumed..];
        }

        return new ByteStatistics
        {
            Sequences = sequences,
            Faults = faults,
            HighBytes = high,
            HighNeighbours = neighbours,
            Undefined = undefined,
        };
    }
}
