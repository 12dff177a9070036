using System.Collections.Immutable;
using System.Text.Json;

namespace OnRecord.Reading.Pages;

/// <summary>What the markup of a page says of the article, unjudged. Lists are in order of trust.</summary>
internal sealed record PageFacts
{
    /// <summary>Headlines, as they may stand in the page.</summary>
    public required ImmutableArray<string> Titles { get; init; }

    /// <summary>What the page says that it is about.</summary>
    public required ImmutableArray<string> Descriptions { get; init; }

    public string? Outlet { get; init; }

    public required ImmutableArray<string> Authors { get; init; }

    public string? Section { get; init; }

    public required ImmutableArray<string> Published { get; init; }

    public required ImmutableArray<string> Modified { get; init; }

    public string? Language { get; init; }

    public string? Address { get; init; }

    /// <summary>Whether a block of JSON-LD could not be read.</summary>
    public bool IsDamaged { get; init; }

    private const int MostHeadings = 20;

    private static readonly string[] PublishedNames =
    [
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "og:published_time",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.issued",
        "pubdate",
        "pub_date",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "article_date_original",
        "originalpublicationdate",
        "article.published",
        "article:published",
        "cxenseparse:recs:publishtime",
        "date",
        "dc.date",
        "dcterms.date",
        "bt:pubdate",
        "pdate",
        "datecreated",
    ];

    private static readonly string[] ModifiedNames =
    [
        "article:modified_time",
        "og:article:modified_time",
        "datemodified",
        "og:updated_time",
        "article:updated_time",
        "dcterms.modified",
        "dc.date.modified",
        "lastmod",
        "last-modified",
        "article.updated",
        "moddate",
        "utime",
    ];

    private static readonly string[] SectionNames =
    [
        "articlesection",
        "section",
        "og:section",
        "prism.section",
        "parsely-section",
        "sailthru.section",
        "sailthru_section",
    ];

    public static PageFacts Read(ParsedPage page)
    {
        List<MetaTag> tags = page.MetaTags;
        JsonElement article =
            JsonLd.Article(page.DataScripts, Of(Tag(tags, "og:title"), page.Document.Title), Tag(tags, "canonical") ?? Tag(tags, "og:url"), out bool isDamaged)
            ?? default;
        string? address = Tag(tags, "canonical") ?? Tag(tags, "og:url") ?? JsonLd.Text(article, "url");
        string? outlet = OutletName.Choose(
            [
                JsonLd.Name(article, "publisher", page.DataScripts),
                Tag(tags, "og:site_name"),
                NotTitle(Tag(tags, "application-name"), tags),
                Tag(tags, "apple-mobile-web-app-title"),
                Tag(tags, "cre"),
            ],
            Tag(tags, "canonical") ?? Tag(tags, "og:url"),
            page.Document.Title,
            JsonLd.Text(article, "headline") ?? Tag(tags, "og:title")
        );
        outlet ??= OutletName.BesideHeading(
            page.Document.Title,
            page.Document.QuerySelectorAll("h1, h2").Select(heading => heading.TextContent).Take(MostHeadings)
        );
        return new PageFacts
        {
            Titles = Of(
                JsonLd.Text(article, "headline"),
                Tag(tags, "og:title"),
                Tag(tags, "twitter:title"),
                page.Document.Title,
                Tag(tags, "title"),
                Tag(tags, "headline")
            ),
            Descriptions = Of(JsonLd.Text(article, "description"), Tag(tags, "og:description"), Tag(tags, "description"), Tag(tags, "twitter:description")),
            Outlet = outlet,
            Authors = AuthorNames(article, tags, page.DataScripts),
            Section = SectionName.Choose(
                [Tag(tags, "article:section"), JsonLd.Text(article, "articleSection"), .. SectionNames.Select(name => Tag(tags, name))],
                outlet,
                address
            ),
            Published = DateTexts(JsonLd.Text(article, "datePublished") ?? JsonLd.Text(article, "dateCreated"), tags, PublishedNames),
            Modified = DateTexts(JsonLd.Text(article, "dateModified"), tags, ModifiedNames),
            Language = JsonLd.Text(article, "inLanguage") ?? Tag(tags, "lang") ?? Tag(tags, "og:locale") ?? Tag(tags, "language"),
            Address = address,
            IsDamaged = isDamaged,
        };
    }

    private static ImmutableArray<string> AuthorNames(JsonElement article, List<MetaTag> tags, List<string> scripts)
    {
        ImmutableArray<string> names = [.. JsonLd.Texts(article, "author").Where(IsName).Select(WithoutBy)];
        if (names.Length > 0)
            return names;
        // An author described elsewhere on the page, and named here by reference.
        if (JsonLd.Name(article, "author", scripts) is { } described && IsName(described))
            return [described];
        string[] properties = ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "creator"];
        return [.. properties.Select(property => Tag(tags, property)).OfType<string>().Where(IsName).Select(WithoutBy).Take(1)];
    }

    private static bool IsName(string author) => author.Length <= 120 && !author.Contains("://", StringComparison.Ordinal) && !author.StartsWith('@');

    private static string? NotTitle(string? name, List<MetaTag> tags) => name == Tag(tags, "og:title") ? null : name;

    private static string WithoutBy(string author) => author.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? author[3..].Trim() : author;

    private static ImmutableArray<string> DateTexts(string? first, List<MetaTag> tags, string[] names) => Of([first, .. names.Select(name => Tag(tags, name))]);

    private static ImmutableArray<string> Of(params ReadOnlySpan<string?> values)
    {
        ImmutableArray<string>.Builder present = ImmutableArray.CreateBuilder<string>();
        foreach (string? value in values)
            if (!string.IsNullOrWhiteSpace(value) && !present.Contains(value))
                present.Add(value.Trim());
        return present.DrainToImmutable();
    }

    private static string? Tag(List<MetaTag> tags, string name)
    {
        foreach (MetaTag tag in tags)
            if (tag.Name == name)
                return tag.Content;
        return null;
    }
}
