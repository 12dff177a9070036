using static OnRecord.Cli.Tests.Hostile.HostileKind;

namespace OnRecord.Cli.Tests.Hostile;

/// <summary>Pages of the web.</summary>
internal static class HostilePages
{
    private const string Head =
        "<html><head><title>Harbour plan stalls</title></head><body><p>The minister denied that the harbour was sold, she said on Monday.</p>";

    private const string Laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a \"ha ha ha ha ha ha ha ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><html><body><p>";

    public static IEnumerable<HostileKind> All =>
        [
            .. new (string Name, string Before, Func<int, string> Piece, string After)[]
            {
                ("attributes in one tag", Head + "<p", i => $" {Word(i)}=1", ">a</p>"),
                ("one attribute, long", Head + "<p class='", _ => "a ", "'>a</p>"),
                ("short paragraphs", Head, _ => "<p>a", ""),
                ("paragraphs of a sentence", Head, _ => "<p>The mayor said no.</p>", ""),
                ("entities", Head, _ => "&amp;", ""),
                ("entities by number", Head, _ => "&#8220;", ""),
                ("entities that there are not", Head, i => $"&{Word(i)};", ""),
                ("entities made of entities", Laughs, _ => "&c;", ""),
                ("tags inside tags", Head, _ => "<div>", ""),
                ("tables inside tables", Head, _ => "<table><tr><td>", ""),
                ("bold inside bold", Head, _ => "<b><i>", ""),
                ("links that never end", Head, _ => "<a href=x>a", ""),
                ("quotations inside quotations", Head, _ => "<blockquote>a", ""),
                ("cells of one row", Head + "<table><tr>", _ => "<td>a</td>", ""),
                ("rows of a table", Head + "<table>", _ => "<tr><td>a<td>b", ""),
                ("list items", Head + "<ul>", _ => "<li>a</li>", ""),
                ("broken lines", Head + "<p>", _ => "a<br>", ""),
                ("comments", Head, _ => "<!-- a -->", ""),
                ("a comment that never ends", Head + "<!--", _ => "-", ""),
                ("words between comments", Head, _ => "a<!---->", ""),
                ("half-open tags", Head, _ => "<", ""),
                ("a script", Head + "<script>", _ => "let a = '<p>'; ", "</script>"),
                ("scripts", Head, _ => "<script>1</script>", ""),
                ("facts inside facts", Head + "<script type='application/ld+json'>", _ => "{\"@graph\":[", "</script>"),
                ("facts, each another", Head, i => $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"{Word(i)}\"}}</script>", ""),
                ("metadata", "<html><head>", i => $"<meta property='og:{Word(i)}' content='a'>", "</head><body><p>a"),
                ("titles", "<html><head>", _ => "<title>a</title>", "</head><body><p>a"),
                ("dates of a page", Head, _ => "<time datetime='2031-05-03'>3 May</time>", ""),
                ("drawings", Head, _ => "<svg><path d='M0 0'/></svg>", ""),
                ("declarations", "", _ => "<!DOCTYPE a>", "<p>a"),
                ("credits of photographs", Head, _ => "<figcaption>Photo: A. Brandt</figcaption>", ""),
            }.Select(kind => new HostileKind("page", kind.Name, size => Filled(size, kind.Piece, kind.Before, kind.After), Takers.File("a.html"))),
        ];
}
