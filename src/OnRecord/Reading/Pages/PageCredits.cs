using OnRecord.Reading.PlainText;
using OnRecord.Text;

namespace OnRecord.Reading.Pages;

/// <summary>Finds the byline and the lines that date the article, around the headline and before the first paragraph.</summary>
internal static class PageCredits
{
    // Blocks before and after the headline in which credits stand.
    private const int Before = 4;

    private const int After = 16;

    private const int LongestCredit = 160;

    private const int LongestCreditInBody = 80;

    // Blocks right below the headline.
    private const int CreditsBelow = 4;

    public static void Mark(PageTree tree, int? headline, PageFacts facts, BlockRole[] roles)
    {
        int anchor = headline ?? Array.IndexOf(roles, BlockRole.Body);
        if (anchor < 0)
            return;
        bool hasByline = false;
        for (int b = Math.Max(0, anchor - Before); b < Math.Min(roles.Length, anchor + After); b++)
        {
            PageBlock block = tree.Blocks[b];
            bool isBody = roles[b] == BlockRole.Body;
            if (
                roles[b] is not (BlockRole.None or BlockRole.PublicationDate or BlockRole.Body)
                || block.Characters > (isBody ? LongestCreditInBody : LongestCredit)
                || tree.IsHidden(block.Element)
            )
                continue;
            string words = tree.Words(block);
            var whole = new TextSpan(0, words.Length);
            // Among the paragraphs only a line that dates, right below the headline, is no paragraph.
            if (
                isBody
                && (
                    b > anchor + CreditsBelow
                    || b == anchor
                    || !IsDateLine(words, whole)
                    || tree.Ancestor(block.Element, null, e => e.Kind == TagKind.Quote) is not null
                )
            )
                continue;
            if (
                !hasByline
                && (
                    IsByline(tree, block, CreditLines.BeforeDate(words, whole).In(words).ToString(), facts)
                    || (isBody && CreditLines.Dates(words, whole).Count == 0)
                )
            )
            {
                roles[b] = BlockRole.Byline;
                hasByline = true;
            }
            else if (isBody || CreditLines.Dates(words, whole).Count > 0)
            {
                roles[b] = BlockRole.PublicationDate;
            }
        }
    }

    /// <summary>The names in the byline's block: those that the markup gives, or those after "By".</summary>
    public static TextSpan? Names(string text, TextSpan? block, PageFacts facts)
    {
        if (block is not { } span)
            return null;
        foreach (string author in facts.Authors)
        {
            int at = text.IndexOf(author, span.Start, span.Length, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return new TextSpan(at, at + author.Length);
        }

        TextSpan names = CreditLines.BeforeDate(text, span);
        return CreditLines.Names(text, names) ?? names;
    }

    private static bool IsDateLine(string words, TextSpan whole) =>
        !LineShape.EndsSentence(words)
        && (
            CreditLines.Dates(words, whole).Count > 0
            || (CreditLines.DatesBesideNames(words, whole).Count > 0 && CreditLines.IsNames(CreditLines.BeforeDate(words, whole).In(words)))
        );

    private static bool IsByline(PageTree tree, PageBlock block, string words, PageFacts facts)
    {
        const int FewWords = 10;
        if (LineShape.WordCount(words) > FewWords)
            return false;
        foreach (string author in facts.Authors)
            if (words.Contains(author, StringComparison.OrdinalIgnoreCase))
                return true;
        if (facts.Authors.IsEmpty && tree.Ancestor(block.Element, null, e => (e.Hints & Hints.Byline) != 0) is not null && IsFullName(words))
            return true;
        return CreditLines.Names(words, new TextSpan(0, words.Length)) is not null && (tree.Elements[block.Element].Hints & Hints.Caption) == 0;
    }

    // Two to five words with capitals: what an element for the author holds, when it is not a label or a link to his other articles.
    private static bool IsFullName(string words)
    {
        string[] parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is >= 2 and <= 5
            && Array.TrueForAll(
                parts,
                part => char.IsUpper(part[0]) && Array.TrueForAll(part.ToCharArray(), c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’')
            );
    }
}
