namespace OnRecord.Reading.Normal;

/// <summary>Quotation marks typed as two single ones: ''word'' on many sites, ``word'' by typesetters.</summary>
internal static class Marks
{
    private const string Doubled = "''", Opening = "``";

    /// <summary>Whether a text has them in pairs.</summary>
    public static bool AreDoubled(string text)
    {
        int first = text.IndexOf(Doubled, StringComparison.Ordinal);
        return first >= 0 && (text.IndexOf(Doubled, first + Doubled.Length, StringComparison.Ordinal) >= 0 || text.Contains(Opening, StringComparison.Ordinal));
    }

    public static (int Length, string? Meant)? At(string text, int at)
    {
        if (string.CompareOrdinal(text, at, Doubled, 0, 2) == 0) return (2, "\"");
        return string.CompareOrdinal(text, at, Opening, 0, 2) == 0 ? (2, "\"") : null;
    }
}
