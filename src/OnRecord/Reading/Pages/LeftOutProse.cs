using OnRecord.Text;

namespace OnRecord.Reading.Pages;

/// <summary>Keeps, beside the article, paragraphs that stand in its flow and were left out of it for what their place on the page is called, so that
/// nothing is lost in silence.</summary>
internal static class LeftOutProse
{
    private const int ShortestParagraph = 80;

    public static void Mark(PageTree tree, int? article, bool[] apart, BlockRole[] roles)
    {
        int first = Array.IndexOf(roles, BlockRole.Body),
            last = Array.LastIndexOf(roles, BlockRole.Body);
        if (article is not { } root || first < 0)
            return;
        for (int b = tree.Elements[root].BlockStart; b < tree.Elements[root].BlockEnd; b++)
        {
            if (roles[b] == BlockRole.None && b > first && b < last && apart[tree.Blocks[b].Element] && IsProse(tree, root, tree.Blocks[b]))
                roles[b] = BlockRole.LeftOut;
        }
    }

    /// <summary>A note for every run of such paragraphs.</summary>
    public static IEnumerable<Note> Notes(ArticleText article) =>
        article.Spans(BlockRole.LeftOut).Select(span => Note.Info(NoteCodes.LeftOut, span, "The page sets this apart from its article; it was not read."));

    private static bool IsProse(PageTree tree, int root, PageBlock block)
    {
        if (block.Characters < ShortestParagraph || block.LinkDensity > 0.2 || !block.EndsSentence)
            return false;
        bool isKept = tree.Ancestor(block.Element, root, e => e.IsHidden || (e.Hints & Hints.Readers) != 0) is null;
        return isKept && tree.Words(block) is var words && !Notices.Speak(words) && !PageTrailer.IsCredit(words);
    }
}
