using System.Collections.Frozen;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>Finds claims on which their own sentence passes a verdict: "assertions from officials that P were fiction", "called reports that P
/// nonsense".</summary>
internal static class NamedClaims
{
    private static readonly WordSet SourceLinks = WordSet.Of("Attribution/Data/rule-words.tsv", "source-links");

    private static readonly WordSet Published = WordSet.Of("Attribution/Data/rule-words.tsv", "published-nouns");

    private static readonly WordSet OfDeeds = WordSet.Of("Attribution/Data/rule-words.tsv", "claims-of-deeds");

    private static readonly WordSet Claiming = WordSet.Of("Attribution/Data/rule-words.tsv", "claiming-participles");

    /// <summary>Words between the noun and its "that": "by a senior member of the opposition"; and between a verb and the claim that it calls
    /// something: "the former owner's".</summary>
    private const int SourceReach = 10,
        CallerReach = 7;

    public static FrozenSet<string> Nouns { get; } = DataFile.Marked("Attribution/Data/claim-nouns.tsv", "judged").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Calling = DataFile
        .Rows("Attribution/Data/calling-verbs.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <param name="end">Of the sentence, or of the content that holds the noun.</param>
    public static NamedClaim? At(Syntax syntax, int noun, int end)
    {
        int? named = Deed(syntax, noun, end);
        if ((Clause(syntax, noun, end) ?? named) is not { } that)
            return null;
        while (end > that && syntax.IsPunctuation(end - 1))
            end--;
        var clause = new TokenRange(that, end);
        Verdict? said = Verdicts.In(syntax, clause, that == named ? that : Charge(syntax, noun, clause)),
            verdict = said ?? Called(syntax, noun, clause);
        if (verdict is not { } found || found.Start <= (that == named ? that : that + 2))
            return null;
        int stop = found.Start;
        while (stop > that && syntax.IsPunctuation(stop - 1))
            stop--;
        return new NamedClaim(noun, Behind(syntax, noun, that), new TokenRange(that, stop), found, said is null ? Caller(syntax, noun) : null);
    }

    /// <summary>"accusing the owner of fraud": what is charged, where no verb tells it; null where nobody is charged.</summary>
    private static int? Charge(Syntax syntax, int word, TokenRange clause)
    {
        for (int t = clause.Start; t < clause.End && syntax.Lemmas[word] is "accuse"; t++)
            if (syntax.Tokens.Form(t) is "of")
                return t;
        return null;
    }

    /// <summary>"allegations of | its involvement in the killing": where the deed begins that a noun says is claimed; null where it names none.</summary>
    public static int? Deed(Syntax syntax, int noun, int end) =>
        noun + 2 < end
        && syntax.Tokens.Form(noun + 1) is "of"
        && syntax.Upos[noun] is Upos.Noun
        && OfDeeds.Contains(syntax.Lemmas[noun].ToLowerInvariant())
        && syntax.Xpos[noun + 2] is not ("WDT" or "WP")
            ? noun + 2
            : null;

    /// <summary>Where what a claim says begins: at its "that", or right behind it; null where the word names no claim, or does not say what it
    /// claims.</summary>
    public static int? Clause(Syntax syntax, int noun, int end) =>
        IsClaiming(syntax, noun)
            ? noun + 1 < end && (syntax.Tokens.Form(noun + 1) is "that" || MayOpenClause(syntax, noun + 1))
                ? noun + 1
                : null
            : IsNamed(syntax, noun)
                ? That(syntax, noun, end) ?? Unmarked(syntax, noun, end)
                : null;

    /// <summary>"reports | claiming the quay had sunk", "a story | accusing the owner of fraud": the word with which what is named says something.</summary>
    private static bool IsClaiming(Syntax syntax, int word) =>
        word > 0
        && syntax.Xpos[word] == "VBG"
        && Claiming.Contains(syntax.Lemmas[word].ToLowerInvariant())
        && (IsNamed(syntax, word - 1) || IsPublished(syntax, word - 1));

    /// <summary>Whether a word names what somebody claimed; plurals are often read as verbs.</summary>
    public static bool IsNamed(Syntax syntax, int word) =>
        Nouns.Contains(syntax.Lemmas[word].ToLowerInvariant()) && syntax.Upos[word] is Upos.Noun or Upos.Verb;

    /// <summary>Whether a verb gives things names.</summary>
    public static bool Calls(Syntax syntax, int verb) => Calling.Contains(syntax.Lemmas[verb].ToLowerInvariant());

    /// <summary>What a verb calls something, with what it calls it: "called | claims that P nonsense"; null where it calls nothing so.</summary>
    public static TokenRange? CalledBy(Syntax syntax, int verb, int end)
    {
        if (!Calls(syntax, verb))
            return null;
        for (int t = verb + 1; t < Math.Min(end, verb + CallerReach); t++)
            if (Caller(syntax, t) == verb && At(syntax, t, end) is not null)
                return new TokenRange(verb + 1, end);
        return null;
    }

    /// <summary>"were denied by the bishop, who called | them a smear", "…, which blamed | Norland for it": what is called something, or who is charged,
    /// stands behind the verb; null where nothing does.</summary>
    public static TokenRange? Judged(Syntax syntax, int verb, int end)
    {
        if (verb + 2 >= end || syntax.Tree.Subject(verb) is not { } relative || syntax.Xpos[relative] is not ("WP" or "WDT"))
            return null;
        bool judges = Calls(syntax, verb)
            ? syntax.Upos[verb + 1] is Upos.Pron
            : CueActs.Charges(syntax.Lemmas[verb].ToLowerInvariant()) && syntax.Tree.Child(verb, "obj") > verb && !Voice.IsMarkedPassive(syntax, verb);
        return judges ? new TokenRange(verb + 1, end) : null;
    }

    /// <summary>Whose claim it is: "a claim by Ada Brandt that", "Brandt's claim", "a story in the Beacon that", "a Beacon report".</summary>
    /// <param name="that">Where what it says begins.</param>
    public static TokenRange? Claimant(Syntax syntax, int noun, int that) => Behind(syntax, noun, that) ?? Before(syntax, noun);

    /// <summary>"rubbished | claims that", "faces new | reports that", "denied on Monday | claims that": whoever does so to a claim did not put it
    /// forward.</summary>
    public static bool IsOfAnother(Syntax syntax, int noun)
    {
        if (!IsNamed(syntax, noun))
            return false;
        int verb = noun - 1;
        while (verb > 0 && syntax.Upos[verb] is Upos.Adj or Upos.Det && syntax.Xpos[verb] is not ("VBN" or "VBG"))
            verb--;
        if (verb > 0 && syntax.IsVerb(verb) && syntax.Upos[verb] is not Upos.Aux)
            return !CueActs.Carries(syntax.Lemmas[verb].ToLowerInvariant());
        int before = verb;
        while (before > 0 && (syntax.Upos[before] is Upos.Propn or Upos.Num || syntax.Tokens.Form(before) is "on"))
            before--;
        return before < verb && syntax.IsVerb(before) && CueActs.IsDenying(syntax.Lemmas[before]);
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

    private static TokenRange? Behind(Syntax syntax, int noun, int that)
    {
        for (int t = noun + 1; t < that - 1; t++)
            if (syntax.Tokens.Form(t) is "by" or "from" || syntax.Tokens.Form(t) is "in" && IsPublished(syntax, noun) && syntax.Upos[that - 1] is Upos.Propn)
                return new TokenRange(t + 1, syntax.IsPunctuation(that - 1) ? that - 1 : that);
        return null;
    }

    private static TokenRange? Before(Syntax syntax, int noun)
    {
        int last = noun - 1;
        while (last > 0 && syntax.Upos[last] is Upos.Adj)
            last--;
        if (last > 0 && syntax.Tokens.Form(last) is "'s" or "’s" or "'" or "’" && Phrases.IsNominal(syntax, last - 1))
        {
            int start = Math.Min(last - 1, Phrases.WithoutClauses(syntax, last - 1).Start);
            // "Rosa Tind's", where the tree has the surname alone.
            return new TokenRange(syntax.NameAt(last - 1) is { } whole ? Math.Min(start, whole.Range.Start) : start, last);
        }

        return last == noun - 1 && last >= 0 && IsPublished(syntax, noun) && syntax.NameAt(last) is { Kind: NameKind.Organisation, Range: var name }
            ? name
            : null;
    }

    private static bool IsPublished(Syntax syntax, int noun) => Published.Contains(syntax.Lemmas[noun].ToLowerInvariant());

    /// <summary>"called claims that the roof leaked pure invention", "described the owner's claim that it held as “a lie”": what it is called stands
    /// last.</summary>
    private static Verdict? Called(Syntax syntax, int noun, TokenRange clause)
    {
        int last = clause.End - 1;
        if (Caller(syntax, noun) is null || Verdicts.Of(syntax, last) is not { } link)
            return null;
        int start = last;
        while (start > clause.Start + 2 && IsStress(syntax, start - 1))
            start--;
        // "rejected claims that the roof was unsafe, or false": a part of what was claimed.
        return syntax.Upos[start - 1] is Upos.Aux or Upos.Cconj ? null : new Verdict(start, link);
    }

    /// <summary>The verb that calls a claim something, before the claim and whoever made it; null where none does.</summary>
    private static int? Caller(Syntax syntax, int noun)
    {
        for (int t = noun - 1; t >= 0 && t > noun - CallerReach; t--)
        {
            if (Calls(syntax, t))
                return t;
            if (syntax.Upos[t] is not (Upos.Det or Upos.Adj or Upos.Pron or Upos.Propn or Upos.Noun or Upos.Part))
                return null;
        }

        return null;
    }

    private static bool IsStress(Syntax syntax, int token) =>
        syntax.IsPunctuation(token)
        || syntax.Upos[token] is Upos.Det
        || syntax.Tokens.Form(token) is "as"
        || Verdicts.Stress.Contains(syntax.Lemmas[token].ToLowerInvariant());
}
