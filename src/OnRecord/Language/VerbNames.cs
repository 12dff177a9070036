using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>
/// Parts of names that are spelled as auxiliary verbs: "Theresa May", "Mr Will", "Hau Do Suan". The treebanks that taught the network have hardly any,
/// so that it reads "may" in them, and the sentence loses its subject. And a rank that they have not, and initials of many: "MPs", "CEOs".
/// </summary>
internal static class VerbNames
{
    // Rare, shaped as they are, and a name wherever it stands.
    private const string Surname = "Mayer";

    private static readonly WordSet Auxiliaries = WordSet.Of("Language/Data/rule-words.tsv", "auxiliaries-in-names");

    // What the treebanks have before "Gen.", where a newspaper has "Atty. Gen."
    private const string Rank = "Maj.";

    private static readonly WordSet People = WordSet.Of("Language/Data/rule-words.tsv", "initials-of-people");

    private const string Several = "Democrats";

    /// <summary>The form in which the network reads a word: its own, or a plain surname's where it can only be a name's part.</summary>
    public static ReadOnlySpan<char> AsRead(Tokens tokens, int token, TokenRange sentence)
    {
        ReadOnlySpan<char> form = tokens.Form(token);
        if (form is "Atty." && token + 1 < sentence.End && tokens.Form(token + 1) is "Gen.")
            return Rank;
        if (People.Contains(form))
            return Several;
        return token > sentence.Start && IsCapitalised(form) && Auxiliaries.Contains(form) && FollowsName(tokens, token, sentence) ? Surname : form;
    }

    // No verb has a capital within a sentence. In a headline's title case all have: there only a title shows a name.
    private static bool FollowsName(Tokens tokens, int token, TokenRange sentence)
    {
        ReadOnlySpan<char> before = tokens.Form(token - 1);
        return IsCapitalised(before) && (PersonalTitles.Contains(before) || !WordContext.IsHeadline(tokens, sentence));
    }

    private static bool IsCapitalised(ReadOnlySpan<char> form) => char.IsUpper(form[0]) && form.Length > 1 && char.IsLower(form[^1]);
}
