namespace OnRecord.Actors;

/// <summary>Compares the names of persons, given as their words.</summary>
internal static class PersonName
{
    /// <summary>Whether <paramref name="shorter"/> may name the person called <paramref name="fuller"/>: all its words stand in the fuller name in
    /// the same order, an initial for a word that begins with it.</summary>
    public static bool MayName(IReadOnlyList<string> shorter, IReadOnlyList<string> fuller)
    {
        if (shorter.Count > fuller.Count)
            return false;
        int at = 0;
        // By index: this is asked of each name and each person, and an enumerator would be made each time.
        for (int i = 0; i < shorter.Count; i++)
        {
            while (at < fuller.Count && !SameWord(shorter[i], fuller[at]))
                at++;
            if (at++ == fuller.Count)
                return false;
        }

        return shorter.Count == 1
            ? shorter[0].Length > 1 && IsCalled(shorter[0], fuller)
            : shorter[^1].Equals(fuller[^1], StringComparison.OrdinalIgnoreCase) || shorter[0].Equals(fuller[0], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"Varn" of Erik Varn da Lund; but "Peter" is not Karl Peter Berg: nobody goes by a given name in the middle.</summary>
    private static bool IsCalled(string word, IReadOnlyList<string> fuller)
    {
        for (int i = 0; i < fuller.Count; i++)
            if (
                word.Equals(fuller[i], StringComparison.OrdinalIgnoreCase)
                && (i == 0 || i == fuller.Count - 1 || Lexicon.GivenNameGender(word) == Gender.Unknown)
            )
                return true;
        return false;
    }

    /// <summary>Whether two fuller names ("George Bush", "George W. Bush") are one person's.</summary>
    public static bool Same(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.Count <= other.Count ? MayName(one, other) : MayName(other, one);

    private static bool SameWord(string word, string other) =>
        word.Equals(other, StringComparison.OrdinalIgnoreCase) || (IsInitial(word) && other[0] == word[0]) || (IsInitial(other) && word[0] == other[0]);

    private static bool IsInitial(string word) => word.Length == 2 && word[1] == '.' && char.IsUpper(word[0]);
}
