using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>"The auditor's conclusion: the money was gone", "Her message to the town was simple: leave", "The finding of the court was that he lied": a noun
/// that opens a sentence names what somebody says, and the rest are the words.</summary>
internal static class NounFrames
{
    private static readonly WordSet Owning = WordSet.Of("Attribution/Data/rule-words.tsv", "owning-prepositions");

    private static readonly WordSet Naming = WordSet.Of("Attribution/Data/rule-words.tsv", "framing-nouns");

    // Of words before the colon or the "that", and of words between "was" and the colon.
    private const int LongestFrame = 20,
        LongestRemark = 5;

    /// <param name="live">Tokens in which statements are looked for.</param>
    public static IEnumerable<Draft> Of(Passage p, bool[] live, float probability)
    {
        foreach (TokenRange sentence in p.Tokens.Sentences)
        {
            if (p.InQuotation(sentence.Start) || Noun(p, sentence) is not { } noun || !live[noun] || Owner(p, sentence.Start, noun) is not { } source)
                continue;
            if (Words(p, noun, sentence) is { } content && IsSaid(p, content))
                yield return new Draft
                {
                    Key = noun,
                    Cue = new TokenRange(noun, noun + 1),
                    Source = source,
                    Content = [content],
                    Probability = probability,
                };
        }
    }

    // The tree may hang the noun on the verb of the clause, as a second subject of it.
    private static bool IsSaid(Passage p, TokenRange words) =>
        Enumerable.Range(words.Start, words.Length).Any(t => p.InQuotation(t) || VerbForms.IsFinite(p.Syntax, t));

    /// <summary>The first noun that names a saying, before any verb; null where there is none.</summary>
    private static int? Noun(Passage p, TokenRange sentence)
    {
        for (int t = sentence.Start; t < Math.Min(sentence.End, sentence.Start + LongestFrame); t++)
        {
            if (p.Syntax.IsVerb(t) || p.IsPunctuation(t))
                return null;
            if (p.Syntax.Xpos[t] is "NN" && (p.Lexical[t] != 0 || Naming.Contains(p.Syntax.Lemmas[t].ToLowerInvariant())))
                return t;
        }

        return null;
    }

    /// <summary>"the auditor's | conclusion", "her | message", "the finding | of the court"; null where nobody is named who could have said it.</summary>
    private static TokenRange? Owner(Passage p, int start, int noun)
    {
        // "Our opinion: …" is the report's own.
        if (p.Syntax.Xpos[start] is "PRP$" && noun - start <= 2)
            return p.Tokens.Form(start) is "Our" or "My" ? null : new TokenRange(start, start + 1);
        for (int t = noun - 1; t > start && noun - t <= 2; t--)
            if (Possessives.IsMark(p.Tokens.Form(t)))
                return Speaks(p, t - 1) ? new TokenRange(start, t) : null;
        // "the interest of the firm", "the story of the ferry": what is felt or told about somebody is not his words.
        if (noun + 2 >= p.Count || !Owning.Contains(p.Tokens.Form(noun + 1)) || IsAbout(p, noun) && p.Tokens.Form(noun + 1) is "of")
            return null;
        int end = noun + 2;
        while (p.Within(end, noun) && !p.Syntax.IsVerb(end) && !p.IsPunctuation(end))
            end++;
        var owner = new TokenRange(noun + 2, end);
        return !owner.IsEmpty && Speaks(p, Phrases.Head(p.Syntax, owner)) ? owner : null;
    }

    private static bool IsAbout(Passage p, int noun) => p.Lexical[noun] != 0 && (Act)(p.Lexical[noun] - 1) is Act.Report or Act.Believe or Act.Propose;

    // "Editor's note: …" is the report's own voice.
    private static bool Speaks(Passage p, int head) => !Descriptions.IsSpeechless(p, head) && p.Syntax.Lemmas[head].ToLowerInvariant() is not "editor";

    /// <summary>What stands behind the colon, or behind "was that"; null where neither does.</summary>
    private static TokenRange? Words(Passage p, int noun, TokenRange sentence)
    {
        int end = p.BeforeMarks(sentence.End, noun + 1);
        int at = noun + 1;
        while (at < end && at - sentence.Start < LongestFrame && !p.Syntax.IsVerb(at) && !p.IsPunctuation(at))
            at++;
        if (at < end && p.Syntax.Lemmas[at] is "be" && VerbForms.IsTensed(p.Syntax, at))
        {
            if (at + 1 < end && p.Tokens.Form(at + 1) is "that" && p.Syntax.Upos[at + 1] is Upos.Sconj)
                return new TokenRange(at + 1, end);
            int remark = at;
            while (at < end && at - remark <= LongestRemark && (at == remark || !p.Syntax.IsVerb(at)) && p.Tokens.Form(at) is not ":")
                at++;
        }

        return at + 2 < end && p.Tokens.Form(at) is ":" ? new TokenRange(at + 1, end) : null;
    }
}
