namespace OnRecord.Web.Model;

/// <summary>The words of a claim as a heading: verbatim, without the punctuation that only their sentence needs.</summary>
internal static class ClaimTitle
{
    private const string Opening = "\"“‘„«",
        Closing = "\"”’“»";

    /// <summary>
    /// <paramref name="text"/> without a comma or semicolon at its end, and without a quotation mark at either end that has no partner. An apostrophe that
    /// ends a word stays.
    /// </summary>
    public static string Of(string text)
    {
        string title = text.Trim();
        while (true)
        {
            string shorter = title.TrimEnd(',', ';', ':', ' ');
            if (EndsAlone(shorter))
                shorter = shorter[..^1];
            else if (BeginsAlone(shorter))
                shorter = shorter[1..];
            if (shorter.Length == title.Length || shorter.Length == 0)
                return title;
            title = shorter;
        }
    }

    private static bool EndsAlone(string text)
    {
        int pair = text.Length > 1 ? Closing.IndexOf(text[^1], StringComparison.Ordinal) : -1;
        if (pair < 0 || (text[^1] == '’' && char.IsLetter(text[^2])))
            return false;
        return text[^1] == '"' ? text.Count(c => c == '"') % 2 != 0 : !text.AsSpan(0, text.Length - 1).Contains(Opening[pair]);
    }

    private static bool BeginsAlone(string text)
    {
        int pair = text.Length > 1 ? Opening.IndexOf(text[0], StringComparison.Ordinal) : -1;
        if (pair < 0)
            return false;
        return text[0] == '"' ? text.Count(c => c == '"') % 2 != 0 : !text.AsSpan(1).Contains(Closing[pair]);
    }
}
