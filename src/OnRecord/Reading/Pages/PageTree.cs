using AngleSharp.Dom;

namespace OnRecord.Reading.Pages;

/// <summary>A page as blocks of visible text in a tree of elements, flat and in the order of the document.</summary>
internal sealed class PageTree
{
    public required PageElement[] Elements { get; init; }

    public required PageText[] Texts { get; init; }

    public required PageBlock[] Blocks { get; init; }

    /// <summary>How many characters the page strikes out, as corrections do.</summary>
    public int StruckOut { get; init; }

    /// <summary>Whether <paramref name="element"/> is <paramref name="ancestor"/> or stands inside it.</summary>
    public bool IsInside(int element, int ancestor) => element >= ancestor && element < Elements[ancestor].End;

    /// <summary>The nearest element from <paramref name="element"/> upwards, up to and without <paramref name="root"/>, or all, that passes;
    /// null when none does.</summary>
    public int? Ancestor(int element, int? root, Func<PageElement, bool> passes)
    {
        for (int? e = element; e is { } at && !(at <= root); e = Elements[at].Parent)
            if (passes(Elements[at]))
                return at;
        return null;
    }

    /// <summary>Whether the page hides the element, or one around it, from readers.</summary>
    public bool IsHidden(int element) => Ancestor(element, null, e => e.IsHidden) is not null;

    /// <summary>The text of a block in one line, for looking at its words.</summary>
    public string Words(PageBlock block)
    {
        var words = new System.Text.StringBuilder();
        for (int t = block.TextStart; t < block.TextEnd; t++)
        {
            foreach (char c in Texts[t].Data ?? " ")
            {
                if (!char.IsWhiteSpace(c))
                    words.Append(c);
                else if (words.Length > 0 && words[^1] != ' ')
                    words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }

    public static PageTree Build(ParsedPage page)
    {
        IElement? body = page.Document.Body;
        return body is null
            ? new PageTree
            {
                Elements = [],
                Texts = [],
                Blocks = [],
            }
            : new PageTreeBuilder(page).Build(body);
    }
}
