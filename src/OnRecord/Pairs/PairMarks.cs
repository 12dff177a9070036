namespace OnRecord.Pairs;

/// <summary>
/// What the encoder is told of each word beside the word itself: how it is linked to the other side, what it does to its clause, and what it stands
/// under. A mark is <c>kind * Scopes + scope</c>.
/// </summary>
internal static class PairMarks
{
    /// <summary>Combinations of negated and unreal.</summary>
    public const int Scopes = 4;

    /// <summary>Kinds of words: those below, then one for each class of operators.</summary>
    public const int Kinds = FirstOperator + 8;

    private const int Plain = 0,
        Shared = 1,
        Moved = 2,
        Excludes = 3,
        FigureAlike = 4,
        FigureApart = 5,
        FirstOperator = 6;

    /// <returns>A mark for each word of the two sides.</returns>
    public static (int[] A, int[] B) Of(PairWord[] a, PairWord[] b)
    {
        int[] links = PairLinks.Find(a, b);
        int[] back = Reversed(links, b.Length);
        return (Side(a, b, links), Side(b, a, back));
    }

    private static int[] Side(PairWord[] words, PairWord[] others, int[] links)
    {
        var marks = new int[words.Length];
        int last = PairLinks.None;
        for (int i = 0; i < words.Length; i++)
        {
            marks[i] = Kind(words[i], others, links[i], last) * Scopes + (words[i].IsNegated ? 1 : 0) + (words[i].IsUnreal ? 2 : 0);
            if (links[i] != PairLinks.None)
                last = links[i];
        }

        return marks;
    }

    private static int Kind(PairWord word, PairWord[] others, int link, int last)
    {
        if (link == PairLinks.None)
            return word.Operator != OperatorClass.None ? FirstOperator + (int)word.Operator - 1
                : word.IsFigure ? FigureApart
                : Plain;
        if (word.IsFigure)
            return FigureAlike;
        if (others[link].Key != word.Key)
            return Excludes;
        return link < last ? Moved : Shared;
    }

    private static int[] Reversed(int[] links, int length)
    {
        var back = new int[length];
        Array.Fill(back, PairLinks.None);
        for (int i = 0; i < links.Length; i++)
            if (links[i] != PairLinks.None)
                back[links[i]] = i;
        return back;
    }
}
