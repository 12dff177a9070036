using System.Buffers;
using System.Globalization;
using System.Text;
using OnRecord.Export.Citations;

namespace OnRecord.Export.Timelines;

/// <summary>The wikitext of MediaWiki, with references inside <c>ref</c>.</summary>
internal sealed class WikitextSyntax : ITimelineSyntax
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("[]{}<>|=&'~_");

    public string Heading(int level, string text) => $"{new string('=', level)} {Escaped(text)} {new string('=', level)}\n";

    public string Item(string lead, string text, string references) => $"* {(lead.Length > 0 ? $"'''{Escaped(lead)}''': " : "")}{Escaped(text)}{references}\n";

    public string Reference(Citation citation)
    {
        bool onWeb = citation.Link.StartsWith("http", StringComparison.Ordinal);
        string link = citation.Link.Replace("]", "%5D", StringComparison.Ordinal).Replace("[", "%5B", StringComparison.Ordinal);
        string address = onWeb ? $"[{link} {Escaped(citation.Reference)}]" : Escaped($"{citation.Reference}, {citation.Link}");
        return $"<ref>{Escaped($"{citation.ReportedAs} “{citation.Quote}” ")}{address}; {Escaped(citation.Place)}</ref>";
    }

    public string End() => "\n<references />\n";

    // As numbers of characters, which no rule of the language reads as marks.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in text.ReplaceLineEndings(" "))
        {
            if (Marks.Contains(c))
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            else
                escaped.Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }
}
