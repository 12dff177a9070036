namespace OnRecord.Reading.PlainText;

/// <summary>What a line looks like, before any word of it is understood.</summary>
internal static class LineShape
{
    private const string Bullets = "•·◦▪■●*–—-►▶»>";

    private const string Closers = "\"”’'»)]›";

    public static ReadOnlySpan<char> WithoutBullet(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line.TrimStart(Bullets).TrimStart();
        return rest.IsEmpty ? line : rest;
    }

    public static bool HasBullet(ReadOnlySpan<char> line) =>
        line.Length > 1 && Bullets.Contains(line[0], StringComparison.Ordinal) && char.IsWhiteSpace(line[1]);

    /// <summary>Whether it ends as a sentence does, closing quotation marks and brackets aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line.TrimEnd().TrimEnd(Closers).TrimEnd().TrimEnd("‘“");
        rest = rest.TrimEnd();
        return !rest.IsEmpty && rest[^1] is ('.' or '!' or '?' or '…');
    }

    /// <summary>Whether it ends as something does that goes on: with a comma, colon, semicolon or dash.</summary>
    public static bool EndsOpen(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rest = line.TrimEnd();
        return !rest.IsEmpty && rest[^1] is (',' or ':' or ';' or '-' or '–' or '—');
    }

    public static int WordCount(ReadOnlySpan<char> line)
    {
        int words = 0;
        foreach (Range range in line.Split(' '))
            if (!line[range].Trim().IsEmpty)
                words++;
        return words;
    }

    /// <summary>Whether most of its longer words begin with a capital, as in headlines of American papers.</summary>
    public static bool IsTitleCase(ReadOnlySpan<char> line)
    {
        const int Long = 4;
        int capital = 0,
            words = 0;
        foreach (Range range in line.Split(' '))
        {
            ReadOnlySpan<char> word = line[range].Trim(" \"“”‘’'(),:;.!?");
            if (word.Length < Long || !char.IsLetter(word[0]))
                continue;
            words++;
            if (char.IsUpper(word[0]))
                capital++;
        }

        return words > 0 && capital >= 0.7 * words;
    }
}
