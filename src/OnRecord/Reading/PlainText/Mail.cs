using System.Text.RegularExpressions;
using OnRecord.Text;

namespace OnRecord.Reading.PlainText;

/// <summary>One of the mails that a file holds inside each other.</summary>
/// <param name="depth">How many signs its lines bear at least.</param>
/// <param name="introduction">The line above it that says who wrote it and when; null where its own head does.</param>
internal sealed partial class Mail(int depth, TextSpan? introduction)
{
    public int Depth => depth;

    public TextSpan? Introduction => introduction;

    public List<TextLine> Lines { get; } = [];

    /// <summary>Whether a line says that a mail begins: "Begin forwarded message:", "-----Original Message-----".</summary>
    public static bool IsAnnounced(ReadOnlySpan<char> line) => Announcement().IsMatch(line);

    /// <summary>Whether a line may stand above a mail: that, or one that says who wrote it.</summary>
    public static bool Announces(ReadOnlySpan<char> line) => line.EndsWith("wrote:") || IsAnnounced(line);

    /// <summary>Whether it says what a mail is about, as a mail that passes another on does: "Fwd: …".</summary>
    public static bool IsPassedOn(ReadOnlySpan<char> subject) => Passed().IsMatch(subject);

    /// <summary>"On Tue, 3 May 2022 at 10:12, Jane Doe &lt;jane@example.org&gt; wrote:", on one line or on two.</summary>
    /// <param name="isQuoted">Whether signs stand before what follows; without them only an address tells a mail from a letter in an article.</param>
    public static bool Introduces(ReadOnlySpan<char> line, bool isQuoted) => Wrote().IsMatch(line) && (isQuoted || line.Contains('@'));

    /// <summary>Who wrote it, as the line above it says.</summary>
    public TextSpan? WriterIn(string text)
    {
        if (introduction is not { } line || Wrote().Match(text, line.Start, line.Length) is not { Success: true } match)
            return null;
        Group name = match.Groups["name"];
        return new TextSpan(name.Index, name.Index + name.Length).Trim(text);
    }

    /// <summary>What it says that it is about, where it passes something on.</summary>
    public TextSpan? SubjectIn(string text)
    {
        TextSpan? subject = HeadFields.Read(text, Lines, Lines.Count)["headline"] ?? (Lines.Count > 0 ? Lines[0].Span : null);
        return subject is { } words && IsPassedOn(words.In(text)) ? words : null;
    }

    public int Words(string text) => Lines.Sum(line => LineShape.WordCount(line.Span.In(text)));

    [GeneratedRegex(@"^\W*(begin\s+)?(forwarded|original)\s+(message|mail|e-mail)\b\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"^(fwd?|re)\s*:\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Passed();

    // A date, or an address behind the name: "the minister wrote:" is a sentence. Line breaks of a mail may have signs behind them.
    [GeneratedRegex(
        @"\A(On\s[^\r\n]{0,80}\d(\s?[AaPp]\.?[Mm]\.?|\s\p{Lu}{2,4})?,?[>\s]{1,10}|(?=[^@]{1,100}@))(?<name>""?\p{Lu}[^<>:\d""@\r\n]{1,80}?""?)([>\s]{0,10}[<(\[](mailto:)?[^\s<>@]{1,80}@[^\s<>@]{1,80}[>)\]])?,?[>\s]{1,10}wrote:\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Wrote();
}
