using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Reading.Pages;

/// <summary>Finds the entries of a live blog: boxes side by side in the article, each of which begins with its time.</summary>
internal static partial class LiveBlog
{
    private const int FewestEntries = 3;

    // Blocks at the head of an entry: its time, its author, its title.
    private const int MostHeadBlocks = 5;

    /// <summary>The elements that are entries, in the order of the page; empty when the article is no live blog. Their times and authors lose their
    /// part in the body, their titles get one.</summary>
    public static List<int> Mark(PageTree tree, int? article, bool[] apart, BlockRole[] roles)
    {
        List<int> entries = [];
        if (article is not { } root)
            return entries;
        var rows = new Dictionary<int, List<int>>();
        for (int e = root + 1; e < tree.Elements[root].End; e++)
        {
            PageElement element = tree.Elements[e];
            bool mayBe =
                element.Kind is TagKind.Article or TagKind.Block or TagKind.Item or TagKind.Paragraph && !apart[e] && element.BlockEnd - element.BlockStart > 1;
            if (!mayBe || !BeginsWithTime(tree, e) || !HoldsBody(element, roles))
                continue;
            if (element.Parent is not { } parent)
                continue;
            if (!rows.TryGetValue(parent, out List<int>? row))
                rows[parent] = row = [];
            row.Add(e);
        }

        entries =
            rows.Values.Where(row => row.Count >= FewestEntries || row.Count > 1 && row.TrueForAll(e => IsNamed(tree.Elements[e]))).MaxBy(row => row.Count)
            ?? [];
        foreach (int entry in entries)
            MarkHead(tree, tree.Elements[entry], roles);
        return entries;
    }

    // Two make a live blog where the markup calls them entries of one, or each has its title or its clock and its day.
    private static bool IsNamed(PageElement element) =>
        (element.Node.GetAttribute("itemprop") ?? "").Contains("liveBlogUpdate", StringComparison.OrdinalIgnoreCase)
        || (element.Node.GetAttribute("itemtype") ?? "").Contains("BlogPosting", StringComparison.OrdinalIgnoreCase)
        || element.Kind is TagKind.Item or TagKind.Article;

    /// <summary>The entries as parts of the text.</summary>
    public static ImmutableArray<LiveEntry> Entries(PageTree tree, List<int> elements, ArticleText article)
    {
        var entries = ImmutableArray.CreateBuilder<LiveEntry>();
        foreach (int e in elements)
        {
            PageElement element = tree.Elements[e];
            TextSpan[] body =
            [
                .. article.Blocks.Where(b => b.Role == BlockRole.Body && b.Block >= element.BlockStart && b.Block < element.BlockEnd).Select(b => b.Span),
            ];
            if (body.Length > 0)
                entries.Add(new LiveEntry(body[0].Cover(body[^1]), Time(tree, e), Author(tree, element)));
        }

        return entries.ToImmutable();
    }

    private static void MarkHead(PageTree tree, PageElement entry, BlockRole[] roles)
    {
        int end = Math.Min(entry.BlockEnd, entry.BlockStart + MostHeadBlocks);
        for (int b = entry.BlockStart; b < end && !(ArticleFinder.Weight(tree.Blocks[b]) > 0 || tree.Blocks[b].EndsSentence); b++)
        {
            bool isTitle = tree.Elements[tree.Blocks[b].Element].Kind == TagKind.Heading && !IsClock(tree.Words(tree.Blocks[b]));
            if (roles[b] is BlockRole.None or BlockRole.Body or BlockRole.PublicationDate or BlockRole.Byline)
                roles[b] = isTitle ? BlockRole.Body : BlockRole.None;
        }
    }

    private static bool HoldsBody(PageElement element, BlockRole[] roles) =>
        roles.AsSpan(element.BlockStart, element.BlockEnd - element.BlockStart).Contains(BlockRole.Body);

    /// <summary>"18:05", "9.12am", "6:30pm (BST)", and nothing else; but "17.45 Mayor: no call came" is a title.</summary>
    public static bool IsClock(string words) => ClockAlone().IsMatch(words);

    private static bool BeginsWithTime(PageTree tree, int element) =>
        TimeElement(tree, element) is not null || Clock().IsMatch(tree.Words(tree.Blocks[tree.Elements[element].BlockStart]));

    // The machine-readable time at the head of an entry.
    private static int? TimeElement(PageTree tree, int element)
    {
        PageElement entry = tree.Elements[element];
        for (int e = element + 1; e < entry.End && tree.Elements[e].BlockStart <= entry.BlockStart + MostHeadBlocks; e++)
            if (Stamp(tree.Elements[e]) is not null)
                return e;
        return null;
    }

    // What sites keep the time of an entry in, beside the words that say how long ago it was.
    private static string? Stamp(PageElement element)
    {
        if (element.Node.LocalName == "time" && element.Node.GetAttribute("datetime") is { Length: > 0 } time)
            return time;
        foreach (string attribute in (ReadOnlySpan<string>)["data-time", "data-datetime", "data-timestamp"])
            if (element.Node.GetAttribute(attribute) is { Length: > 0 } stamp)
                return stamp;
        return null;
    }

    private static When? Time(PageTree tree, int element) =>
        TimeElement(tree, element) is { } time ? PageDates.Read(Stamp(tree.Elements[time])!) : DayOf(tree, tree.Elements[element]);

    // "9.12am" and "15 June 2022" in lines of their own.
    private static When? DayOf(PageTree tree, PageElement entry)
    {
        for (int b = entry.BlockStart; b < Math.Min(entry.BlockEnd, entry.BlockStart + MostHeadBlocks); b++)
        {
            string words = tree.Words(tree.Blocks[b]);
            if (PlainText.CreditLines.Dates(words, new TextSpan(0, words.Length)) is [var date, ..])
                return date.When with { Span = null };
        }

        return null;
    }

    private static string? Author(PageTree tree, PageElement entry)
    {
        for (int b = entry.BlockStart; b < Math.Min(entry.BlockEnd, entry.BlockStart + MostHeadBlocks); b++)
        {
            string words = tree.Words(tree.Blocks[b]);
            if (PlainText.CreditLines.Names(words, new TextSpan(0, words.Length)) is { } names)
                return names.In(words).ToString();
            if (PersonName().IsMatch(words) && tree.Elements[tree.Blocks[b].Element].Kind is not (TagKind.Heading or TagKind.Paragraph))
                return words;
        }

        return null;
    }

    [GeneratedRegex(@"^\(?\d{1,2}[:.h]\d{2}\s*([apAP]\.?[mM]\.?)?(\s*\(?[A-Z]{2,4}\)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ClockAlone();

    [GeneratedRegex(
        @"^\(?\d{1,2}[:.h]\d{2}\s*([ap]\.?m\.?)?(\s*\(?[A-Z]{2,4}\)?)?\b.{0,30}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Clock();

    [GeneratedRegex(@"^\p{Lu}[\w.'’\-]+(\s\p{Lu}[\w.'’\-]+){1,3}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PersonName();
}
