using System.Globalization;
using System.Security;
using System.Text;

namespace OnRecord.Export.Citations;

/// <summary>A citation as a picture: an SVG of 1200 by 630 that asks for nothing from elsewhere. Who reports it stands above the words and as large.</summary>
internal static class CitationCard
{
    private const int Width = 1200,
        Height = 630,
        Margin = 64,
        LineHeight = 42;

    /// <summary>Columns in a line of the large and of the small text: the widest letters of a serif at 30 and 22 px still fit.</summary>
    private const int LargeColumns = 58,
        SmallColumns = 88;

    private const int MostLines = 6;

    /// <param name="citations">One, or the two sides of a claim; of more the first two.</param>
    /// <param name="standing">How a claim stands: "disputed …"; null for a statement.</param>
    public static string Write(IReadOnlyList<Citation> citations, string? standing = null)
    {
        Citation citation = citations[0];
        Citation[] shown = [.. citations.Take(2)];
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"t d\">\n"
        );
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<title id=\"t\">{Escaped(citation.ReportedAs)}</title>\n<desc id=\"d\">{Escaped(string.Join(" ", shown.Select(s => s.Footnote)))}</desc>\n"
        );
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fbfaf7\"/>\n<rect x=\"0\" y=\"0\" width=\"12\" height=\"{Height}\" fill=\"#7a1f1f\"/>\n"
        );
        int y = Margin;
        foreach (Citation side in shown)
        {
            foreach (string line in Wrapped(side.ReportedAs, LargeColumns, 2))
                y = Line(svg, line, y, 30, "#1c1c1c", "bold");
            string words = side.Quote.Length > 0 ? $"“{side.Quote}”" : side.Reference;
            foreach (string line in Wrapped(words, LargeColumns, MostLines / shown.Length))
                y = Line(svg, line, y, 30, "#1c1c1c", "normal");
            y += LineHeight / 3;
        }

        y = Height - Margin - 60;
        if (standing is not null)
            Line(svg, Wrapped("Claim: " + standing, SmallColumns, 1)[0], y - 34, 22, "#7a1f1f", "bold");
        Line(svg, Wrapped(string.Join("; ", shown.Select(s => s.Reference)), SmallColumns, 1)[0], y, 22, "#444444", "normal");
        Line(svg, Wrapped(citation.Caution ?? string.Join("; ", shown.Select(s => s.Place)), SmallColumns, 1)[0], y + 30, 20, "#444444", "normal");
        Line(svg, "On record: what reports say that others said, not who is right", y + 60, 20, "#444444", "normal");
        return svg.Append("</svg>\n").ToString();
    }

    private static int Line(StringBuilder svg, string text, int y, int size, string colour, string weight)
    {
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{Margin}\" y=\"{y}\" font-family=\"Georgia, 'Times New Roman', serif\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{colour}\">{Escaped(text)}</text>\n"
        );
        return y + LineHeight;
    }

    /// <summary>Lines of at most so many characters; the last one says that the text goes on.</summary>
    private static List<string> Wrapped(string text, int columns, int most)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, columns)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > columns)
            {
                lines.Add(line.ToString());
                line.Clear();
                if (lines.Count == most)
                {
                    lines[^1] = lines[^1].Length + 1 > columns ? lines[^1][..^(char.IsLowSurrogate(lines[^1][^1]) ? 2 : 1)] + "…" : lines[^1] + "…";
                    return lines;
                }
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static IEnumerable<string> Pieces(string word, int columns)
    {
        for (int start = 0; start < word.Length; )
        {
            int end = Math.Min(word.Length, start + columns);
            if (end < word.Length && char.IsLowSurrogate(word[end]))
                end--;
            yield return word[start..end];
            start = end;
        }
    }

    // XML has no way to write control characters, escaped or not.
    private static string Escaped(string text) =>
        SecurityElement.Escape(
            string.Concat(text.EnumerateRunes().Select(r => r.Value < 0xFFFE && !System.Xml.XmlConvert.IsXmlChar((char)r.Value) ? "\uFFFD" : r.ToString()))
        );
}
