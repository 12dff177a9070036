using System.Text.RegularExpressions;
using OnRecord.Reading.PlainText;

namespace OnRecord.Reading.Pages;

/// <summary>Recognises what comes after an article: readers' comments, links to others, credits.</summary>
internal static partial class PageTrailer
{
    private const int LongestTitle = 60;

    /// <summary>"Top Rated Comments", "12 comments", "Leave a Reply": readers speak from here on.</summary>
    public static bool StartsComments(PageTree tree, int block, string words)
    {
        if (words.Length > LongestTitle || !CommentsTitle().IsMatch(words))
            return false;
        return tree.Blocks[block].LinkDensity < 0.5;
    }

    /// <summary>"RELATED:", "Don't miss", "More great stories": links follow.</summary>
    public static bool AnnouncesLinks(string words) =>
        words.Length <= LongestTitle && (DebrisLines.AnnouncesLink(words) || DebrisLines.Contains(words) || LinksTitle().IsMatch(words));

    /// <summary>"Reporting by …; editing by …", "… contributed to this report."</summary>
    public static bool IsCredit(string words) => words.Length < 500 && Credit().IsMatch(words);

    [GeneratedRegex(
        @"^((top|best|all|latest|recent|reader|user)( rated)? )?(\d+ )?(comments?|responses|replies)(\s*\(\d*\)|\s*:)?( on .*)?$|^(leave|write|post|add) (a |your )?(reply|comment)|^(\d+|no) (comments|responses|thoughts on\b.*)$|^join the (conversation|discussion)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex CommentsTitle();

    [GeneratedRegex(
        @"^(more|other|related|latest|top|popular|recommended)( \w+){0,4} (stories|articles|news|coverage|posts|links|reading|videos)\s*:?$|^(you (may|might) (also )?(like|be interested in)|don['’]t miss|read (more|next|also)|also (read|on)\b.{0,30}|see also|related( \w+)?)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LinksTitle();

    [GeneratedRegex(
        @"^\W*((additional )?reporting (and writing )?by|writing by|editing by|compiled by|report by)\b|\b(contributed to this (report|story|article)|contributed reporting)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Credit();
}
