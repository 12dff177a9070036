namespace OnRecord.Pairs;

/// <summary>Links the words with content of two sides one to one: equal words first, then words that exclude each other.</summary>
internal static class PairLinks
{
    /// <summary>No partner.</summary>
    public const int None = -1;

    /// <returns>For each word of <paramref name="a"/> the index of its partner in <paramref name="b"/>, or <see cref="None"/>.</returns>
    public static int[] Find(PairWord[] a, PairWord[] b)
    {
        var links = new int[a.Length];
        Array.Fill(links, None);
        var taken = new bool[b.Length];
        Link(a, b, links, taken, (x, y) => x.IsContent && y.IsContent && x.Key == y.Key);
        Link(a, b, links, taken, (x, y) => !x.IsFigure && !y.IsFigure && Antonyms.Are(x.Key, y.Key));
        return links;
    }

    private static void Link(PairWord[] a, PairWord[] b, int[] links, bool[] taken, Func<PairWord, PairWord, bool> meet)
    {
        for (int i = 0; i < a.Length; i++)
        {
            if (links[i] != None)
                continue;
            for (int j = 0; j < b.Length; j++)
            {
                if (taken[j] || !meet(a[i], b[j]))
                    continue;
                links[i] = j;
                taken[j] = true;
                break;
            }
        }
    }
}
