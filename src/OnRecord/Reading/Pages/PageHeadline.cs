using System.Collections.Immutable;

namespace OnRecord.Reading.Pages;

/// <summary>Finds the block that is the article's headline.</summary>
internal static class PageHeadline
{
    private const int LongestHeadline = 300;

    // In characters that are no white space: a shorter first-rank heading is the name of the site.
    private const int ShortestHeadline = 12;

    // A heading that is part of a title goes before any other text that is the whole of it.
    private const int HeadingBonus = 15;

    // Titles carry the outlet's name after a bar or dash; the headline is then most of the title.
    private const double ShareOfTitle = 0.5;

    /// <summary>
    /// The block that says what the page's titles say, a heading before another block; else the only first-rank heading before the end of the
    /// article; null when there is none.
    /// </summary>
    public static int? Find(PageTree tree, int root, ImmutableArray<string> titles)
    {
        int end = tree.Elements[root].BlockEnd;
        string[] wanted = [.. titles.Select(Letters).Where(title => title.Length > 0)];
        int? best = null,
            firstRank = null;
        int bestScore = 0;
        Span<char> letters = stackalloc char[LongestHeadline];
        for (int b = 0; b < end; b++)
        {
            PageBlock block = tree.Blocks[b];
            if (block.Characters > LongestHeadline)
                continue;
            int rank = Rank(tree, block.Element);
            if (rank == 1 && block.Characters >= ShortestHeadline && !(firstRank is { } longest && tree.Blocks[longest].Characters >= block.Characters))
                firstRank = b;
            int likeness = Likeness(letters[..Letters(tree, block, letters)], wanted);
            if (likeness == 0)
                continue;
            int score = likeness * 10 + (rank is >= 1 and <= 3 ? HeadingBonus - rank : 0);
            if ((rank == 0 && block.LinkDensity > 0.5) || score < bestScore)
                continue;
            // Of equal ones the last before the article: menus and tickers repeat headlines.
            bool isBeforeArticle = b <= tree.Elements[root].BlockStart || score > bestScore;
            if (isBeforeArticle || best is null)
                (best, bestScore) = (b, score);
        }

        return best ?? firstRank;
    }

    // 2: the same; 1: the beginning or a good part of a title.
    private static int Likeness(ReadOnlySpan<char> words, string[] titles)
    {
        const int Shortest = 8;
        if (words.Length < Shortest)
            return 0;
        int likeness = 0;
        foreach (string title in titles)
        {
            if (words.SequenceEqual(title))
                return 2;
            bool isPart = words.Length >= ShareOfTitle * title.Length && title.AsSpan().IndexOf(words) >= 0;
            if (isPart || title.AsSpan().StartsWith(words))
                likeness = 1;
        }

        return likeness;
    }

    private static int Rank(PageTree tree, int element)
    {
        int? at = element;
        for (int steps = 0; steps < 3 && at is { } e; at = tree.Elements[e].Parent, steps++)
            if (tree.Elements[e].Kind == TagKind.Heading)
                return tree.Elements[e].Node.LocalName[1] - '0';
        return 0;
    }

    // Writes the letters and digits of a block; it has no more than its characters.
    private static int Letters(PageTree tree, PageBlock block, Span<char> letters)
    {
        int count = 0;
        for (int t = block.TextStart; t < block.TextEnd; t++)
            foreach (char c in tree.Texts[t].Data.AsSpan())
                if (char.IsLetterOrDigit(c))
                    letters[count++] = char.ToLowerInvariant(c);
        return count;
    }

    private static string Letters(string text)
    {
        var letters = new System.Text.StringBuilder(text.Length);
        foreach (char c in text)
            if (char.IsLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
        return letters.ToString();
    }
}
