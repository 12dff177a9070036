using OnRecord.Reading.PlainText;

namespace OnRecord.Reading.Pages;

/// <summary>Finds the standfirst: the sentence between headline and article that says what it is about. It is a part of the report, and not of its
/// body.</summary>
internal static class PageStandfirst
{
    private const int MostBlocksAfterHeadline = 10;

    private const int FewestWords = 5;

    private const int Longest = 500;

    // Letters of the page's description that a standfirst has to share to be known by it.
    private const int SharedLetters = 40;

    public static void Mark(PageTree tree, int? found, PageFacts facts, BlockRole[] roles)
    {
        if (found is not { } headline)
            return;
        int end = Math.Min(roles.Length, headline + 1 + MostBlocksAfterHeadline);
        for (int b = headline + 1; b < end && roles[b] != BlockRole.Body; b++)
        {
            if (roles[b] != BlockRole.None || !MayBe(tree, b) || !Is(tree, headline, b, facts.Descriptions))
                continue;
            roles[b] = BlockRole.Standfirst;
            if (
                b + 1 < end
                && roles[b + 1] == BlockRole.None
                && tree.Elements[tree.Blocks[b + 1].Element].Parent == tree.Elements[tree.Blocks[b].Element].Parent
                && MayBe(tree, b + 1)
                && IsNamed(tree, b + 1)
            )
                roles[b + 1] = BlockRole.Standfirst;
            return;
        }
    }

    private static bool MayBe(PageTree tree, int b)
    {
        PageBlock block = tree.Blocks[b];
        if (block.Characters > Longest || block.LinkDensity > 0.3 || tree.IsHidden(block.Element))
            return false;
        string words = tree.Words(block);
        return LineShape.WordCount(words) >= FewestWords
            && !DebrisLines.Contains(words)
            && !CaptionLines.IsMarked(words)
            && !Notices.Speak(words)
            && CreditLines.Names(words, new Text.TextSpan(0, words.Length)) is null
            && CreditLines.Dates(words, new Text.TextSpan(0, words.Length)).Count == 0;
    }

    // Named so, or a heading right below the headline, or what the page describes itself by.
    private static bool Is(PageTree tree, int headline, int b, IEnumerable<string> descriptions)
    {
        if (IsNamed(tree, b))
            return true;
        if (b <= headline + 2 && tree.Elements[tree.Blocks[b].Element].Kind == TagKind.Heading)
            return true;
        string letters = Letters(tree.Words(tree.Blocks[b]));
        return letters.Length >= SharedLetters
            && descriptions.Any(d => Letters(d).StartsWith(letters.AsSpan(0, SharedLetters), StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsNamed(PageTree tree, int b)
    {
        const int Levels = 3;
        int? at = tree.Blocks[b].Element;
        for (int level = 0; level < Levels && at is { } element; level++, at = tree.Elements[element].Parent)
            if ((tree.Elements[element].Hints & Hints.Standfirst) != 0)
                return true;
        return false;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
