using OnRecord.Text;
using OnRecord.Time;
using OnRecord.Vocabulary;

namespace OnRecord.Reading.Pages;

/// <summary>Reads a web page: its article as text with the way back to the page, and what the page says of itself.</summary>
internal static class PageReader
{
    // Less hidden text than this in an article is a label for screen readers.
    private const int FewCharacters = 40;

    public static Report Read(string id, string source, string page, ReadingOptions options)
    {
        ParsedPage parsed = PageParser.Parse(page);
        PageFacts facts = PageFacts.Read(parsed);
        PageTree tree = PageTree.Build(parsed);
        bool[] apart = ArticleFinder.SetApart(tree);
        int root = ArticleFinder.Find(tree, apart);
        int headline = PageHeadline.Find(tree, root, facts.Titles);
        BlockRole[] roles = ArticleBlocks.Assign(tree, root, apart, headline);
        PageCredits.Mark(tree, headline, facts, roles);
        ArticleText article = new ArticleWriter(tree, page).Write(roles);
        List<Note> notes = [];
        (When? published, When? modified) = PageDates.Settle(facts, article, options, notes);
        TextSpan? headlineSpan = article.First(BlockRole.Headline), byline = PageCredits.Names(article.Text, article.First(BlockRole.Byline), facts);
        var report = new Report
        {
            Id = id,
            Source = source,
            Text = article.Text,
            Headline = headlineSpan,
            Title = headlineSpan is null && facts.Titles.Length > 0 ? facts.Titles[0] : null,
            Outlet = facts.Outlet is { } outlet ? new OutletEntry(outlet, OutletEntry.Metadata) : null,
            Byline = byline,
            Author = byline is null && facts.Authors.Length > 0 ? string.Join(", ", facts.Authors) : null,
            Section = facts.Section,
            Published = published,
            Modified = modified,
            Url = facts.Address,
            Language = Language(facts.Language),
            Body = article.Spans(BlockRole.Body),
            Captions = article.Spans(BlockRole.Caption),
            Map = article.Map,
        };
        AddNotes(report, parsed, tree, root, facts, notes);
        return report with { Notes = [.. notes] };
    }

    private static void AddNotes(Report report, ParsedPage page, PageTree tree, int root, PageFacts facts, List<Note> notes)
    {
        if (report.Body.IsEmpty) notes.Add(Note.Warning(NoteCodes.EmptyReport, null, "No article was found on the page."));
        if (page.ReadTo < page.Source.Length)
            notes.Add(Note.Warning(NoteCodes.LimitReached, null, $"The page nests or repeats tags beyond the limits; it was read up to character {page.ReadTo} of {page.Source.Length}."));
        if (facts.IsDamaged) notes.Add(Note.Info(NoteCodes.DamagedMetadata, null, "A block of JSON-LD on the page is no valid JSON and was passed over."));
        int hidden = HiddenCharacters(tree, root);
        if (hidden > FewCharacters)
            notes.Add(Note.Warning(NoteCodes.HiddenText, null, $"The article holds {hidden} characters that the page hides from its readers; they were left out."));
        notes.AddRange(QuotationBalance.Check(report.Text, report.Body));
    }

    private static int HiddenCharacters(PageTree tree, int root)
    {
        int hidden = 0;
        if (root < 0) return hidden;
        for (int e = root + 1; e < tree.Elements[root].End; e++)
        {
            PageElement element = tree.Elements[e];
            if (!element.IsHidden) continue;
            for (int b = element.BlockStart; b < element.BlockEnd; b++) hidden += tree.Blocks[b].Characters;
            e = element.End - 1;
        }

        return hidden;
    }

    // The primary subtag of a language tag (BCP 47): "en" of "en-GB" or "en_US".
    private static string Language(string? tag)
    {
        ReadOnlySpan<char> primary = tag.AsSpan().Trim();
        int end = primary.IndexOfAny('-', '_');
        if (end >= 0) primary = primary[..end];
        return primary.Length is 2 or 3 && !primary.ContainsAnyExceptInRange('A', 'z') ? primary.ToString().ToLowerInvariant() : "en";
    }
}
