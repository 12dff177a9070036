namespace OnRecord.Chronology;

/// <summary>A piece of text as the grammar of times sees it: a run of letters, a run of digits, or one other character.</summary>
/// <param name="Start">UTF-16 offset.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Number">The value of a run of digits; null of all else.</param>
/// <param name="Symbol">The character when it is neither letter nor digit, else '\0'; '\n' for a gap of an empty line or more.</param>
/// <param name="SpaceBefore">Whether white space stands before it.</param>
/// <param name="Capital">Whether it begins with an upper-case letter.</param>
internal readonly record struct TimeWord(int Start, int End, TimeWordEntry Entry, int? Number, char Symbol, bool SpaceBefore, bool Capital)
{
    public int Length => End - Start;

    /// <summary>Whether it is written in capitals throughout: then its first letter tells nothing.</summary>
    public bool InCapitals { get; init; }

    /// <summary>Whether it is written as words of names and titles are: "Last Week", and not "LAST WEEK".</summary>
    public bool IsTitled => Capital && !InCapitals;

    public bool IsDigits => Number is not null;

    public bool Is(string word) => Entry.Text.Length > 0 && string.Equals(Entry.Text, word, StringComparison.Ordinal);
}
