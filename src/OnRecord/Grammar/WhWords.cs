using OnRecord.Language;

namespace OnRecord.Grammar;

/// <summary>Words that open a question or a relative clause.</summary>
internal static class WhWords
{
    /// <summary>"who", "which", "where"; not "whose", which opens a phrase.</summary>
    public static bool Is(Syntax syntax, int token) => syntax.Xpos[token] is "WDT" or "WP" or "WRB";
}
