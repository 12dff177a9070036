using System.Collections.Frozen;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>Finds claims on which their own sentence passes a verdict: "assertions from officials that P were fiction", "called reports that P
/// nonsense".</summary>
internal static class NamedClaims
{
    private static readonly WordSet SourceLinks = WordSet.Of("Attribution/Data/rule-words.tsv", "source-links");

    /// <summary>Words between the noun and its "that": "by a senior member of the opposition".</summary>
    private const int SourceReach = 10;

    public static FrozenSet<string> Nouns { get; } = DataFile.Marked("Attribution/Data/claim-nouns.tsv", "judged").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Calling = DataFile
        .Rows("Attribution/Data/calling-verbs.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <param name="end">Of the sentence, or of the content that holds the noun.</param>
    public static NamedClaim? At(Syntax syntax, int noun, int end)
    {
        if (!Nouns.Contains(syntax.Lemmas[noun].ToLowerInvariant()) || syntax.Upos[noun] is not (Upos.Noun or Upos.Verb))
            return null;
        if ((That(syntax, noun, end) ?? Unmarked(syntax, noun, end)) is not { } that)
            return null;
        while (end > that && syntax.IsPunctuation(end - 1))
            end--;
        var clause = new TokenRange(that, end);
        Verdict? verdict = Verdicts.In(syntax, clause) ?? Called(syntax, noun, clause);
        if (verdict is not { } found || found.Start <= that + 2)
            return null;
        int stop = found.Start;
        while (stop > that && syntax.IsPunctuation(stop - 1))
            stop--;
        return new NamedClaim(noun, Source(syntax, noun, that), new TokenRange(that, stop), found);
    }

    /// <summary>"claims its tanks leaked were false": where no "that" opens what several claim; null where it can't be so.</summary>
    private static int? Unmarked(Syntax syntax, int noun, int end)
    {
        int next = noun + 1;
        return next < end && AreSeveral(syntax, noun) && MayOpenClause(syntax, next) ? next : null;
    }

    public static bool AreSeveral(Syntax syntax, int noun) => syntax.Tokens.Form(noun)[^1] is 's' or 'S';

    /// <summary>Whether a subject may begin here, and no relative clause.</summary>
    public static bool MayOpenClause(Syntax syntax, int token) =>
        syntax.Upos[token] is Upos.Propn or Upos.Pron or Upos.Det or Upos.Num or Upos.Noun && syntax.Xpos[token] is not ("WDT" or "WP" or "WP$");

    private static int? That(Syntax syntax, int noun, int end)
    {
        for (int t = noun + 1; t < Math.Min(end, noun + SourceReach); t++)
        {
            if (syntax.Tokens.Form(t) is "that")
                return t;
            if (
                t == noun + 1
                    ? !SourceLinks.Contains(syntax.Tokens.Form(t))
                    : syntax.IsVerb(t) && syntax.Xpos[t] != "VBN" || syntax.Tokens.Form(t) is "," or ";" or ":"
            )
                return null;
        }

        return null;
    }

    private static TokenRange? Source(Syntax syntax, int noun, int that)
    {
        for (int t = noun + 1; t < that - 1; t++)
            if (syntax.Tokens.Form(t) is "by" or "from")
                return new TokenRange(t + 1, that);
        return null;
    }

    /// <summary>"called claims that the roof leaked pure invention": what it is called stands last.</summary>
    private static Verdict? Called(Syntax syntax, int noun, TokenRange clause)
    {
        int verb = noun - 1;
        while (verb >= 0 && verb > noun - 4 && syntax.Upos[verb] is Upos.Det or Upos.Adj or Upos.Pron)
            verb--;
        int last = clause.End - 1;
        if (verb < 0 || !Calling.Contains(syntax.Lemmas[verb].ToLowerInvariant()) || Verdicts.Of(syntax, last) is not { } link)
            return null;
        int start = last;
        while (start > clause.Start + 2 && IsStress(syntax, start - 1))
            start--;
        return new Verdict(start, link);
    }

    private static bool IsStress(Syntax syntax, int token) => syntax.IsPunctuation(token) || Verdicts.Stress.Contains(syntax.Lemmas[token].ToLowerInvariant());
}
