using OnRecord.Text;

namespace OnRecord.Reading.Pages;

/// <summary>Reads a web page: its article as text with the way back to the page, and what the page says of itself.</summary>
internal static class PageReader
{
    public static Report Read(string id, string source, string page, ReadingOptions options)
    {
        ParsedPage parsed = PageParser.Parse(page);
        PageTree tree = PageTree.Build(parsed);
        bool[] apart = ArticleFinder.SetApart(tree);
        int root = ArticleFinder.Find(tree, apart);
        PageFacts facts = PageFacts.Read(parsed);
        int headline = PageHeadline.Find(tree, root, facts.Titles);
        BlockRole[] roles = ArticleBlocks.Assign(tree, root, apart, headline);
        ArticleText article = new ArticleWriter(tree, page).Write(roles);
        List<Note> notes = [];
        return new Report
        {
            Id = id,
            Source = source,
            Text = article.Text,
            Headline = article.First(BlockRole.Headline),
            Body = article.Spans(BlockRole.Body),
            Captions = article.Spans(BlockRole.Caption),
            Map = article.Map,
            Notes = [.. notes],
        };
    }
}
