using System.Collections.Immutable;
using OnRecord.Text;

namespace OnRecord.Reading.PlainText;

/// <summary>The signs that mail programs put before the lines of what they pass on: "> ", ">> ", "> > ".</summary>
internal static class QuoteSigns
{
    private const char Sign = '>';

    private const string Breaks = "\r\n\u0085\u2028\u2029";

    /// <summary>Where a line begins behind its signs.</summary>
    /// <param name="depth">How many there are.</param>
    public static int After(string text, TextSpan line, out int depth)
    {
        depth = 0;
        int after = line.Start;
        for (int at = line.Start; at < line.End && (text[at] == Sign || char.IsWhiteSpace(text[at])); at++)
            if (text[at] == Sign)
            {
                depth++;
                after = at + 1;
            }

        return after < line.End && depth > 0 && text[after] == ' ' ? after + 1 : after;
    }

    /// <summary>
    /// Whether lines of a text bear them. One line alone is a quotation set apart, unless a mail announces it; captions of films put two before everybody who
    /// speaks, and never one; and the lines of a menu end no sentence.
    /// </summary>
    public static bool AreIn(string text)
    {
        if (!text.Contains(Sign, StringComparison.Ordinal))
            return false;
        int run = 0;
        bool hasOne = false,
            hasSentence = false,
            isAnnounced = false;
        foreach (Range range in text.AsSpan().SplitAny(Breaks))
        {
            (int start, int length) = range.GetOffsetAndLength(text.Length);
            int begin = After(text, new TextSpan(start, start + length), out int depth);
            if (depth == 0)
            {
                // A line break of two characters is one.
                if (length > 0)
                    (run, hasOne, hasSentence, isAnnounced) = (0, false, false, Mail.Announces(text.AsSpan(start, length).Trim()));
                continue;
            }

            run++;
            hasOne |= depth == 1;
            hasSentence |= LineShape.EndsSentence(text.AsSpan(begin, start + length - begin));
            if (hasSentence && (isAnnounced || (hasOne && run > 1)))
                return true;
        }

        return false;
    }

    /// <summary>All of them in the text, with the space behind them. Ascending.</summary>
    public static ImmutableArray<TextSpan> Of(string text)
    {
        var signs = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (Range range in text.AsSpan().SplitAny(Breaks))
        {
            (int start, int length) = range.GetOffsetAndLength(text.Length);
            int end = After(text, new TextSpan(start, start + length), out int depth);
            if (depth > 0)
                signs.Add(new TextSpan(start, end));
        }

        return signs.ToImmutable();
    }
}
