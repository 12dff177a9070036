namespace OnRecord.Text;

/// <summary>Guesses what somebody meant to type.</summary>
internal static class Spelling
{
    /// <summary>Of five letters two may be wrong; more is another word.</summary>
    private const double Tolerated = 0.4;

    /// <summary>The word that is nearest to what was typed, the first of several; null when none is near.</summary>
    public static string? Nearest(string typed, IEnumerable<string> words, double tolerated = Tolerated)
    {
        (string? nearest, int distance) = (null, int.MaxValue);
        foreach (string word in words)
        {
            // The difference in length is the least that the distance can be.
            if (Math.Abs(word.Length - typed.Length) < distance && Distance(typed, word) is var edits && edits < distance)
                (nearest, distance) = (word, edits);
        }

        return nearest is not null && distance <= Math.Max(typed.Length, nearest.Length) * tolerated ? nearest : null;
    }

    /// <summary>Letters to insert, leave out, replace, or exchange with their neighbour (Damerau's distance of neighbours).</summary>
    private static int Distance(string a, string b)
    {
        var edits = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
            edits[i, 0] = i;
        for (int j = 0; j <= b.Length; j++)
            edits[0, j] = j;
        for (int i = 1; i <= a.Length; i++)
        for (int j = 1; j <= b.Length; j++)
        {
            edits[i, j] = Math.Min(Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1, edits[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
        }

        return edits[a.Length, b.Length];
    }
}
