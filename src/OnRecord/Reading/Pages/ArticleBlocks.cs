namespace OnRecord.Reading.Pages;

/// <summary>Decides what each block of the page is to the article.</summary>
internal static class ArticleBlocks
{
    public static BlockRole[] Assign(PageTree tree, int root, bool[] apart)
    {
        var roles = new BlockRole[tree.Blocks.Length];
        if (root < 0) return roles;
        for (int b = tree.Elements[root].BlockStart; b < tree.Elements[root].BlockEnd; b++)
        {
            PageBlock block = tree.Blocks[b];
            if (apart[block.Element]) continue;
            if (tree.Ancestor(block.Element, root, e => e.Kind is TagKind.Caption or TagKind.Figure || (e.Hints & Hints.Caption) != 0) >= 0) roles[b] = BlockRole.Caption;
            else if (block.LinkDensity <= 0.5 || block.Characters > 80) roles[b] = BlockRole.Body;
        }

        return roles;
    }
}
