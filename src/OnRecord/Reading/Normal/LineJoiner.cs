using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Reading.Normal;

/// <summary>Joins the lines of wrapped paragraphs: a space for the line break, and words put together that a hyphen cut.</summary>
/// <param name="signs">What stands before lines without being a part of them.</param>
internal sealed class LineJoiner(string text, ImmutableArray<TextSpan> paragraphs, ImmutableArray<TextSpan> signs)
{
    private int _paragraph;
    private int _sign;

    /// <summary>What stands at a place where lines are joined; null elsewhere. Places are asked for in ascending order.</summary>
    public (int Length, string? Meant)? At(int at)
    {
        if (Sign(at) is { } sign)
            return (sign.End - at, "");
        while (_paragraph < paragraphs.Length && paragraphs[_paragraph].End <= at)
            _paragraph++;
        if (_paragraph == paragraphs.Length || at < paragraphs[_paragraph].Start)
            return null;
        if (text[at] is '-' or '\u2010' && IsLineEnd(at + 1) && IsCut(at))
            return (Break(at + 1) - at, "");
        if (!IsLineEnd(at))
            return null;
        bool afterHyphen = at > 0 && text[at - 1] is '-' or '\u2010' && at > 1 && char.IsLetter(text[at - 2]);
        return (Break(at) - at, afterHyphen ? "" : " ");
    }

    private TextSpan? Sign(int at)
    {
        while (_sign < signs.Length && signs[_sign].End <= at)
            _sign++;
        return _sign < signs.Length && signs[_sign].Contains(at) ? signs[_sign] : null;
    }

    // White space with a line break in it.
    private bool IsLineEnd(int at)
    {
        int end = at;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        return end < text.Length && text[end] is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';
    }

    private int Break(int at)
    {
        for (int sign = _sign; at < text.Length; )
        {
            while (sign < signs.Length && signs[sign].End <= at)
                sign++;
            if (sign < signs.Length && signs[sign].Contains(at))
                at = signs[sign].End;
            else if (char.IsWhiteSpace(text[at]))
                at++;
            else
                break;
        }

        return at;
    }

    // "Tues-/day" is one word; "de Vries-/Holm" keeps its hyphen, and so does a compound whose first part the text knows as a word.
    private bool IsCut(int hyphen)
    {
        int next = Break(hyphen + 1),
            start = hyphen;
        if (next >= text.Length || !char.IsLower(text[next]))
            return false;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return start < hyphen && !IsWord(text.AsSpan(start, hyphen - start));
    }

    private bool IsWord(ReadOnlySpan<char> part)
    {
        ReadOnlySpan<char> all = text;
        for (
            int at = all.IndexOf(part, StringComparison.OrdinalIgnoreCase), from = 0;
            at >= 0;
            at = all[from..].IndexOf(part, StringComparison.OrdinalIgnoreCase)
        )
        {
            at += from;
            from = at + part.Length;
            bool isWhole =
                (at == 0 || !char.IsLetter(text[at - 1])) && (from == text.Length || char.IsWhiteSpace(text[from]) || text[from] is '.' or ',' or ';');
            if (isWhole)
                return true;
        }

        return false;
    }
}
