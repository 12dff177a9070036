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

    // Depth of raised numbers.
    private int _raised;

    // The number of texts when the last picture came; null when a block of text came after it.
    private int? _imageAt;

    public PageTree Build(IElement body)
    {
        // A node's place among its siblings is kept here: the parser's own way to the next one counts from the first.
        var open = new Stack<(int Element, int Next)>();
        if (Enter(body, null) is { } outermost)
            open.Push((outermost, 0));
        while (open.TryPop(out (int Element, int Next) at))
        {
            INodeList nodes = _elements[at.Element].Node.ChildNodes;
            if (at.Next >= nodes.Length)
            {
                Leave(at.Element);
                continue;
            }

            open.Push(at with { Next = at.Next + 1 });
            if (nodes[at.Next] is IText text)
                AddText(text.Data, at.Element);
            else if (nodes[at.Next] is IElement element && Enter(element, at.Element) is { } entered)
                open.Push((entered, 0));
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
        foreach ((string piece, int? start) in _aligner.Place(data))
            _texts.Add(_raised > 0 ? new PageText(InlineMarks.Raised(piece), null, parent, _links > 0) : new PageText(piece, start, parent, _links > 0));
    }

    /// <returns>Its index; null when what it holds is not read.</returns>
    private int? Enter(IElement element, int? parent)
    {
        int around = parent ?? 0;
        TagKind kind = Tags.Kind(element.LocalName);
        if (kind == TagKind.Break)
        {
            bool isSecond = _texts.Count > _openBlockText && IsBreakBefore();
            if (isSecond || element.LocalName == "hr")
                Flush(around);
            else
                _texts.Add(new PageText(null, null, around, false));
            return null;
        }

        if (element.LocalName == "img" || element.LocalName is "iframe" or "video")
            _imageAt = _texts.Count;
        if (kind == TagKind.Skipped || InlineMarks.IsLeftOut(element))
        {
            if (InlineMarks.IsStruckOut(element))
                _struckOut += element.TextContent.Length;
            _aligner.Skip(element);
            return null;
        }

        if (element.LocalName == "q")
            _texts.Add(new PageText(InlineMarks.Opening(_quotes++), null, around, _links > 0));

        if (kind != TagKind.Inline)
            Flush(around);
        if (element.LocalName == "a" && element.HasAttribute("href"))
            _links++;
        if (InlineMarks.IsRaised(element))
            _raised++;
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
        return _elements.Count - 1;
    }

    private void Leave(int index)
    {
        ref PageElement left = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_elements)[index];
        IElement element = left.Node;
        // A clock in bold before the words of an entry is a line of its own.
        if (left.Kind != TagKind.Inline || (element.LocalName is "strong" or "b" or "time" && IsClockAlone()))
            Flush(index);
        if (element.LocalName == "a" && element.HasAttribute("href"))
            _links--;
        if (_raised > 0 && InlineMarks.IsRaised(element))
            _raised--;
        if (element.LocalName == "q")
            _texts.Add(new PageText(InlineMarks.Closing(--_quotes), null, index, _links > 0));
        left.End = _elements.Count;
        left.BlockEnd = _blocks.Count;
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

    private bool IsClockAlone()
    {
        const int Longest = 12;
        int length = 0;
        for (int t = _openBlockText; t < _texts.Count && length <= Longest; t++)
            length += _texts[t].Data?.Length ?? 0;
        return length is > 0 and <= Longest && LiveBlog.IsClock(string.Concat(_texts.Skip(_openBlockText).Select(text => text.Data)).Trim());
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
        while (_elements[element] is { Kind: TagKind.Inline, Parent: { } parent })
            element = parent;
        block.Element = element;
        block.IsCell = _elements[block.Element].Node.LocalName is "td" or "th";
        block.FollowsImage = _imageAt is { } image && IsBlank(start, image);
        _imageAt = _imageAt == end ? end : null;
        _blocks.Add(block);
    }
}
