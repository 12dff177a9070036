using OnRecord.Attribution;
using OnRecord.Language;

namespace OnRecord.Propositions;

/// <summary>Ranges of tokens around statements and sentences.</summary>
internal static class Extents
{
    /// <summary>From the source to the end of the content.</summary>
    public static TokenRange Of(Statement statement)
    {
        IEnumerable<TokenRange?> parts = [statement.Source, statement.Cue, statement.Addressee, .. statement.Content.Select(c => (TokenRange?)c)];
        return parts.OfType<TokenRange>().Aggregate((TokenRange?)null, (all, part) => all?.Cover(part) ?? part) ?? default;
    }

    /// <summary>The range without stops, commas and dashes at its ends; quotation marks stay.</summary>
    public static TokenRange Trimmed(Syntax syntax, TokenRange range)
    {
        int start = range.Start,
            end = range.End;
        while (start < end && IsStop(syntax, start))
            start++;
        while (end > start && IsStop(syntax, end - 1))
            end--;
        return new TokenRange(start, end);
    }

    private static bool IsStop(Syntax syntax, int token) =>
        syntax.Tokens.Form(token) is "." or "," or ";" or ":" or "-" or "–" or "—" or "--" or "…" or "•" or "|";
}
