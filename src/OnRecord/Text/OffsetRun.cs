namespace OnRecord.Text;

/// <summary>
/// A run of text and the source it was read from, both in UTF-16 code units. When the two lengths are equal the characters
/// correspond one to one; otherwise (a character reference such as <c>&amp;amp;</c>, collapsed white space) the run as a whole stands for the whole
/// of its source.
/// </summary>
public readonly record struct OffsetRun(int TextStart, int TextLength, int SourceStart, int SourceLength)
{
    public int TextEnd => TextStart + TextLength;

    /// <summary>The source of the part of this run that lies inside <paramref name="text"/>.</summary>
    public TextSpan ToSource(TextSpan text)
    {
        if (TextLength != SourceLength)
            return new TextSpan(SourceStart, SourceStart + SourceLength);
        int start = Math.Max(TextStart, text.Start),
            end = Math.Min(TextEnd, text.End);
        return new TextSpan(SourceStart + start - TextStart, SourceStart + Math.Max(start, end) - TextStart);
    }
}
