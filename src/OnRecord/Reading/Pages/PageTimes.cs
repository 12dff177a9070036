namespace OnRecord.Reading.Pages;

/// <summary>What the <c>time</c> elements of a page say of the article: those around its headline first, then those inside it. Times of comments, of
/// teasers and of what else stands apart date something else.</summary>
internal static class PageTimes
{
    /// <param name="article">The element that holds the article; null when there is none.</param>
    /// <param name="headline">Its block.</param>
    public static PageFacts AddTo(PageFacts facts, PageTree tree, bool[] apart, int? article, int? headline)
    {
        List<string> head = [],
            inside = [],
            changed = [];
        int firstProse = FirstProse(tree, apart, article);
        for (int e = 0; e < tree.Elements.Length; e++)
        {
            PageElement element = tree.Elements[e];
            if (element.Node.LocalName != "time" || element.Node.GetAttribute("datetime") is not { Length: > 0 } text)
                continue;
            bool isInside = article is { } root && tree.IsInside(e, root);
            bool isBelow = element.BlockStart >= headline && element.BlockStart <= headline + NearHeadline;
            if (apart[e] || !(isInside || isBelow) && (IsListed(tree, e) || element.BlockStart > headline))
                continue;
            string property = element.Node.GetAttribute("itemprop") ?? "";
            if (property.Contains("modified", StringComparison.OrdinalIgnoreCase))
                changed.Add(text.Trim());
            else if (element.BlockStart <= firstProse)
                head.Add(text.Trim());
            else if (isInside)
                inside.Add(text.Trim());
        }

        return facts with
        {
            Published = [.. facts.Published.Concat(head).Concat(inside).Distinct()],
            Modified = [.. facts.Modified.Concat(changed).Distinct()],
        };
    }

    // Blocks from the headline in which its credits stand, where they stand outside of the article.
    private const int NearHeadline = 8;

    // The time of a link in a list is that of what it leads to; entries of a live blog hold more than a line.
    private static bool IsListed(PageTree tree, int element) =>
        tree.Ancestor(element, null, e => e.Kind is TagKind.Item or TagKind.Furniture || e.Node.LocalName == "a") is { } around
        && tree.Elements[around] is var item
        && !HasProse(tree, item.BlockStart, item.BlockEnd);

    private static int FirstProse(PageTree tree, bool[] apart, int? article)
    {
        if (article is not { } root)
            return 0;
        for (int b = tree.Elements[root].BlockStart; b < tree.Elements[root].BlockEnd; b++)
            if (!apart[tree.Blocks[b].Element] && ArticleFinder.Weight(tree.Blocks[b]) > 0)
                return b;
        return tree.Elements[root].BlockStart;
    }

    private static bool HasProse(PageTree tree, int start, int end)
    {
        for (int b = start; b < end; b++)
            if (ArticleFinder.Weight(tree.Blocks[b]) > 0)
                return true;
        return false;
    }
}
