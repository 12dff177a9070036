using OnRecord.Text;

namespace OnRecord.Language;

/// <summary>"Minister of Transport Dara Moll": what an office is in charge of is no part of its holder's name, and the two together are no body.</summary>
internal static class OfficeNames
{
    private static readonly WordSet Offices = WordSet.Of("Language/Data/rule-words.tsv", "offices-in-charge");
    private static readonly WordSet Portfolios = WordSet.Of("Language/Data/rule-words.tsv", "portfolio-words");
    private static readonly WordSet Bodies = WordSet.Of("Language/Data/rule-words.tsv", "body-words");

    private const int FewestWords = 2;

    /// <summary>The holder's name, where a body's name stands behind an office and begins with what it is in charge of; else the name as it is.</summary>
    public static NameMention Holder(Tokens tokens, NameMention name)
    {
        int of = name.Range.Start - 1;
        if (name.Kind != NameKind.Organisation || of < 1 || tokens.Form(of) is not "of" || !Offices.Contains(Lower(tokens, of - 1)))
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

    private static string Lower(Tokens tokens, int token) => tokens.Form(token).ToString().ToLowerInvariant();
}
