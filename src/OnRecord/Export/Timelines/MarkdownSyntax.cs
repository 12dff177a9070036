using System.Buffers;
using System.Globalization;
using System.Text;
using OnRecord.Export.Citations;

namespace OnRecord.Export.Timelines;

/// <summary>CommonMark, with footnotes as GitHub and Pandoc have them. One for each document: it counts its footnotes.</summary>
internal sealed class MarkdownSyntax : ITimelineSyntax
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_{}[]<>#|~&^$@");

    private readonly List<string> _notes = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    public string Heading(int level, string text) => $"{new string('#', level)} {Escaped(text)}\n\n";

    public string Item(string lead, string text, string references) => $"- {(lead.Length > 0 ? $"**{Escaped(lead)}**: " : "")}{Escaped(text)}{references}\n";

    public string Reference(Citation citation)
    {
        if (!_known.TryGetValue(citation.Footnote, out int number))
        {
            _known[citation.Footnote] = number = _notes.Count + 1;
            string address = citation.Link.StartsWith("http", StringComparison.Ordinal) ? $"<{citation.Link}>" : Escaped(citation.Link);
            _notes.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"[^{number}]: {Escaped($"{citation.ReportedAs} “{citation.Quote}” {citation.Reference}")}, {address}; {Escaped(citation.Place)}\n"
                )
            );
        }

        return string.Create(CultureInfo.InvariantCulture, $"[^{number}]");
    }

    public string End() => _notes.Count == 0 ? "" : "\n" + string.Concat(_notes);

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        string line = text.ReplaceLineEndings(" ");
        // "1." and "-" are marks at the beginning alone.
        int number = line.TakeWhile(char.IsAsciiDigit).Count();
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (Marks.Contains(c) || (i == 0 && c is ('-' or '+' or '=')) || (i > 0 && i == number && c is ('.' or ')')))
                escaped.Append('\\');
            escaped.Append(char.IsControl(c) ? ' ' : c);
        }

        return escaped.ToString();
    }
}
