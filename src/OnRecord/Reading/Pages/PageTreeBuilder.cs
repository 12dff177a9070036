using AngleSharp.Dom;

namespace OnRecord.Reading.Pages;

/// <summary>Walks the document once and lays it out as blocks.</summary>
internal sealed class PageTreeBuilder(ParsedPage page)
{
    private readonly List<PageElement> _elements = [];
    private readonly List<PageText> _texts = [];
    private readonly List<PageBlock> _blocks = [];
    private readonly TextAligner _aligner = new(page.Texts, page.BodyTextStart);
    private int _openBlockText;
    private int _links;
    private int _struckOut;

    // Depth of q elements, whose marks the browser draws.
    private int _quotes;

    // The number of texts when the last picture came; −1 when a block of text came after it.
    private int _imageAt = -1;

    public PageTree Build(IElement body)
    {
        int parent = -1;
        Enter(body, ref parent);
        // A node's place among its siblings is kept here: the parser's own way to the next one counts from the first.
        var open = new Stack<(IElement Element, int Next)>([(body, 0)]);
        while (open.TryPop(out (IElement Element, int Next) at))
        {
            if (at.Next >= at.Element.ChildNodes.Length)
            {
                Leave(at.Element, ref parent);
                continue;
            }

            open.Push((at.Element, at.Next + 1));
            INode node = at.Element.ChildNodes[at.Next];
            if (node is IText text)
                AddText(text.Data, parent);
            else if (node is IElement element && Enter(element, ref parent))
                open.Push((element, 0));
        }

        Flush(0);
        return new PageTree
        {
            Elements = [.. _elements],
            Texts = [.. _texts],
            Blocks = [.. _blocks],
            StruckOut = _struckOut,
        };
    }

    private void AddText(string data, int parent)
    {
        foreach ((string piece, int start) in _aligner.Place(data))
            _texts.Add(new PageText(piece, start, parent, _links > 0));
    }

    private bool Enter(IElement element, ref int parent)
    {
        TagKind kind = Tags.Kind(element.LocalName);
        if (kind == TagKind.Break)
        {
            bool isSecond = _texts.Count > _openBlockText && IsBreakBefore();
            if (isSecond || element.LocalName == "hr")
                Flush(parent);
            else
                _texts.Add(new PageText(null, -1, parent, false));
            return false;
        }

        if (element.LocalName == "img" || element.LocalName is "iframe" or "video")
            _imageAt = _texts.Count;
        if (kind == TagKind.Skipped || InlineMarks.IsLeftOut(element))
        {
            if (InlineMarks.IsStruckOut(element))
                _struckOut += element.TextContent.Length;
            _aligner.Skip(element);
            return false;
        }

        if (element.LocalName == "q")
            _texts.Add(new PageText(InlineMarks.Opening(_quotes++), -1, parent, _links > 0));

        if (kind != TagKind.Inline)
            Flush(parent);
        if (element.LocalName == "a" && element.HasAttribute("href"))
            _links++;
        _elements.Add(
            new PageElement
            {
                Node = element,
                Parent = parent,
                Kind = kind,
                Hints = HintsOf(element),
                IsHidden = Visibility.IsHidden(element),
                BlockStart = _blocks.Count,
            }
        );
        parent = _elements.Count - 1;
        return true;
    }

    private void Leave(IElement element, ref int parent)
    {
        if (Tags.Kind(element.LocalName) != TagKind.Inline)
            Flush(parent);
        if (element.LocalName == "a" && element.HasAttribute("href"))
            _links--;
        if (element.LocalName == "q")
            _texts.Add(new PageText(InlineMarks.Closing(--_quotes), -1, parent, _links > 0));
        ref PageElement left = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_elements)[parent];
        left.End = _elements.Count;
        left.BlockEnd = _blocks.Count;
        parent = left.Parent;
    }

    private static Hints HintsOf(IElement element)
    {
        Hints hints = Hints.None;
        if (element.ClassName is { Length: > 0 } names)
            hints |= HintWords.Of(names);
        if (element.Id is { Length: > 0 } id)
            hints |= HintWords.Of(id);
        if (element.GetAttribute("itemprop") is { } property)
        {
            if (property.Contains("articleBody", StringComparison.OrdinalIgnoreCase))
                hints = Hints.Body;
            else if (property.Contains("author", StringComparison.OrdinalIgnoreCase))
                hints |= Hints.Byline;
        }

        if (element.GetAttribute("role") is "navigation" or "complementary" or "banner" or "contentinfo" or "search" or "dialog" or "alert" or "menu")
            hints |= Hints.Away;
        return hints;
    }

    // Two line breaks with nothing but white space between them end a paragraph.
    private bool IsBreakBefore()
    {
        for (int t = _texts.Count - 1; t >= _openBlockText; t--)
        {
            if (_texts[t].Data is null)
                return true;
            if (!string.IsNullOrWhiteSpace(_texts[t].Data))
                return false;
        }

        return false;
    }

    private bool IsBlank(int start, int end)
    {
        for (int t = start; t < end; t++)
            if (!string.IsNullOrWhiteSpace(_texts[t].Data))
                return false;
        return true;
    }

    private void Flush(int element)
    {
        int start = _openBlockText,
            end = _texts.Count;
        _openBlockText = end;
        var block = new PageBlock { TextStart = start, TextEnd = end };
        for (int t = start; t < end; t++)
            BlockMeasure.Add(ref block, _texts[t]);
        if (block.Characters == 0)
            return;
        while (element > 0 && _elements[element].Kind == TagKind.Inline)
            element = _elements[element].Parent;
        block.Element = Math.Max(0, element);
        block.IsCell = _elements[block.Element].Node.LocalName is "td" or "th";
        block.FollowsImage = _imageAt >= 0 && IsBlank(start, _imageAt);
        _imageAt = _imageAt == end ? end : -1;
        _blocks.Add(block);
    }
}
