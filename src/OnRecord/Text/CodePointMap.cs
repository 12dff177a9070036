namespace OnRecord.Text;

/// <summary>
/// Translates offsets of one text from UTF-16 code units to Unicode code points.
/// A lone surrogate counts as one code point. Immutable and safe to share.
/// </summary>
internal sealed class CodePointMap
{
    // Offsets of the second halves of surrogate pairs, ascending: most texts have none, and need no table.
    private readonly int[] _lowHalves;

    public CodePointMap(string text)
    {
        List<int>? halves = null;
        for (int i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF'); i >= 0 && i < text.Length - 1; i++)
        {
            if (!char.IsSurrogatePair(text[i], text[i + 1]))
                continue;
            (halves ??= []).Add(++i);
        }

        _lowHalves = halves?.ToArray() ?? [];
    }

    /// <summary>The number of code points before <paramref name="utf16Offset"/>.</summary>
    public int ToCodePoints(int utf16Offset)
    {
        if (_lowHalves.Length == 0)
            return utf16Offset;
        int before = Array.BinarySearch(_lowHalves, utf16Offset);
        return utf16Offset - (before >= 0 ? before : ~before);
    }

    /// <summary>The offset of the first code unit of the code point with this index.</summary>
    public int ToUtf16(int codePointOffset)
    {
        int offset = codePointOffset;
        foreach (int half in _lowHalves)
        {
            if (half > offset)
                break;
            offset++;
        }

        return offset;
    }

    public TextSpan ToCodePoints(TextSpan utf16) => new(ToCodePoints(utf16.Start), ToCodePoints(utf16.End));
}
