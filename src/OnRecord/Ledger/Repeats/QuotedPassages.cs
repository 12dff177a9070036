using OnRecord.Text;

namespace OnRecord.Ledger.Repeats;

/// <summary>Finds what stands between quotation marks. Marks of the other family inside a quotation are part of it.</summary>
internal static class QuotedPassages
{
    private enum Family
    {
        None,
        Double,
        Single,
    }

    /// <summary>The passages between marks; all of the piece when it holds no mark (its marks may stand outside), its rest when a mark never closes.</summary>
    /// <param name="isMixed">The piece belongs to words of which some are quoted and some told: without a mark in it or right beside it, it is told.</param>
    public static IEnumerable<TextSpan> In(string text, TextSpan piece, bool isMixed)
    {
        bool any = false;
        foreach ((TextSpan span, _, _) in Marks(text, piece))
        {
            any = true;
            yield return span;
        }

        if (!any && (!isMixed || IsMarkBeside(text, piece)) && Passage(text, piece.Start, piece.End) is { } whole)
            yield return whole;
    }

    private static bool IsMarkBeside(string text, TextSpan piece) =>
        piece.Start > 0 && MarkAt(text, piece.Start - 1, text.Length).Family != Family.None
        || piece.End < text.Length && MarkAt(text, piece.End, text.Length).Family != Family.None;

    /// <summary>The passages between two double marks, none of which runs over the end of a paragraph.</summary>
    public static IEnumerable<TextSpan> Marked(string text, TextSpan piece) =>
        Marks(text, piece)
            .Where(m => m.Closed && m.Family == Family.Double && !text.AsSpan(m.Span.Start, m.Span.Length).Contains("\n\n", StringComparison.Ordinal))
            .Select(m => m.Span);

    private static IEnumerable<(TextSpan Span, Family Family, bool Closed)> Marks(string text, TextSpan piece)
    {
        int open = -1;
        Family opened = Family.None;
        for (int i = piece.Start; i < piece.End; i++)
        {
            (Family family, int width) = MarkAt(text, i, piece.End);
            if (family == Family.None)
                continue;
            if (opened == Family.None)
            {
                opened = family;
                open = i + width;
            }
            else if (family == opened)
            {
                if (Passage(text, open, i) is { } passage)
                    yield return (passage, opened, true);
                opened = Family.None;
            }

            i += width - 1;
        }

        if (opened != Family.None && Passage(text, Math.Min(open, piece.End), piece.End) is { } rest)
            yield return (rest, opened, false);
    }

    private static TextSpan? Passage(string text, int start, int end) => new TextSpan(start, end).Trim(text) is { IsEmpty: false } trimmed ? trimmed : null;

    /// <summary>Two straight apostrophes are one double mark; an apostrophe inside or at the end of a word is none.</summary>
    private static (Family Family, int Width) MarkAt(string text, int at, int end)
    {
        char c = text[at];
        if (c is '"' or '“' or '”' or '«' or '»')
            return (Family.Double, 1);
        if (c == '\'' && at + 1 < end && text[at + 1] == '\'')
            return (Family.Double, 2);
        if (c == '‘')
            return (Family.Single, 1);
        if (c is not ('’' or '\''))
            return (Family.None, 0);
        bool letterBefore = at > 0 && char.IsLetterOrDigit(text[at - 1]);
        bool letterAfter = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        return letterBefore && (letterAfter || char.ToLowerInvariant(text[at - 1]) == 's') ? (Family.None, 0) : (Family.Single, 1);
    }
}
