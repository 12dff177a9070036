using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>"In the words of the minister's spokesman, the bank is “a den of thieves”", "in Lind's words, …", "to quote Lind, …": a phrase that opens a
/// sentence and says whose words the rest are.</summary>
internal static class InWordsOf
{
    /// <param name="live">Tokens in which statements are looked for.</param>
    public static IEnumerable<Draft> Of(Passage p, bool[] live, float probability)
    {
        foreach (TokenRange sentence in p.Tokens.Sentences)
        {
            if (p.Tokens.Form(sentence.Start) is not ("In" or "To") || p.InQuotation(sentence.Start))
                continue;
            if (Words(p, sentence) is not { } words || Behind(p, words, sentence) is not { } content)
                continue;
            bool owned = p.Tokens.Form(words) is "words" && p.Tokens.Form(words + 1) is not "of";
            TokenRange cue = owned ? new TokenRange(words, words + 1) : new TokenRange(sentence.Start, p.Tokens.Form(words) is "quote" ? words + 1 : words + 2),
                source = owned ? new TokenRange(sentence.Start + 1, words) : new TokenRange(cue.End, content.Start - 1);
            if (live[words] && !source.IsEmpty && Frames.IsClause(p, content))
                yield return new Draft
                {
                    Key = words,
                    Cue = cue,
                    Source = source,
                    Content = [content],
                    Probability = probability,
                };
        }
    }

    /// <summary>"in the | words | of Lind", "in Lind's | words", "to | quote | Lind"; null elsewhere.</summary>
    private static int? Words(Passage p, TokenRange sentence)
    {
        const int LongestOwner = 8;
        if (p.Tokens.Form(sentence.Start) is "To")
            return sentence.Length > 5 && p.Tokens.Form(sentence.Start + 1) is "quote" ? sentence.Start + 1 : null;
        if (
            sentence.Length > 5
            && p.Tokens.Form(sentence.Start + 1) is "the"
            && p.Tokens.Form(sentence.Start + 2) is "words"
            && p.Tokens.Form(sentence.Start + 3) is "of"
        )
            return sentence.Start + 2;
        for (int t = sentence.Start + 2; t < Math.Min(sentence.End - 1, sentence.Start + LongestOwner); t++)
            if (p.Tokens.Form(t) is "words")
                return Possessives.IsMark(p.Tokens.Form(t - 1)) && p.Tokens.Form(t + 1) is "," ? t : null;
        return null;
    }

    /// <summary>What follows the comma behind the phrase.</summary>
    private static TokenRange? Behind(Passage p, int words, TokenRange sentence)
    {
        int comma = words + 1,
            end = sentence.End;
        while (comma < end && p.Tokens.Form(comma) is not ",")
        {
            if (VerbForms.IsTensed(p.Syntax, comma))
                return null;
            comma++;
        }

        end = p.BeforeMarks(end, comma + 1);
        return end > comma + 2 ? new TokenRange(comma + 1, end) : null;
    }
}
