using System.Buffers;
using System.Collections.Frozen;
using OnRecord.Text;
using OnRecord.Time;

namespace OnRecord.Reading.PlainText;

/// <summary>
/// Reads the heads that archives, mail programs and press databases put over a report: "Source: The Courier" a line, or codes of two letters ("SN The
/// Courier").
/// </summary>
internal sealed class HeadFields
{
    // Lines at the beginning of a file in which such a head stands.
    private const int LongestHead = 40;

    private const int FewestFields = 2;

    private const int FewestCodes = 3;

    private const int LongestName = 24;

    private const int WordsOfParagraph = 8;

    private const string CodeMark = "code-";

    private static readonly SearchValues<char> Rules = SearchValues.Create("-–—=_*~ ");

    private static readonly FrozenDictionary<string, string> Names = Table(isCode: false);

    private static readonly FrozenDictionary<string, string> Codes = Table(isCode: true);

    private readonly Dictionary<string, TextSpan> _fields = new(StringComparer.Ordinal);

    private HeadFields(int lines) => Kinds = new LineKind?[lines];

    /// <summary>What the head decides of each line; null where it says nothing.</summary>
    public LineKind?[] Kinds { get; }

    /// <summary>The value of a field: "headline", "outlet", "date", "byline", "url", "section", "sender".</summary>
    public TextSpan? this[string field] => _fields.TryGetValue(field, out TextSpan span) ? span : null;

    /// <summary>Whether the words before a colon are the name of a field, and no speaker.</summary>
    public static bool IsName(ReadOnlySpan<char> label) => Names.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(label);

    /// <summary>Whether it is the head of a mail: its date is that of the mail.</summary>
    public bool IsMail => _fields.ContainsKey("sender");

    /// <summary>The field that a line gives ("from", "date" …); null for another.</summary>
    public static string? NameOf(string text, TextSpan line) => Named(text, line)?.Field;

    /// <summary>A line of dashes and the like.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) => !line.ContainsAnyExcept(Rules);

    /// <param name="end">The line before which a head by names stands: a transcript's labels look the same.</param>
    public static HeadFields Read(string text, List<TextLine> lines, int end)
    {
        var head = new HeadFields(lines.Count);
        if (!head.ReadCodes(text, lines))
            head.ReadNames(text, lines, end);
        return head;
    }

    private bool ReadCodes(string text, List<TextLine> lines)
    {
        int codes = 0;
        bool hasHeadline = false,
            hasBody = false;
        for (int i = 0; i < lines.Count; i++)
        {
            if (Code(text, lines[i].Span) is not { } field)
                continue;
            codes++;
            hasHeadline |= field == "headline";
            hasBody |= field == "body";
        }

        if (codes < FewestCodes || !hasHeadline || !hasBody)
            return false;
        string current = "head";
        for (int i = 0; i < lines.Count; i++)
        {
            TextSpan value = lines[i].Span;
            if (Code(text, value) is { } field)
            {
                current = field;
                value = new TextSpan(Math.Min(value.End, value.Start + CodeLength(text, value)), value.End).Trim(text);
                if (!value.IsEmpty)
                    _fields.TryAdd(current, value);
                if (current == "body" && value.Length < lines[i].Span.Length)
                    Kinds[i] = LineKind.Debris;
            }

            if (current != "body")
                Kinds[i] = LineKind.Debris;
        }

        return true;
    }

    private void ReadNames(string text, List<TextLine> lines, int limit)
    {
        List<(int Line, string Field, TextSpan Value)> found = [];
        int? bodyAt = null;
        int end = Math.Min(limit, LongestHead);
        for (int i = 0; i < limit; i++)
        {
            if (Named(text, lines[i].Span) is not { } named)
                continue;
            if (named.Field == "tail" && i > 0)
                Kinds[i] = LineKind.Debris;
            if (i >= end || named.Field == "tail" || (named.Field == "body" && found.Count == 0))
                continue;
            if (named.Field == "body")
                bodyAt ??= i;
            found.Add((i, named.Field, named.Value));
        }

        // In the middle of an article "Source: …" is no head: the fields follow one another.
        if ((bodyAt ?? LastOfHead(found, lines)) is not { } last || found.Count(f => f.Line <= last) < FewestFields)
        {
            ReadAlone(text, lines, found);
            return;
        }

        foreach ((int line, string field, TextSpan value) in found)
        {
            if (line > last)
                break;
            Kinds[line] = LineKind.Debris;
            Add(text, field, value);
        }

        MarkRules(text, lines, last);
        MarkTail(text, lines);
    }

    private void Add(string text, string field, TextSpan value)
    {
        value = Unquoted(text, value);
        if (field == "from")
        {
            int bracket = value.In(text).IndexOfAny('<', '(', '[');
            TextSpan sender = bracket > 0 ? Unquoted(text, new TextSpan(value.Start, value.Start + bracket).Trim(text)) : value;
            _fields.TryAdd("sender", sender);
            if (PaperNames.Of(text, sender) is not { } paper)
                return;
            (field, value) = ("outlet", paper);
        }

        if (!value.IsEmpty)
            _fields.TryAdd(field, value);
    }

    // What is left of the head beside its fields.
    private void MarkRules(string text, List<TextLine> lines, int last)
    {
        for (int i = 0; i <= Math.Min(last + 1, lines.Count - 1); i++)
            if (IsRule(lines[i].Span.In(text)))
                Kinds[i] = LineKind.Debris;
    }

    // Below the last paragraph fields are the database's.
    private void MarkTail(string text, List<TextLine> lines)
    {
        for (int i = lines.Count - 1; i >= 0 && !LineShape.EndsSentence(lines[i].Span.In(text)); i--)
            if (Named(text, lines[i].Span) is not null)
                Kinds[i] = LineKind.Debris;
    }

    private static TextSpan Unquoted(string text, TextSpan value) =>
        value.Length > 2 && text[value.Start] == text[value.End - 1] && text[value.Start] is '"' or '\'' ? new TextSpan(value.Start + 1, value.End - 1) : value;

    // One field alone above the article, or a source below it, is a field when its value is what its name says.
    private void ReadAlone(string text, List<TextLine> lines, List<(int Line, string Field, TextSpan Value)> found)
    {
        const int Tail = 6;
        int first = lines.FindIndex(line => LineShape.EndsSentence(line.Span.In(text)) && LineShape.WordCount(line.Span.In(text)) >= WordsOfParagraph);
        for (int i = Math.Max(first + 1, lines.Count - Tail); i < lines.Count; i++)
            if (Named(text, lines[i].Span) is { Field: "outlet" } named)
                found.Add((i, named.Field, named.Value));
        foreach ((int line, string field, TextSpan value) in found)
        {
            bool isHead = first < 0 || line < first,
                isTail = line > first && line >= lines.Count - Tail && field == "outlet";
            TextSpan? told = field switch
            {
                "outlet" => PaperNames.Of(text, value),
                "date" => CalendarDates.Find(text, value, TimeBasis.Explicit)?.Span,
                "byline" => CreditLines.IsNames(value.In(text)) ? value : null,
                _ => null,
            };
            if (told is not { } known || !(isHead || isTail))
                continue;
            Kinds[line] = LineKind.Debris;
            _fields.TryAdd(field, field == "date" ? value : known);
        }
    }

    private static int? LastOfHead(List<(int Line, string Field, TextSpan Value)> found, List<TextLine> lines)
    {
        const int Gap = 3;
        int? last = null;
        foreach ((int line, _, _) in found)
        {
            if (line - (last ?? 0) > Gap || line >= lines.Count)
                break;
            last = line;
        }

        return last;
    }

    private static (string Field, TextSpan Value)? Named(string text, TextSpan line)
    {
        ReadOnlySpan<char> words = line.In(text);
        int colon = words.IndexOf(':');
        ReadOnlySpan<char> name = (colon < 0 ? words : words[..colon]).Trim(" *_#");
        if (name.Length is 0 or > LongestName)
            return null;
        if (!Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out string? field))
            return null;
        if (colon < 0)
            return field is "body" or "tail" && words.Length == name.Length && char.IsUpper(name[0]) ? (field, new TextSpan(line.End, line.End)) : null;
        return (field, new TextSpan(line.Start + colon + 1, line.End).Trim(text));
    }

    private static string? Code(string text, TextSpan line)
    {
        int length = CodeLength(text, line);
        ReadOnlySpan<char> code = text.AsSpan(line.Start, length);
        if (length is < 2 or > 3 || code.ContainsAnyExceptInRange('A', 'Z'))
            return null;
        return Codes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(code, out string? field) ? field[CodeMark.Length..] : null;
    }

    private static int CodeLength(string text, TextSpan line)
    {
        int space = line.In(text).IndexOfAny(' ', '\t');
        return space < 0 ? line.Length : space;
    }

    private static FrozenDictionary<string, string> Table(bool isCode) =>
        DataFile
            .Rows("Reading/Data/head-fields.tsv")
            .Where(row => row[0].StartsWith(CodeMark, StringComparison.Ordinal) == isCode)
            .ToFrozenDictionary(row => row[1], row => row[0], StringComparer.OrdinalIgnoreCase);
}
