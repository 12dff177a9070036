using OnRecord.Reading.PlainText;

namespace OnRecord.Reading.Pages;

/// <summary>Decides what each block of the page is to the article.</summary>
internal sealed class ArticleBlocks
{
    private const double ManyLinks = 0.5;

    // A link this long may be a sentence that is linked as a whole.
    private const int LongLink = 80;

    private const int LongestDateLine = 160;

    private const int LongestCaption = 220;

    private const int LongestNotice = 500;

    // Below the sentence under the headline some pages put the way to their comments.
    private const int MoreThanAStandfirst = 2;

    private readonly PageTree _tree;
    private readonly int _root;
    private readonly bool[] _apart;
    private readonly BlockRole[] _roles;
    private readonly string?[] _words;

    private ArticleBlocks(PageTree tree, int root, bool[] apart)
    {
        _tree = tree;
        _root = root;
        _apart = apart;
        _roles = new BlockRole[tree.Blocks.Length];
        _words = new string?[tree.Blocks.Length];
    }

    private int First => _tree.Elements[_root].BlockStart;

    private int End => _tree.Elements[_root].BlockEnd;

    /// <param name="article">The element that holds the article; null when there is none.</param>
    /// <param name="headline">The block of the headline; null when there is none.</param>
    public static BlockRole[] Assign(PageTree tree, int? article, bool[] apart, int? headline)
    {
        if (article is not { } root)
            return new BlockRole[tree.Blocks.Length];
        var blocks = new ArticleBlocks(tree, root, apart);
        if (headline is { } found && blocks.IsLate(found))
            headline = null;
        blocks.MarkBody(headline);
        blocks.MarkRepeats();
        blocks.MarkHead(headline);
        blocks.MarkLinks();
        blocks.MarkTail();
        blocks.MarkNotices();
        if (headline is { } kept)
            blocks._roles[kept] = BlockRole.Headline;
        return blocks._roles;
    }

    // A headline with nearly all of the article before it is repeated there, in a box for sharing or the like.
    private bool IsLate(int headline)
    {
        const double Far = 4;
        double before = 0,
            after = 0;
        for (int b = First; b < End; b++)
        {
            double weight = _apart[_tree.Blocks[b].Element] ? 0 : Math.Max(0, ArticleFinder.Weight(_tree.Blocks[b]));
            if (b < headline)
                before += weight;
            else
                after += weight;
        }

        return before > Far * after;
    }

    private string Words(int b) => _words[b] ??= _tree.Words(_tree.Blocks[b]);

    private bool IsProse(int b) => _roles[b] == BlockRole.Body && ArticleFinder.Weight(_tree.Blocks[b]) > 0;

    private void MarkBody(int? headline)
    {
        for (int b = Math.Max(First, headline + 1 ?? 0); b < End; b++)
        {
            PageBlock block = _tree.Blocks[b];
            if (_apart[block.Element] || !block.HasWords)
                continue;
            if (block.IsCell || IsQuoted(b))
            {
                _roles[b] = BlockRole.Body;
                continue;
            }

            if (PageTrailer.StartsComments(_tree, b, Words(b)) && HasProse(First, b, MoreThanAStandfirst))
                break;
            if (IsCaption(b))
                _roles[b] = BlockRole.Caption;
            else if (block.LinkDensity > ManyLinks && (block.Characters <= LongLink || !block.EndsSentence))
                continue;
            else if (block.LinkDensity > 0.95 && IsShouted(Words(b)))
                continue;
            else if (block.Characters < LongestDateLine && DebrisLines.Contains(Words(b)) && _tree.Elements[block.Element].Kind is not TagKind.Preformatted)
                continue;
            else
                _roles[b] = BlockRole.Body;
        }
    }

    private bool IsQuoted(int b) => _tree.Ancestor(_tree.Blocks[b].Element, _root, e => (e.Hints & Hints.Quote) != 0) is not null;

    private bool HasProse(int start, int end, int fewest = 1)
    {
        int paragraphs = 0;
        for (int b = start; b < end && paragraphs < fewest; b++)
            if (IsProse(b))
                paragraphs++;
        return paragraphs >= fewest;
    }

    private bool IsCaption(int b)
    {
        PageBlock block = _tree.Blocks[b];
        if (_tree.Ancestor(block.Element, _root, IsForCaptions) is not null)
            return true;
        if (block.Characters > LongestCaption)
            return false;
        return IsUnderPicture(b) || CaptionLines.IsMarked(Words(b));
    }

    // Elements named for captions hold a few lines, beside a picture; one with more, or a row of paragraphs so named, holds an article on credit, say.
    private bool IsForCaptions(PageElement element)
    {
        const int FewLines = 4;
        if (element.Kind is TagKind.Caption or TagKind.Figure)
            return true;
        if ((element.Hints & Hints.Caption) == 0 || element.BlockEnd - element.BlockStart > FewLines)
            return false;
        return element.BlockEnd == element.BlockStart || !IsAmongItsLike(element);
    }

    private bool IsAmongItsLike(PageElement element)
    {
        int next = element.BlockEnd,
            previous = element.BlockStart - 1;
        return (next < End && IsNamedAlike(next, element)) || (previous >= First && IsNamedAlike(previous, element));
    }

    private bool IsNamedAlike(int b, PageElement element)
    {
        return _tree.Ancestor(_tree.Blocks[b].Element, null, e => e.Parent == element.Parent) is { } beside
            && !_tree.Blocks[b].FollowsImage
            && (_tree.Elements[beside].Hints & Hints.Caption) != 0
            && ArticleFinder.Weight(_tree.Blocks[b]) > 0;
    }

    // A line that ends no sentence, between a picture and a paragraph.
    private bool IsUnderPicture(int b)
    {
        const int Longest = 150;
        PageBlock block = _tree.Blocks[b];
        bool isLine = block.FollowsImage && !block.EndsSentence && block.Characters < Longest && block.LinkDensity <= ManyLinks;
        return isLine
            && _tree.Elements[block.Element].Kind is not (TagKind.Heading or TagKind.Item)
            && b + 1 < End
            && ArticleFinder.Weight(_tree.Blocks[b + 1]) > 0;
    }

    // Links in capitals between paragraphs lead to other articles.
    private static bool IsShouted(string words)
    {
        int upper = 0,
            lower = 0;
        foreach (char c in words)
        {
            if (char.IsUpper(c))
                upper++;
            else if (char.IsLower(c))
                lower++;
        }

        return upper > 3 * lower;
    }

    // Between headline and first paragraph: deck, byline, date, counters.
    private void MarkHead(int? headline)
    {
        int first = First;
        while (first < End && !IsOpening(first, headline))
            first++;
        if (first == End)
            return;
        for (int b = headline + 1 ?? 0; b < first; b++)
        {
            if (_roles[b] != BlockRole.Body)
                continue;
            _roles[b] = StatesDate(b) ? BlockRole.PublicationDate : BlockRole.None;
        }
    }

    // The first block that is surely prose, or a paragraph by its tag; a short line or a heading below the headline is neither.
    private bool IsOpening(int b, int? headline)
    {
        const int ShortestParagraph = 40;
        if (_roles[b] != BlockRole.Body || StatesDate(b))
            return false;
        PageBlock block = _tree.Blocks[b];
        TagKind kind = _tree.Elements[block.Element].Kind;
        if (kind == TagKind.Paragraph && (block.EndsSentence || block.Characters >= ShortestParagraph || Words(b).EndsWith(':')))
            return true;
        return IsProse(b) && !(kind == TagKind.Heading && headline is not null);
    }

    private bool StatesDate(int b) =>
        _tree.Blocks[b].Characters < LongestDateLine && CreditLines.Dates(Words(b), new OnRecord.Text.TextSpan(0, Words(b).Length)).Count > 0;

    // "RELATED:", and the links after it; at the end of the article headlines follow that are no links, too.
    private void MarkLinks()
    {
        for (int b = First; b < End; b++)
        {
            bool isTitle = _roles[b] == BlockRole.Body || (_tree.Elements[_tree.Blocks[b].Element].Kind == TagKind.Heading && HasProse(First, b));
            if (!isTitle || _tree.Blocks[b].IsCell || _tree.Blocks[b].Characters > LongestDateLine || !PageTrailer.AnnouncesLinks(Words(b)))
                continue;
            if (_roles[b] == BlockRole.Body)
                _roles[b] = BlockRole.None;
            bool isLast = IsFollowedByHeadlines(b);
            for (int link = b + 1; link < End && (isLast || _tree.Blocks[link].LinkDensity > 0.3); link++)
            {
                if (_roles[link] == BlockRole.Body)
                    _roles[link] = BlockRole.None;
                b = link;
            }
        }
    }

    private bool IsFollowedByHeadlines(int title)
    {
        if (_tree.Elements[_tree.Blocks[title].Element].Kind != TagKind.Heading)
            return false;
        for (int b = title + 1; b < End; b++)
            if (_roles[b] == BlockRole.Body && _tree.Blocks[b].EndsSentence)
                return false;
        return true;
    }

    // Pages that print their article twice, for paper or for small screens.
    private void MarkRepeats()
    {
        const int ShortestRepeat = 40;
        var met = new Dictionary<string, int?>(StringComparer.Ordinal);
        for (int b = First; b < End; b++)
        {
            if (_roles[b] != BlockRole.Body || _tree.Blocks[b].Characters < ShortestRepeat || _tree.Blocks[b].IsCell)
                continue;
            int? parent = _tree.Elements[_tree.Blocks[b].Element].Parent;
            if (!met.TryAdd(Words(b), parent) && met[Words(b)] != parent)
                _roles[b] = BlockRole.None;
        }
    }

    // A box in which the paper sells itself, and what it says to its readers after the last paragraph of the article.
    private void MarkNotices()
    {
        for (int e = _root + 1; e < _tree.Elements[_root].End; e++)
        {
            if (!IsOffer(_tree.Elements[e]))
                continue;
            for (int b = _tree.Elements[e].BlockStart; b < _tree.Elements[e].BlockEnd; b++)
                _roles[b] = BlockRole.None;
            e = _tree.Elements[e].End - 1;
        }

        for (int b = End - 1; b >= First; b--)
        {
            if (_roles[b] != BlockRole.Body)
                continue;
            if (!Notices.Speak(Words(b)) || _tree.Blocks[b].Characters > LongestNotice || Notices.HoldSpeech(Words(b)))
                break;
            _roles[b] = BlockRole.None;
        }
    }

    private bool IsOffer(PageElement box)
    {
        const int FewBlocks = 8;
        int blocks = box.BlockEnd - box.BlockStart,
            offers = 0;
        if (box.Kind is not (TagKind.Block or TagKind.Article or TagKind.Header) || blocks is < 2 or > FewBlocks)
            return false;
        for (int b = box.BlockStart; b < box.BlockEnd; b++)
            if (Notices.Offer(Words(b)))
                offers++;
        return offers >= 2;
    }

    // After the last paragraph: short pieces that end no sentence, and credits.
    private void MarkTail()
    {
        int last = End - 1;
        while (last >= First && !IsProse(last))
            last--;
        if (last < First)
            return;
        for (int b = last + 1; b < End; b++)
        {
            PageElement element = _tree.Elements[_tree.Blocks[b].Element];
            bool isBesideProse = element.Kind == TagKind.Paragraph && element.Parent == _tree.Elements[_tree.Blocks[last].Element].Parent;
            bool isShort = !_tree.Blocks[b].EndsSentence && !isBesideProse && element.Kind is not (TagKind.Item or TagKind.Preformatted);
            if (_roles[b] == BlockRole.Body && isShort && _tree.Ancestor(_tree.Blocks[b].Element, _root, e => e.Kind is TagKind.Quote or TagKind.Table) is null)
                _roles[b] = BlockRole.None;
        }

        for (int b = last; b >= First; b--)
        {
            if (_roles[b] != BlockRole.Body)
                continue;
            if (!PageTrailer.IsCredit(Words(b)))
                break;
            _roles[b] = BlockRole.None;
        }
    }
}
