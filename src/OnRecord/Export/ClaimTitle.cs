namespace OnRecord.Export;

/// <summary>The words of a claim as a heading: verbatim, without the punctuation that only their sentence needs, and with both marks of every pair.</summary>
internal static class ClaimTitle
{
    /// <summary>
    /// <paramref name="text"/> without a comma or semicolon at its end. A quotation mark or bracket at either end whose partner stands outside of the words is
    /// left out; for one further in, its partner is put where the words begin or end. An apostrophe stays.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string title = text.Trim();
        while (true)
        {
            string shorter = title.TrimEnd(',', ';', ':', ' ');
            IReadOnlyList<LoneMark> lone = PairedMarks.Lone(shorter);
            if (lone.Count > 0 && lone[^1].At == shorter.Length - 1)
                shorter = shorter[..^1];
            else if (lone.Count > 0 && lone[0].At == 0)
                shorter = shorter[1..];
            if (shorter.Length == 0)
                return title;
            if (shorter.Length == title.Length)
                return PairedMarks.Completed(title);
            title = shorter;
        }
    }
}
