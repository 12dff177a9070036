using System.Buffers;

namespace OnRecord.Reading.Pages;

/// <summary>
/// Bounds what a parser is given: it compares each attribute of a tag with those before, so that the time of one tag grows with the square of their number.
/// </summary>
internal static class TagBounds
{
    // Pages of today have up to some fifty.
    private const int MostAttributes = 500;

    // Scripts hold what looks like a tag without an end; each costs the rest of the page.
    private const int MostUnended = 16;

    private static readonly SearchValues<char> EndsName = SearchValues.Create(" \t\r\n\f/>=");

    private static readonly SearchValues<char> EndsValue = SearchValues.Create(" \t\r\n\f>");

    /// <summary>The page with the attributes of a tag beyond the limit blanked; of the same length, so that offsets hold. The page itself where there
    /// are none.</summary>
    public static string Bound(string page)
    {
        char[]? bounded = null;
        int unended = 0;
        for (int? next = Next(page, 0); next is { } at; )
        {
            (int? cut, int? end) = Read(page, at + 1);
            if (end is null && ++unended > MostUnended)
                break;
            if (cut is { } start)
            {
                bounded ??= page.ToCharArray();
                bounded.AsSpan(start, (end ?? page.Length) - start).Fill(' ');
            }

            next = Next(page, end ?? at + 1);
        }

        return bounded is null ? page : new string(bounded);
    }

    /// <summary>Where the attributes beyond the limit begin, and where the tag's closing bracket stands; null where there are none.</summary>
    private static (int? Cut, int? End) Read(string page, int at)
    {
        int attributes = 0;
        int? cut = null;
        at = After(page, at, EndsName);
        while (at < page.Length)
        {
            char c = page[at];
            if (c == '>')
                return (cut, at);
            if (char.IsWhiteSpace(c) || c is '/' or '=')
            {
                at++;
                continue;
            }

            if (++attributes > MostAttributes)
                cut ??= at;
            at = AfterValue(page, After(page, at, EndsName));
        }

        return (cut, null);
    }

    private static int AfterValue(string page, int at)
    {
        int value = at;
        while (value < page.Length && char.IsWhiteSpace(page[value]))
            value++;
        if (value >= page.Length || page[value] != '=')
            return at;
        value++;
        while (value < page.Length && char.IsWhiteSpace(page[value]))
            value++;
        if (value >= page.Length)
            return value;
        if (page[value] is not ('"' or '\''))
            return After(page, value, EndsValue);
        int close = page.IndexOf(page[value], value + 1);
        return close < 0 ? page.Length : close + 1;
    }

    private static int After(string page, int at, SearchValues<char> ends)
    {
        int length = page.AsSpan(at).IndexOfAny(ends);
        return length < 0 ? page.Length : at + length;
    }

    // The next bracket with a letter after it.
    private static int? Next(string page, int from)
    {
        while (true)
        {
            int length = from < page.Length ? page.AsSpan(from).IndexOf('<') : -1;
            if (length < 0)
                return null;
            from += length;
            if (from + 1 < page.Length && char.IsAsciiLetter(page[from + 1]))
                return from;
            from++;
        }
    }
}
