namespace OnRecord.Reading.Pages;

/// <summary>
/// Finds the element that holds the article: each block speaks for or against its ancestors by what it is made of, as in the text-density
/// methods (Kohlschütter et al. 2010; Sun et al. 2011), and the names of elements ("article-body", "comments") weigh in.
/// </summary>
internal sealed class ArticleFinder
{
    // A block of this many characters in running text speaks for itself.
    private const int LongBlock = 80;

    private const int ShortBlock = 40;

    private const double ManyLinks = 0.5;

    // In characters of running text; what is longer speaks for itself.
    private const double ShortArticle = 500;

    private const int FewestParagraphs = 2;

    // An element named as the article's body is believed when it holds this share of the prose of the best one.
    private const double ShareOfNamedBody = 0.5;

    // Another element of the same name beside it is its second part when it holds this share of its prose.
    private const double ShareOfSecondPart = 0.15;

    private readonly PageTree _tree;

    // Sums of the weights of all blocks before each one.
    private readonly double[] _sums;

    private ArticleFinder(PageTree tree)
    {
        _tree = tree;
        _sums = new double[tree.Blocks.Length + 1];
    }

    /// <summary>The index of the element; null when the page has no text.</summary>
    public static int? Find(PageTree tree, bool[] apart)
    {
        if (tree.Blocks.Length == 0)
            return null;
        var finder = new ArticleFinder(tree);
        for (int b = 0; b < tree.Blocks.Length; b++)
            finder._sums[b + 1] = finder._sums[b] + (apart[tree.Blocks[b].Element] ? 0 : Weight(tree.Blocks[b]));
        if (finder.Best(_ => true) is not { } densest)
            return null;
        int best = finder.Whole(finder.Container(densest), apart);
        return finder.Best(e => (e.Hints & Hints.Body) != 0) is { } named && finder.Sum(named) >= ShareOfNamedBody * finder.Sum(best)
            ? finder.WithParts(named)
            : best;
    }

    /// <summary>How much a block speaks for the element around it, in characters.</summary>
    public static double Weight(PageBlock block)
    {
        if (block.LinkDensity > ManyLinks)
            return -0.3 * block.LinkCharacters - 5;
        if (block.PlainCharacters >= LongBlock)
            return block.PlainCharacters + 5 * block.Points;
        return block.PlainCharacters >= ShortBlock && block.EndsSentence ? block.PlainCharacters
            : block.IsCell ? 0
            : -1;
    }

    // Of an article of few and short paragraphs (questions and answers, a dialogue, a letter between two sentences) the densest part is one of them: all of it is
    // what its tag says.
    private int Whole(int best, bool[] apart)
    {
        if (Sum(best) >= ShortArticle)
            return best;
        int? whole = null;
        double most = 0;
        for (int e = 0; e < _tree.Elements.Length; e++)
        {
            PageElement element = _tree.Elements[e];
            if (apart[e] || !(element.Kind == TagKind.Article || element.Node.LocalName == "main") || Sum(best) > 0 && !_tree.IsInside(best, e))
                continue;
            (int paragraphs, int links) = Paragraphs(element, apart);
            if (paragraphs < FewestParagraphs || links > paragraphs || paragraphs <= most)
                continue;
            (whole, most) = (e, paragraphs);
        }

        return whole ?? best;
    }

    // Paragraphs that end as sentences do, and pieces that are links.
    private (int Paragraphs, int Links) Paragraphs(PageElement element, bool[] apart)
    {
        int paragraphs = 0,
            links = 0;
        for (int b = element.BlockStart; b < element.BlockEnd; b++)
        {
            PageBlock block = _tree.Blocks[b];
            if (apart[block.Element])
                continue;
            if (block.LinkDensity > ManyLinks)
                links++;
            else if (block.EndsSentence && _tree.Elements[block.Element].Kind is TagKind.Paragraph or TagKind.Item or TagKind.Quote)
                paragraphs++;
        }

        return (paragraphs, links);
    }

    // A body cut in parts, by advertisements for instance: several elements of one name, side by side or each in a box of its own.
    private int WithParts(int named)
    {
        List<int> parts = Parts(named);
        int first = parts.IndexOf(named),
            end = first + 1,
            whole = named;
        double held = Sum(named),
            believed = held;
        for (int around = named; _tree.Elements[around].Parent is { } parent; around = parent)
        {
            while (first > 0 && parts[first - 1] > parent)
                held += Math.Max(0, Sum(parts[--first]));
            while (end < parts.Count && parts[end] < _tree.Elements[parent].End)
                held += Math.Max(0, Sum(parts[end++]));
            if (held <= believed + ShareOfSecondPart * Sum(named))
                continue;
            whole = parent;
            believed = held;
        }

        return whole;
    }

    // Those that are not inside others, and the one itself.
    private List<int> Parts(int named)
    {
        var parts = new List<int>();
        for (int e = 0; e < _tree.Elements.Length; e++)
        {
            bool isAround = e < named && _tree.Elements[e].End > named;
            if (isAround || (_tree.Elements[e].Hints & Hints.Body) == 0 || !IsNamedAlike(e, named))
                continue;
            parts.Add(e);
            e = _tree.Elements[e].End - 1;
        }

        return parts;
    }

    // Side by side any two bodies are parts of one; in boxes of their own they bear the same names, but for a number.
    private bool IsNamedAlike(int element, int named) =>
        _tree.Elements[element].Parent == _tree.Elements[named].Parent || Name(element).SequenceEqual(Name(named));

    private IEnumerable<char> Name(int element) => (_tree.Elements[element].Node.ClassName ?? "").Where(c => !char.IsAsciiDigit(c));

    private double Sum(int element) => _sums[_tree.Elements[element].BlockEnd] - _sums[_tree.Elements[element].BlockStart];

    // One paragraph, or a letter that is quoted, is no article: what stands around it belongs to it.
    private int Container(int element)
    {
        int? around = null;
        for (int e = element; _tree.Elements[e].Parent is { } parent; e = parent)
        {
            TagKind kind = _tree.Elements[e].Kind;
            if (kind == TagKind.Quote || (e == element && kind is TagKind.Paragraph or TagKind.Heading or TagKind.Inline or TagKind.Preformatted))
                around = parent;
        }

        return around is { } outer ? Container(outer) : element;
    }

    // Of equal ones the innermost.
    private int? Best(Func<PageElement, bool> passes)
    {
        int? best = null;
        double most = double.NegativeInfinity;
        for (int e = 0; e < _tree.Elements.Length; e++)
        {
            if (!passes(_tree.Elements[e]) || Sum(e) < most)
                continue;
            most = Sum(e);
            best = e;
        }

        return best;
    }
}
