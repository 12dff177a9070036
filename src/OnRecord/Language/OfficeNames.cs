using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>"Minister of Transport Dara Moll", "the head of Harbax Dara Moll": what an office is in charge of is no part of its holder's name, and the two
/// together are no body.</summary>
internal static class OfficeNames
{
    private static readonly WordSet Offices = WordSet.Of("Language/Data/rule-words.tsv", "offices-in-charge");
    private static readonly WordSet Portfolios = WordSet.Of("Language/Data/rule-words.tsv", "portfolio-words");
    private static readonly WordSet Bodies = WordSet.Of("Language/Data/rule-words.tsv", "body-words");

    private const int FewestWords = 2;

    /// <summary>The holder's name, where a name stands behind an office and begins with what it is in charge of: a portfolio, or what the report names by
    /// itself elsewhere; else the name as it is.</summary>
    public static NameMention Holder(Tokens tokens, NameMention name)
    {
        int of = name.Range.Start - 1;
        if (of < 1 || tokens.Form(of) is not "of" || !Offices.Contains(Lower(tokens, of - 1)))
            return name;
        if (name.Kind == NameKind.Person)
            return name.Range.Length > FewestWords && StandsAlone(tokens, name.Range.Start)
                ? name with
                {
                    Range = new TokenRange(name.Range.Start + 1, name.Range.End),
                }
                : name;
        if (name.Kind != NameKind.Organisation)
            return name;
        int start = name.Range.Start;
        while (start < name.Range.End && Portfolios.Contains(Lower(tokens, start)))
            start++;
        if (start == name.Range.Start || name.Range.End - start < FewestWords)
            return name;
        for (int t = start; t < name.Range.End; t++)
            if (!char.IsUpper(tokens.Form(t)[0]) || Bodies.Contains(Lower(tokens, t)))
                return name;
        return new NameMention(new TokenRange(start, name.Range.End), NameKind.Person);
    }

    /// <summary>Whether the word stands elsewhere without the one behind it.</summary>
    private static bool StandsAlone(Tokens tokens, int word)
    {
        ReadOnlySpan<char> form = tokens.Form(word),
            next = tokens.Form(word + 1);
        for (int t = 0; t + 1 < tokens.Count; t++)
            if (tokens.Form(t).SequenceEqual(form) && !tokens.Form(t + 1).SequenceEqual(next))
                return true;
        return false;
    }

    private static string Lower(Tokens tokens, int token) => tokens.Form(token).ToString().ToLowerInvariant();
}
