using System.Buffers;
using System.Collections.Frozen;
using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>Web and e-mail addresses, file names, handles.</summary>
internal static class WebAddresses
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains = DataFile
        .Rows("Language/Data/top-level-domains.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Marks = SearchValues.Create("@/.");

    private static readonly SearchValues<char> Outside = SearchValues.Create("<>\"“”|");

    // Punctuation that more often follows an address than ends it.
    private static readonly SearchValues<char> Trailing = SearchValues.Create(".,;:!?'\"”’)]}>»…");

    public static bool MayBegin(ReadOnlySpan<char> chunk)
    {
        int at = chunk.IndexOfAny(Marks);
        return at >= 0 && at < chunk.Length - 1;
    }

    /// <summary>Where the address that begins at <paramref name="at"/> ends, or <paramref name="at"/> when none does.</summary>
    public static int End(string text, int at, int limit)
    {
        if (at > 0 && Characters.IsWord(text[at - 1]))
            return at;
        ReadOnlySpan<char> rest = text.AsSpan(at, limit - at);
        int end = Whole(rest);
        return at + end;
    }

    private static int Whole(ReadOnlySpan<char> rest)
    {
        if (!char.IsAsciiLetterOrDigit(rest[0]))
            return 0;
        int scheme = rest.IndexOf("://", StringComparison.Ordinal);
        if ((scheme > 0 && IsLetters(rest[..scheme])) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return TrimmedLength(rest);
        int name = 0,
            lastStop = -1,
            at = -1;
        while (name < rest.Length && (char.IsAsciiLetterOrDigit(rest[name]) || rest[name] is '.' or '-' or '_' or '+' or '%' or '@' or ':'))
        {
            if (rest[name] == ':' && !rest[..name].SequenceEqual("mailto"))
                break;
            if (rest[name] == '@')
            {
                if (at >= 0)
                    break;
                at = name;
            }

            if (rest[name] == '.' && name + 1 < rest.Length && char.IsAsciiLetter(rest[name + 1]))
                lastStop = name;
            name++;
        }

        if (lastStop <= 0 || lastStop < at)
            return 0;
        int tail = lastStop + 1;
        while (tail < name && char.IsAsciiLetterOrDigit(rest[tail]))
            tail++;
        if (at > 0)
            return tail;
        // A missing space after a full stop ("ended.It") is far more common in the news than a domain with a capital.
        if (!Domains.Contains(rest[(lastStop + 1)..tail]) || (char.IsUpper(rest[lastStop + 1]) && !char.IsUpper(rest[tail - 1])))
            return 0;
        return tail < rest.Length && rest[tail] == '/' && tail + 1 < rest.Length && char.IsAsciiLetterOrDigit(rest[tail + 1]) ? TrimmedLength(rest) : tail;
    }

    private static int TrimmedLength(ReadOnlySpan<char> rest)
    {
        int cut = rest.IndexOfAny(Outside);
        if (cut > 0)
            rest = rest[..cut];
        int end = rest.Length;
        while (end > 1 && Trailing.Contains(rest[end - 1]) && !(rest[end - 1] == ')' && rest[..end].Contains('(')))
            end--;
        return end;
    }

    private static bool IsLetters(ReadOnlySpan<char> scheme)
    {
        foreach (char c in scheme)
            if (!char.IsAsciiLetter(c))
                return false;
        return true;
    }
}
