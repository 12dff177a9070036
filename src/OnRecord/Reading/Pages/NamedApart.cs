namespace OnRecord.Reading.Pages;

/// <summary>
/// Decides which elements stand apart from the article: hidden ones, page furniture, and those whose names say so, unless what they hold reads like the
/// article itself. A name alone never outweighs prose: sites call the paragraphs of their articles "paywall" or "share-enabled", too.
/// </summary>
internal sealed class NamedApart
{
    // Elements that hold this share of the page's prose are not comments or a sidebar, whatever their names say.
    private const double ShareOfMainPart = 0.4;

    // What is hidden, or called readers' comments, can be as long as the article; it is the article itself only where hardly anything else is left.
    private const double ShareOfWhole = 0.6;

    // Elements with a doubtful name are kept when they hold this share of the page's prose, and are mostly prose.
    private const double ShareOfPart = 0.1;

    private const double ShareOfProse = 0.7;

    private readonly PageTree _tree;
    private readonly bool[] _apart;
    private readonly bool[] _teasers;

    // Sums of what all blocks before each one hold: prose, and characters of any kind.
    private readonly double[] _prose;
    private readonly int[] _characters;

    // What paragraphs and boxes of one name hold together, under parents of one name: a page cut in parts by advertisements names its parts alike.
    private readonly Dictionary<(string Parent, string Name), double> _groups = [];

    private NamedApart(PageTree tree)
    {
        _tree = tree;
        _apart = new bool[tree.Elements.Length];
        _teasers = Teasers.Find(tree);
        _prose = new double[tree.Blocks.Length + 1];
        _characters = new int[tree.Blocks.Length + 1];
        for (int b = 0; b < tree.Blocks.Length; b++)
        {
            _prose[b + 1] = _prose[b] + (IsInTeaser(tree.Blocks[b].Element) ? 0 : Math.Max(0, ArticleFinder.Weight(tree.Blocks[b])));
            _characters[b + 1] = _characters[b] + tree.Blocks[b].Characters;
        }

        for (int e = 0; e < tree.Elements.Length; e++)
        {
            PageElement element = tree.Elements[e];
            bool isDoubtful = (element.Hints & (Hints.Away | Hints.Perhaps)) != 0;
            if (isDoubtful && (IsParagraph(element) || IsLongPart(element)))
                _groups[Group(element)] = _groups.GetValueOrDefault(Group(element)) + Prose(element);
        }
    }

    /// <summary>Whether each element, or one around it, is set apart.</summary>
    public static bool[] Find(PageTree tree)
    {
        var finder = new NamedApart(tree);
        for (int e = 0; e < tree.Elements.Length; e++)
            finder._apart[e] = finder._teasers[e] || finder.IsApart(tree.Elements[e]);
        return finder._apart;
    }

    private bool IsApart(PageElement element)
    {
        bool isQuote = (element.Hints & Hints.Quote) != 0 && !element.IsHidden;
        if (element.Parent is { } parent && _apart[parent] && !isQuote)
            return true;
        double held = Prose(element);
        bool isDoubtfulWhole = element.IsHidden || (element.Hints & Hints.Readers) != 0;
        if (held > (isDoubtfulWhole ? ShareOfWhole : ShareOfMainPart) * _prose[^1])
            return false;
        if (element.IsHidden || element.Kind == TagKind.Furniture && !IsSignature(element))
            return true;
        if (element.Kind == TagKind.Inline)
            return false;
        bool isNamed = (element.Hints & Hints.Away) != 0;
        if (!isNamed && (element.Hints & Hints.Perhaps) == 0)
            return false;
        if (IsParagraph(element))
            return !IsParagraphOfArticle(element, held);
        if (IsLongPart(element) && IsInMainGroup(element))
            return false;
        if (isNamed)
            return !ReadsOn(element, held);
        return (held <= ShareOfPart * _prose[^1] || held < ShareOfProse * Characters(element)) && !ReadsOn(element, held);
    }

    // <blockquote><p>…</p><footer>— Jane Doe</footer></blockquote>
    private bool IsSignature(PageElement element) =>
        element.Node.LocalName == "footer" && element.Parent is { } around && _tree.Elements[around].Kind == TagKind.Quote;

    private bool IsParagraphOfArticle(PageElement element, double held)
    {
        if (IsInMainGroup(element))
            return true;
        return element.Kind == TagKind.Paragraph && IsPlainProse(_tree.Blocks[element.BlockStart]) && held > 0 && (element.Hints & Hints.Readers) == 0;
    }

    // A box of several paragraphs and little else.
    private bool IsLongPart(PageElement box)
    {
        const int Shortest = 400;
        double held = Prose(box);
        return held >= Shortest && (box.Hints & Hints.Readers) == 0 && held >= ShareOfProse * Characters(box);
    }

    private bool IsInMainGroup(PageElement element) => _groups.GetValueOrDefault(Group(element)) > ShareOfMainPart * _prose[^1];

    private (string Parent, string Name) Group(PageElement element) => (element.Parent is { } parent ? Name(_tree.Elements[parent]) : "", Name(element));

    // A box in the article's flow with nothing but its sentences: no links, no headings, nothing that the site says to its readers, no reader's voice.
    private bool ReadsOn(PageElement box, double held)
    {
        const int FewBlocks = 12;
        if (held <= 0 || (box.Hints & Hints.Readers) != 0 || box.BlockEnd - box.BlockStart > FewBlocks)
            return false;
        for (int b = box.BlockStart; b < box.BlockEnd; b++)
        {
            PageBlock block = _tree.Blocks[b];
            if (_tree.Elements[block.Element].Kind != TagKind.Paragraph || !IsPlainProse(block))
                return false;
        }

        return true;
    }

    private bool IsPlainProse(PageBlock block) =>
        block.LinkCharacters == 0
        && block.EndsSentence
        && ArticleFinder.Weight(block) > 0
        && _tree.Words(block) is var words
        && !Notices.Speak(words)
        && !PageTrailer.IsCredit(words);

    private bool IsInTeaser(int? element) => element is { } e && (_teasers[e] || IsInTeaser(_tree.Elements[e].Parent));

    // A block of its own, without others in it.
    private bool IsParagraph(PageElement element) =>
        element.BlockEnd - element.BlockStart == 1
        && element.Kind is TagKind.Paragraph or TagKind.Block
        && ReferenceEquals(_tree.Elements[_tree.Blocks[element.BlockStart].Element].Node, element.Node);

    private double Prose(PageElement element) => _prose[element.BlockEnd] - _prose[element.BlockStart];

    private static string Name(PageElement element) => element.Node.ClassName ?? "";

    private int Characters(PageElement element) => _characters[element.BlockEnd] - _characters[element.BlockStart];
}
