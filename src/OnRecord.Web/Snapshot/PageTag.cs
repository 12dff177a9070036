using System.Buffers;

namespace OnRecord.Web.Snapshot;

/// <summary>One tag of a page's source.</summary>
/// <param name="Name">Lower case.</param>
/// <param name="IsEmpty">Whether it closes itself.</param>
/// <param name="Attributes">Names in lower case; values as they are written, without their quotation marks.</param>
/// <param name="End">After its closing bracket.</param>
internal sealed record PageTag(string Name, bool IsEnd, bool IsEmpty, IReadOnlyList<(string Name, string Value)> Attributes, int End)
{
    // Pages of today have up to some fifty.
    private const int MostAttributes = 100;

    private static readonly SearchValues<char> _endsName = SearchValues.Create(" \t\r\n\f/>=");
    private static readonly SearchValues<char> _endsValue = SearchValues.Create(" \t\r\n\f>");

    public string? Value(string name) => Attributes.FirstOrDefault(a => a.Name == name).Value;

    /// <param name="at">Of its opening bracket.</param>
    /// <returns>Null where no tag begins.</returns>
    public static PageTag? Read(string page, int at)
    {
        bool isEnd = at + 1 < page.Length && page[at + 1] == '/';
        int name = at + (isEnd ? 2 : 1);
        if (name >= page.Length || !char.IsAsciiLetter(page[name]))
            return null;
        int i = After(page, name, _endsName);
        string read = page[name..i].ToLowerInvariant();
        var attributes = new List<(string Name, string Value)>();
        while (i < page.Length && page[i] != '>')
        {
            if (char.IsWhiteSpace(page[i]) || page[i] is '/' or '=')
            {
                i++;
                continue;
            }

            int end = After(page, i, _endsName);
            string attribute = page[i..end].ToLowerInvariant();
            (string value, i) = Value(page, end);
            if (attributes.Count < MostAttributes)
                attributes.Add((attribute, value));
        }

        return new PageTag(read, isEnd, i < page.Length && page[i - 1] == '/', attributes, Math.Min(page.Length, i + 1));
    }

    private static (string Value, int End) Value(string page, int at)
    {
        int i = SkipSpace(page, at);
        if (i >= page.Length || page[i] != '=')
            return ("", at);
        i = SkipSpace(page, i + 1);
        if (i >= page.Length)
            return ("", i);
        if (page[i] is '"' or '\'')
        {
            int close = page.IndexOf(page[i], i + 1);
            return close < 0 ? ("", page.Length) : (page[(i + 1)..close], close + 1);
        }

        int end = After(page, i, _endsValue);
        return (page[i..end], end);
    }

    private static int SkipSpace(string page, int at)
    {
        while (at < page.Length && char.IsWhiteSpace(page[at]))
            at++;
        return at;
    }

    private static int After(string page, int at, SearchValues<char> ends)
    {
        int length = page.AsSpan(at).IndexOfAny(ends);
        return length < 0 ? page.Length : at + length;
    }
}
