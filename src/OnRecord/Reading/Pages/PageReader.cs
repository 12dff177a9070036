using System.Collections.Immutable;
using OnRecord.Reading.PlainText;
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
        bool[] apart = NamedApart.Find(tree);
        int? root = ArticleFinder.Find(tree, apart);
        int? headline = root is { } found ? PageHeadline.Find(tree, found, facts.Titles) : null;
        facts = PageTimes.AddTo(facts, tree, apart, root, headline);
        BlockRole[] roles = ArticleBlocks.Assign(tree, root, apart, headline);
        PageCredits.Mark(tree, headline, facts, roles);
        PageStandfirst.Mark(tree, headline, facts, roles);
        LeftOutProse.Mark(tree, root, apart, roles);
        List<int> entries = LiveBlog.Mark(tree, root, apart, roles);
        ArticleText article = new ArticleWriter(tree, page).Write(roles);
        List<Note> notes = [];
        (When? published, When? modified) = PageDates.Settle(facts, article, options, notes);
        ImmutableArray<TextSpan> body = article.Spans(BlockRole.Body);
        Dateline? dateline = body.IsEmpty ? null : Dateline.Read(article.Text, body[0], body.Skip(1));
        published ??= DateOf(dateline, source, facts.Address ?? options.Url, article.Text, modified, options);
        TextSpan? headlineSpan = article.First(BlockRole.Headline),
            byline = PageCredits.Names(article.Text, article.First(BlockRole.Byline), facts);
        var report = new Report
        {
            Id = id,
            Source = source,
            Text = article.Text,
            Headline = headlineSpan,
            Title = headlineSpan is null && facts.Titles.Length > 0 ? facts.Titles[0] : null,
            Outlet =
                facts.Outlet is { } outlet ? new OutletEntry(outlet, OutletEntry.Metadata)
                : dateline?.Agency is { } agency ? new OutletEntry(agency, OutletEntry.Stated)
                : null,
            Standfirst = article.First(BlockRole.Standfirst),
            Byline = byline,
            Author = byline is null && facts.Authors.Length > 0 ? string.Join(", ", facts.Authors) : null,
            Section = facts.Section,
            Published = published,
            Modified = modified,
            Url = facts.Address,
            Language = Language(facts.Language),
            Body = Dateline.Cut(article.Text, body, dateline),
            Captions = article.Spans(BlockRole.Caption),
            Entries = LiveBlog.Entries(tree, entries, article),
            Quoted = BlockQuotes(tree, article),
            Map = article.Map,
        };
        AddNotes(report, parsed, tree, root, facts, notes);
        if (IsCutByOffer(tree, roles))
            notes.Add(
                Note.Warning(NoteCodes.TruncatedDocument, report.Body[^1], "The page offers the rest of the article to subscribers; what it shows was read.")
            );
        notes.AddRange(LeftOutProse.Notes(article));
        return report with { Notes = [.. notes] };
    }

    // A page that dates itself by its dateline alone.
    private static When? DateOf(Dateline? dateline, string source, string? address, string text, When? modified, ReadingOptions options) =>
        PublicationDates.Plausible(
            dateline?.Date ?? (dateline?.Day is { } day ? new YearFinder(day, text).Find(source, address, modified, null) : null),
            options.Now
        );

    private static void AddNotes(Report report, ParsedPage page, PageTree tree, int? root, PageFacts facts, List<Note> notes)
    {
        if (report.Body.IsEmpty)
            notes.Add(Note.Warning(NoteCodes.EmptyReport, null, "No article was found on the page."));
        if (page.ReadTo < page.Source.Length)
            notes.Add(
                Note.Warning(
                    NoteCodes.LimitReached,
                    null,
                    $"The page nests or repeats tags beyond the limits; it was read up to character {page.ReadTo} of {page.Source.Length}."
                )
            );
        if (facts.IsDamaged)
            notes.Add(Note.Info(NoteCodes.DamagedMetadata, null, "A block of JSON-LD on the page is no valid JSON and was passed over."));
        int hidden = HiddenCharacters(tree, root);
        if (hidden > FewCharacters)
            notes.Add(
                Note.Warning(NoteCodes.HiddenText, null, $"The article holds {hidden} characters that the page hides from its readers; they were left out.")
            );
        if (tree.StruckOut > 0)
            notes.Add(Note.Info(NoteCodes.HiddenText, null, $"{tree.StruckOut} characters that the page strikes out were left out."));
    }

    // A few paragraphs, and an offer of the paper right below them.
    private static bool IsCutByOffer(PageTree tree, BlockRole[] roles)
    {
        const int FewParagraphs = 6,
            Below = 8;
        int last = Array.LastIndexOf(roles, BlockRole.Body);
        if (last < 0 || roles.Count(role => role == BlockRole.Body) > FewParagraphs)
            return false;
        for (int b = last + 1; b < Math.Min(roles.Length, last + 1 + Below); b++)
            if (
                Notices.Offer(tree.Words(tree.Blocks[b])) && tree.Ancestor(tree.Blocks[b].Element, null, e => e.IsHidden || e.Kind == TagKind.Furniture) is null
            )
                return true;
        return false;
    }

    private static ImmutableArray<TextSpan> BlockQuotes(PageTree tree, ArticleText article)
    {
        var quoted = ImmutableArray.CreateBuilder<TextSpan>();
        int? last = null;
        foreach ((int block, BlockRole role, TextSpan span) in article.Blocks)
        {
            int? quote = role == BlockRole.Body ? tree.Ancestor(tree.Blocks[block].Element, null, e => e.Kind == TagKind.Quote || IsLetter(tree, e)) : null;
            if (quote is not null && quote == last)
                quoted[^1] = quoted[^1].Cover(span);
            else if (quote is not null)
                quoted.Add(span);
            last = quote;
        }

        return quoted.DrainToImmutable();
    }

    // A box of its own that begins as letters do: "Dear residents,".
    private static bool IsLetter(PageTree tree, PageElement box) =>
        box.Kind == TagKind.Block
        && box.BlockEnd > box.BlockStart + 1
        && tree.Words(tree.Blocks[box.BlockStart]) is var opening
        && opening.StartsWith("Dear ", StringComparison.Ordinal)
        && opening.EndsWith(',');

    private static int HiddenCharacters(PageTree tree, int? article)
    {
        int hidden = 0;
        if (article is not { } root)
            return hidden;
        for (int e = root + 1; e < tree.Elements[root].End; e++)
        {
            PageElement element = tree.Elements[e];
            if (!element.IsHidden)
                continue;
            for (int b = element.BlockStart; b < element.BlockEnd; b++)
                hidden += tree.Blocks[b].Characters;
            e = element.End - 1;
        }

        return hidden;
    }

    // The primary subtag of a language tag (BCP 47): "en" of "en-GB" or "en_US".
    private static string Language(string? tag)
    {
        ReadOnlySpan<char> primary = tag.AsSpan().Trim();
        int end = primary.IndexOfAny('-', '_');
        if (end >= 0)
            primary = primary[..end];
        return primary.Length is 2 or 3 && !primary.ContainsAnyExceptInRange('A', 'z') ? primary.ToString().ToLowerInvariant() : "en";
    }
}
