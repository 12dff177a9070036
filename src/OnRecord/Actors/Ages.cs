using OnRecord.Language;

namespace OnRecord.Actors;

/// <summary>"the 33-year-old forward": somebody who was named before, called by his age.</summary>
internal static class Ages
{
    private const int Words = 5;

    /// <returns>The "old" of the phrase that begins with "the"; null where none does.</returns>
    public static int? Of(Tokens tokens, int article) => article >= 0 && tokens.Form(article) is "the" or "The" ? Behind(tokens, article) : null;

    /// <returns>The "old" of an age right behind a word; null where none stands there.</returns>
    public static int? Behind(Tokens tokens, int word) => word + Words < tokens.Count && IsOld(tokens, word + Words) ? word + Words : null;

    /// <summary>From the article to the "old".</summary>
    public static TokenRange Whole(int old) => new(old - Words, old + 1);

    /// <summary>Whether the token ends an age: "33-year-old".</summary>
    public static bool IsOld(Tokens tokens, int token) =>
        token >= 4 && tokens.Form(token) is "old" or "olds" && tokens.Form(token - 1) is "-" && tokens.Form(token - 2) is "year";
}
