using AngleSharp.Html.Dom;

namespace OnRecord.Reading.Pages;

/// <summary>A parsed page, and where in its source the characters of its text stand.</summary>
/// <param name="Source">The decoded page.</param>
/// <param name="Texts">The pieces of text that the tokenizer met, in the order of the source.</param>
/// <param name="BodyTextStart">The first of them after the start of the body, when the page marks it.</param>
/// <param name="DataScripts">The content of the scripts of type application/ld+json.</param>
/// <param name="MetaTags">What the page's meta tags, and those that work like them, say.</param>
/// <param name="ReadTo">Where reading stopped: the end of the source, unless a limit was reached.</param>
internal sealed record ParsedPage(
    string Source,
    IHtmlDocument Document,
    List<SourceText> Texts,
    int BodyTextStart,
    List<string> DataScripts,
    List<MetaTag> MetaTags,
    int ReadTo
);
