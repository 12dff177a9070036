namespace OnRecord.Language;

/// <summary>Words are cut at hyphens; people's names are not: "Har-Shefi" is one name where only "Shefi" was read as one.</summary>
internal static class HyphenatedNames
{
    /// <summary>The range with what hyphens join to it, as far as that has a capital letter and is not taken.</summary>
    /// <param name="isTaken">Whether a token is part of another name.</param>
    public static TokenRange Widen(Tokens tokens, TokenRange name, Func<int, bool> isTaken)
    {
        TokenRange sentence = tokens.SentenceAt(name.Start);
        int start = name.Start,
            end = name.End;
        while (start - 2 >= sentence.Start && IsJoint(tokens, start - 1) && IsFree(start - 2))
            start -= 2;
        while (end + 1 < sentence.End && IsJoint(tokens, end) && IsFree(end + 1))
            end += 2;
        return new TokenRange(start, end);

        bool IsFree(int token) => char.IsUpper(tokens.Form(token)[0]) && !isTaken(token);
    }

    private static bool IsJoint(Tokens tokens, int hyphen) => tokens.Form(hyphen) is "-" or "‐" && !tokens.SpaceAfter(hyphen - 1) && !tokens.SpaceAfter(hyphen);
}
