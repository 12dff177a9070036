using System.Text;
using System.Text.RegularExpressions;

namespace OnRecord.Web.Snapshot;

/// <summary>
/// Writes a page's source anew so that nothing in it acts or asks another machine: tags and attributes of a short list alone, no address but of pictures
/// that the page itself holds. It copies from the source and does not build a tree, so that what is lit is found by its offsets, and time is linear however
/// the tags nest; whatever a tag is taken for, only what the list has is written. The frame it is shown in, and the policy it is sent with, forbid the rest.
/// </summary>
internal sealed partial class InertPage
{
    private const string OwnPicture = "data:image/";
    private const string EntryId = "lit";

    private readonly StringBuilder _written = new();
    private readonly string _page;
    private readonly IReadOnlyList<SourceMark> _marks;
    private int _next;

    private InertPage(string page, IReadOnlyList<SourceMark> marks) => (_page, _marks) = (page, marks);

    /// <param name="marks">Ascending and disjoint; each inside text.</param>
    /// <returns>What stands in the body of a document, with the page's own style sheets.</returns>
    public static string Write(string page, IReadOnlyList<SourceMark> marks)
    {
        var inert = new InertPage(page, marks);
        inert.Write();
        return inert._written.ToString();
    }

    private void Write()
    {
        int at = 0;
        while (at < _page.Length)
        {
            int tag = _page.IndexOf('<', at);
            Text(at, tag < 0 ? _page.Length : tag);
            if (tag < 0)
                return;
            at = Mark(tag);
        }
    }

    /// <summary>Writes what a bracket begins, as far as it is kept.</summary>
    /// <returns>Where to go on.</returns>
    private int Mark(int at)
    {
        if (_page.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            return After(_page.IndexOf("-->", at + 4, StringComparison.Ordinal), 3);
        if (at + 1 < _page.Length && _page[at + 1] is '!' or '?')
            return After(_page.IndexOf('>', at), 1);
        var tag = PageTag.Read(_page, at);
        if (tag is null)
        {
            _written.Append("&lt;");
            return at + 1;
        }

        if (tag.IsEnd)
        {
            if (InertTags.IsKept(tag.Name))
                _written.Append("</").Append(tag.Name).Append('>');
            return tag.End;
        }

        if (tag.Name == "style")
            return Style(tag);
        if (InertTags.IsLeftOut(tag.Name))
            return AfterElement(tag);
        if (tag.Name == "img")
            Picture(tag);
        else if (InertTags.IsKept(tag.Name))
            Open(tag.Name, tag);
        else if (tag.Name == "body")
            Open("div", tag);
        return tag.End;
    }

    private void Open(string name, PageTag tag)
    {
        _written.Append('<').Append(name);
        foreach ((string attribute, string value) in tag.Attributes)
            if (InertTags.IsKeptAttribute(attribute) && !(attribute == "id" && value == EntryId))
                _written.Append(' ').Append(attribute).Append("=\"").Append(Quoted(attribute == "style" ? WithoutAddresses(value) : value)).Append('"');
        _written.Append('>');
    }

    /// <summary>A picture that the page holds itself; of others the words that stand for it.</summary>
    private void Picture(PageTag tag)
    {
        string alt = tag.Value("alt") ?? "",
            source = tag.Value("src") ?? "";
        if (source.StartsWith(OwnPicture, StringComparison.OrdinalIgnoreCase) && !source.Contains("svg", StringComparison.OrdinalIgnoreCase))
            _written.Append("<img alt=\"").Append(Quoted(alt)).Append("\" src=\"").Append(Quoted(source)).Append("\">");
        else if (alt.Length > 0)
            _written.Append("<span class=\"onrecord-picture\">").Append(Quoted(alt)).Append("</span>");
    }

    private int Style(PageTag tag)
    {
        int end = EndTag(tag.Name, tag.End);
        string rules = _page[tag.End..end];
        // What looks like a tag in a style sheet is none that a page needs.
        if (!rules.Contains('<', StringComparison.Ordinal))
            _written.Append("<style>").Append(WithoutAddresses(rules)).Append("</style>");
        return end;
    }

    private int AfterElement(PageTag tag)
    {
        if (tag.IsEmpty)
            return tag.End;
        if (InertTags.IsRaw(tag.Name))
            return EndTag(tag.Name, tag.End);
        int depth = 1,
            at = tag.End;
        while (depth > 0 && at < _page.Length)
        {
            int bracket = _page.IndexOf('<', at);
            if (bracket < 0)
                return _page.Length;
            if (PageTag.Read(_page, bracket) is not { } inner)
            {
                at = bracket + 1;
                continue;
            }

            if (inner.Name == tag.Name && !inner.IsEmpty)
                depth += inner.IsEnd ? -1 : 1;
            at = !inner.IsEnd && InertTags.IsRaw(inner.Name) ? EndTag(inner.Name, inner.End) : inner.End;
        }

        return at;
    }

    private int EndTag(string name, int from)
    {
        int end = _page.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? _page.Length : end;
    }

    private int After(int found, int length) => found < 0 ? _page.Length : found + length;

    private void Text(int start, int end)
    {
        for (; _next < _marks.Count && _marks[_next].Start < end; _next++)
        {
            SourceMark mark = _marks[_next];
            // One that begins inside a tag belongs to no text.
            if (mark.Start < start || mark.End > end)
                continue;
            Plain(start, mark.Start);
            _written.Append("<mark class=\"").Append(mark.Classes).Append('"').Append(mark.IsFirst ? $" id=\"{EntryId}\">" : ">");
            Plain(mark.Start, mark.End);
            _written.Append("</mark>");
            start = mark.End;
        }

        Plain(start, end);
    }

    // Character references stay as they are; no bracket stands in it.
    private void Plain(int start, int end) => _written.Append(_page, start, Math.Max(0, end - start));

    // The policy forbids what these would ask for; this way the browser does not even try.
    private static string WithoutAddresses(string style) => Asking().Replace(style, "off");

    [GeneratedRegex(@"url(?=\s*\()|@import", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asking();

    private static string Quoted(string value) =>
        value.Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
