namespace OnRecord.Reading.Pages;

/// <summary>
/// Finds rows of teasers: three or more boxes side by side, each with a link and a sentence or two about another article. Their sentences are prose, and
/// together often more than the article's; what tells them apart is that each comes with its link.
/// </summary>
internal static class Teasers
{
    private const int FewestInRow = 3;

    private const int MostBlocks = 6;

    private const int MostProse = 2;

    // Prose outside the rows that makes an article, in characters; a page without it may be made of such boxes.
    private const int ShortestArticle = 400;

    /// <summary>Whether each element is a teaser. Elements inside one are not marked.</summary>
    public static bool[] Find(PageTree tree)
    {
        bool[] teasers = new bool[tree.Elements.Length];
        int[] rows = new int[tree.Elements.Length];
        for (int e = 1; e < tree.Elements.Length; e++)
            if (tree.Elements[e].Parent is { } parent && IsTeaser(tree, tree.Elements[e]))
                rows[parent]++;
        bool any = false;
        for (int e = 1; e < tree.Elements.Length; e++)
        {
            if (tree.Elements[e].Parent is not { } parent || rows[parent] < FewestInRow || !IsTeaser(tree, tree.Elements[e]))
                continue;
            teasers[e] = any = true;
        }

        if (any && ProseOutside(tree, teasers) < ShortestArticle)
            Array.Clear(teasers);
        return teasers;
    }

    private static bool IsTeaser(PageTree tree, PageElement box)
    {
        int blocks = box.BlockEnd - box.BlockStart,
            prose = 0,
            links = 0;
        if (blocks is < 2 or > MostBlocks || box.Kind is not (TagKind.Block or TagKind.Item or TagKind.Article) || box.Node.LocalName == "tr")
            return false;
        for (int b = box.BlockStart; b < box.BlockEnd; b++)
        {
            PageBlock block = tree.Blocks[b];
            if (IsLink(block))
                links++;
            else if (ArticleFinder.Weight(block) > 0)
                prose++;
        }

        return links > 0 && prose is > 0 and <= MostProse && IsLink(tree.Blocks[box.BlockStart]) | IsLink(tree.Blocks[box.BlockStart + 1]);
    }

    private static bool IsLink(PageBlock block) => block.LinkDensity > 0.9;

    private static double ProseOutside(PageTree tree, bool[] teasers)
    {
        double prose = 0;
        int inside = 0;
        for (int b = 0, e = 0; b < tree.Blocks.Length; b++)
        {
            for (; e <= tree.Blocks[b].Element; e++)
                if (teasers[e])
                    inside = Math.Max(inside, tree.Elements[e].BlockEnd);
            PageBlock block = tree.Blocks[b];
            if (b >= inside && block.LinkCharacters * 5 < block.Characters && block.EndsSentence)
                prose += Math.Max(0, ArticleFinder.Weight(block));
        }

        return prose;
    }
}
