using OnRecord.Language;

namespace OnRecord.Actors;

/// <summary>"the 33-year-old forward": somebody who was named before, called by his age.</summary>
internal static class Ages
{
    private const int Words = 5;

    /// <returns>The "old" of the phrase that begins with the article; null where none does.</returns>
    public static int? Of(Tokens tokens, int article) =>
        article >= 0 && article + Words < tokens.Count && tokens.Form(article) is "the" or "The" && IsOld(tokens, article + Words) ? article + Words : null;

    /// <summary>From the article to the "old".</summary>
    public static TokenRange Whole(int old) => new(old - Words, old + 1);

    /// <summary>Whether the token ends an age: "33-year-old".</summary>
    public static bool IsOld(Tokens tokens, int token) =>
        token >= 4 && tokens.Form(token) is "old" or "olds" && tokens.Form(token - 1) is "-" && tokens.Form(token - 2) is "year";
}
