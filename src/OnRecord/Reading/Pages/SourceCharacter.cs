using AngleSharp.Html;

namespace OnRecord.Reading.Pages;

/// <summary>How a character of parsed text is written in the source: as itself, as a character reference, or as CR LF for a line feed.</summary>
internal static class SourceCharacter
{
    private const int LongestName = 32;

    /// <summary>
    /// The length in the source, at <paramref name="at"/>, of the first characters of <paramref name="data"/>.
    /// </summary>
    /// <param name="taken">How many characters of <paramref name="data"/> that is: more than one for references to two.</param>
    public static int Length(string source, int at, ReadOnlySpan<char> data, out int taken)
    {
        taken = 1;
        if (at >= source.Length)
            return 0;
        if (source[at] == '\r' && data[0] == '\n')
            return at + 1 < source.Length && source[at + 1] == '\n' ? 2 : 1;
        return source[at] == '&' ? Reference(source, at, data, out taken) : 1;
    }

    private static int Reference(string source, int at, ReadOnlySpan<char> data, out int taken)
    {
        taken = 1;
        int i = at + 1;
        if (i < source.Length && source[i] == '#')
        {
            i++;
            bool isHexadecimal = i < source.Length && source[i] is 'x' or 'X';
            if (isHexadecimal)
                i++;
            int digits = i;
            while (i < source.Length && (isHexadecimal ? char.IsAsciiHexDigit(source[i]) : char.IsAsciiDigit(source[i])))
                i++;
            if (i == digits)
                return 1;
            if (i < source.Length && source[i] == ';')
                i++;
            taken = data.Length > 1 && char.IsSurrogatePair(data[0], data[1]) ? 2 : 1;
            return i - at;
        }

        while (i < source.Length && i - at <= LongestName && char.IsAsciiLetterOrDigit(source[i]))
            i++;
        string name = source[(at + 1)..i];
        if (i < source.Length && source[i] == ';' && Symbol(name + ";", data, out taken))
            return i + 1 - at;
        for (int end = name.Length; end > 0; end--)
            if (Symbol(name[..end], data, out taken))
                return end + 1;
        taken = 1;
        return 1;
    }

    private static bool Symbol(string name, ReadOnlySpan<char> data, out int taken)
    {
        string? symbol = HtmlEntityProvider.Resolver.GetSymbol(name);
        taken = symbol?.Length ?? 1;
        return symbol is not null && data.StartsWith(symbol, StringComparison.Ordinal);
    }
}
