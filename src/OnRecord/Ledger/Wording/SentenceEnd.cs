using OnRecord.Text;

namespace OnRecord.Ledger.Wording;

/// <summary>Where a rough sentence ends: enough to ask what stands near what.</summary>
internal static class SentenceEnd
{
    private static readonly WordSet Abbreviations = WordSet.Of("Ledger/Data/rule-words.tsv", "abbreviations");

    private const string Closers = "\"'”’»)]";

    /// <summary>Whether the character at <paramref name="at"/> closes a sentence.</summary>
    public static bool At(string text, int at)
    {
        char c = text[at];
        if (c == '\n')
            return !GoesOn(text, at);
        if (c is '!' or '?')
            return Follows(text, at);
        return c == '.' && Follows(text, at) && !IsAbbreviation(text, at);
    }

    /// <summary>A line break before a small letter is only the page's.</summary>
    private static bool GoesOn(string text, int at)
    {
        int next = at + 1;
        return next < text.Length && char.IsLower(text[next]);
    }

    private static bool Follows(string text, int at)
    {
        int next = at + 1;
        while (next < text.Length && Closers.Contains(text[next], StringComparison.Ordinal))
            next++;
        if (next == text.Length)
            return true;
        if (!char.IsWhiteSpace(text[next]))
            return false;
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || !char.IsLetterOrDigit(text[next])))
            next++;
        return next == text.Length || !char.IsLower(text[next]);
    }

    private static bool IsAbbreviation(string text, int at)
    {
        int start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        ReadOnlySpan<char> word = text.AsSpan(start, at - start);
        if (word.Length == 1 && char.IsUpper(word[0]))
            return true;
        return word.Length is > 1 and <= 5 && Abbreviations.Contains(word.ToString().ToLowerInvariant());
    }
}
