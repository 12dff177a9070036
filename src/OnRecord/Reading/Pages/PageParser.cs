using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace OnRecord.Reading.Pages;

/// <summary>Parses a page with AngleSharp, within limits, and keeps where its texts stand. Script and style texts are not built into the tree.</summary>
internal sealed class PageParser
{
    // Chromium cuts deeper trees too. A parser's time grows with the square of the depth.
    private const int DeepestNesting = 512;

    private const int MostTokens = 1_000_000;

    // Text that comes in pieces ("<" that begin no tag, comments between words) is put together by copying what is there each time.
    private const long MostCopied = 256_000_000;

    private readonly string _source;
    private readonly List<SourceText> _texts = [];
    private readonly List<string> _dataScripts = [];
    private readonly List<MetaTag> _metaTags = [];
    private int _depth;
    private int _tokens;
    private int _textLength;
    private long _copied;
    private int _bodyTextStart;
    private bool _isDataScript;

    private PageParser(string source) => _source = source;

    public static ParsedPage Parse(string source)
    {
        try
        {
            return new PageParser(source).Parse();
        }
        catch (LimitException limit)
        {
            return new PageParser(source[..limit.Position]).Parse() with { Source = source };
        }
    }

    private ParsedPage Parse()
    {
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                DisableElementPositionTracking = true,
                SkipComments = true,
                SkipScriptText = true,
                SkipRawText = true,
                OnToken = Meet,
            }
        );
        IHtmlDocument document = parser.ParseDocument(TagBounds.Bound(_source).AsMemory());
        return new ParsedPage(_source, document, _texts, _bodyTextStart, _dataScripts, _metaTags, _source.Length);
    }

    private void Meet(HtmlToken token, TextRange range)
    {
        int position = range.Start.Index;
        if (++_tokens > MostTokens)
            throw new LimitException(position);
        if (token.Type == HtmlTokenType.Character)
        {
            _copied += _textLength;
            _textLength += range.End.Index - position;
            if (_copied > MostCopied)
                throw new LimitException(position);
        }
        else
        {
            _textLength = 0;
        }

        switch (token.Type)
        {
            case HtmlTokenType.Character:
                if (token.Data is { Length: > 0 } data)
                    _texts.Add(new SourceText(position, data));
                else if (_isDataScript)
                    _dataScripts.Add(_source[position..Math.Min(range.End.Index, _source.Length)]);
                _isDataScript = false;
                break;
            case HtmlTokenType.StartTag:
                HtmlTagToken tag = token.AsTag();
                MetaTag.Collect(tag, _metaTags);
                if (tag.Name == "body" && _bodyTextStart == 0)
                    _bodyTextStart = _texts.Count;
                if (Nests(tag) && ++_depth > DeepestNesting)
                    throw new LimitException(position);
                _isDataScript = tag.Name == "script" && IsData(tag.GetAttribute("type"));
                break;
            case HtmlTokenType.EndTag:
                if (_depth > 0 && Nests(token.AsTag()))
                    _depth--;
                break;
        }
    }

    // Tags whose end the parser supplies, and those that have none, do not pile up.
    private static bool Nests(HtmlTagToken tag) =>
        !tag.IsSelfClosing
        && tag.Name
            is not (
                "p"
                or "li"
                or "td"
                or "th"
                or "tr"
                or "tbody"
                or "thead"
                or "tfoot"
                or "dd"
                or "dt"
                or "option"
                or "optgroup"
                or "html"
                or "head"
                or "body"
                or "area"
                or "base"
                or "br"
                or "col"
                or "embed"
                or "hr"
                or "img"
                or "input"
                or "link"
                or "meta"
                or "param"
                or "source"
                or "track"
                or "wbr"
                or "script"
                or "style"
            );

    private static bool IsData(string? type) => type is not null && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase);

    private sealed class LimitException(int position) : Exception
    {
        public int Position { get; } = position;
    }
}
