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

    private const string TagMark = "tag-";

    private static readonly SearchValues<char> Rules = SearchValues.Create("-–—=_*~ ");

    private static readonly FrozenDictionary<string, string> Codes = Table(row => row[0].StartsWith(CodeMark, StringComparison.Ordinal));

    private static readonly FrozenDictionary<string, string> Tags = Table(row => row[0].StartsWith(TagMark, StringComparison.Ordinal));

    private static readonly FrozenDictionary<string, string> Names = Table(row => !row[0].Contains('-', StringComparison.Ordinal));

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
        if (!head.ReadTags(text, lines) && !head.ReadCodes(text, lines))
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
                // "LP The assembly voted": the code is no word of the paragraph.
                if (current == "body" && value.IsEmpty)
                    Kinds[i] = LineKind.Debris;
                else if (current == "body")
                    lines[i] = lines[i] with { Span = value };
            }
            else if (current is not ("body" or "tail"))
            {
                // Below a code that stands alone on its line.
                _fields.TryAdd(current, value);
            }

            if (current != "body")
                Kinds[i] = LineKind.Debris;
        }

        return true;
    }

    // "TI  - Ferry stops", as programs for references write it.
    private bool ReadTags(string text, List<TextLine> lines)
    {
        const int TagLength = 6;
        int tags = 0;
        foreach (TextLine line in lines)
            if (Tag(text, line.Span) is not null)
                tags++;
        if (tags < FewestCodes)
            return false;
        for (int i = 0; i < lines.Count; i++)
        {
            if (Tag(text, lines[i].Span) is not { } field)
                continue;
            TextSpan value = new TextSpan(Math.Min(lines[i].Span.End, lines[i].Span.Start + TagLength), lines[i].Span.End).Trim(text);
            if (field == "body" && !value.IsEmpty)
            {
                lines[i] = lines[i] with { Span = value };
                continue;
            }

            Kinds[i] = LineKind.Debris;
            if (!value.IsEmpty)
                _fields.TryAdd(field, value);
        }

        return true;
    }

    private static string? Tag(string text, TextSpan line)
    {
        const int Mark = 2;
        ReadOnlySpan<char> words = line.In(text);
        bool isTag = words.Length >= Mark + 3 && char.IsAsciiLetterUpper(words[0]) && char.IsAsciiLetterOrDigit(words[1]) && words[Mark..].StartsWith("  -");
        if (!isTag)
            return null;
        return Tags.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words[..Mark], out string? field) ? field[TagMark.Length..] : "head";
    }

    /// <summary>Whether a line begins with a code of a press database.</summary>
    public static bool BeginsWithCode(ReadOnlySpan<char> line)
    {
        int space = line.IndexOfAny(' ', '\t');
        ReadOnlySpan<char> code = space < 0 ? line : line[..space];
        return code.Length is 2 or 3 && !code.ContainsAnyExceptInRange('A', 'Z') && Codes.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(code);
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
        if ((bodyAt ?? LastOfHead(text, found, lines)) is not { } last || found.Count(f => f.Line <= last) < FewestFields)
        {
            ReadAlone(text, lines, found);
            return;
        }

        foreach ((int line, string field, TextSpan value) in found)
        {
            if (line > last)
                break;
            // "Full text: The assembly voted": the name is no word of the paragraph.
            if (field == "body" && !value.IsEmpty)
            {
                lines[line] = lines[line] with { Span = value };
                continue;
            }

            Kinds[line] = LineKind.Debris;
            Add(text, field, value);
        }

        MarkRules(text, lines, last);
        MarkTail(text, lines);
    }

    private void Add(string text, string field, TextSpan value)
    {
        value = Unquoted(text, value);
        // "Harbour Courier; Orsk": the place behind the paper.
        if (field == "outlet" && value.In(text).IndexOf(';') is > 0 and var place)
            value = new TextSpan(value.Start, value.Start + place).Trim(text);
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

    private static int? LastOfHead(string text, List<(int Line, string Field, TextSpan Value)> found, List<TextLine> lines)
    {
        // Databases print masthead, date, edition and headline above the fields, whose names then stand in capitals.
        const int Gap = 3,
            Above = 10;
        int? last = null;
        foreach ((int line, _, _) in found)
        {
            bool isFirst = last is null && line <= Above && !Name(text, lines[line].Span).ContainsAnyInRange('a', 'z');
            if ((line - (last ?? 0) > Gap && !isFirst) || line >= lines.Count)
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

    private static ReadOnlySpan<char> Name(string text, TextSpan line) =>
        line.In(text) is var words && words.IndexOf(':') is > 0 and var colon ? words[..colon] : words;

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

    private static FrozenDictionary<string, string> Table(Func<string[], bool> isOne) =>
        DataFile.Rows("Reading/Data/head-fields.tsv").Where(isOne).ToFrozenDictionary(row => row[1], row => row[0], StringComparer.OrdinalIgnoreCase);
}
