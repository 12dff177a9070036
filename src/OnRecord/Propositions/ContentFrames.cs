using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Attribution;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>
/// Takes off what a content says about a proposition that it holds: "there is no sign that P" doubts P, "it is not true that P" and "reports that P are
/// fiction" reject it, "it is unclear whether P" leaves it open.
/// </summary>
internal static class ContentFrames
{
    private static readonly WordSet Doubts = WordSet.Of("Propositions/Data/rule-words.tsv", "doubt-nouns");
    private static readonly WordSet Negators = WordSet.Of("Propositions/Data/rule-words.tsv", "frame-negators");
    private static readonly WordSet Conjunctions = WordSet.Of("Propositions/Data/rule-words.tsv", "content-conjunctions");
    private static readonly WordSet Uncertain = WordSet.Of("Propositions/Data/rule-words.tsv", "uncertain-adjectives");
    private static readonly WordSet Certain = WordSet.Of("Propositions/Data/rule-words.tsv", "certain-adjectives");
    private static readonly WordSet Suggesting = WordSet.Of("Propositions/Data/rule-words.tsv", "suggesting-verbs");
    private static readonly WordSet Deploring = WordSet.Of("Propositions/Data/rule-words.tsv", "deploring-adjectives");
    private static readonly WordSet Supposing = WordSet.Of("Propositions/Data/rule-words.tsv", "supposing-auxiliaries");

    /// <summary>Words between the negation and the noun, or the noun and its "that".</summary>
    private const int Near = 5;

    private static readonly FrozenSet<string> Traces = DataFile.Rows("Attribution/Data/traces.txt").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="statement">Whose content it is; null for the report's own words.</param>
    public static FramedUnit Open(Syntax syntax, PropositionUnit unit, Statement? statement)
    {
        int end = unit.Pieces[^1].End;
        foreach (int token in unit.Tokens)
        {
            if (IsSuggested(syntax, unit, token) && Narrowed(unit, new TokenRange(token + 1, end)) is { } suggested)
                return new FramedUnit(suggested, StanceLink.Conveys);
            if (
                NamedClaims.At(syntax, token, end) is { } claim
                && Narrowed(unit, new TokenRange(claim.Content.Start + (syntax.Tokens.Form(claim.Content.Start) is "that" ? 1 : 0), claim.Content.End))
                    is { } claimed
            )
                return new FramedUnit(claimed, claim.IsOfDenial(statement) ? StanceLink.Conveys : claim.Verdict.Link);
            if (!Conjunctions.Contains(syntax.Tokens.Form(token)) || Before(syntax, unit, token) is not { } link)
                continue;
            if (Narrowed(unit, new TokenRange(token + 1, end)) is { } told)
                return new FramedUnit(told, link);
        }

        return new FramedUnit(unit, IsSupposed(syntax, unit) || IsRejectedNext(syntax, unit) ? StanceLink.Open : StanceLink.Conveys);
    }

    /// <summary>What the words right before a "that" or "whether" do to what follows it; null when they are no such frame.</summary>
    private static StanceLink? Before(Syntax syntax, PropositionUnit unit, int mark)
    {
        // "it is not true, as the union alleges, that": the union's words stand between two pieces.
        int word = unit.Pieces.Any(piece => piece.Start == mark) ? unit.Tokens.LastOrDefault(t => t < mark, -1) : mark - 1;
        if (!unit.Contains(word))
            return null;
        string lemma = syntax.Lemmas[word].ToLowerInvariant();
        if (syntax.Tokens.Form(mark) is not "that")
            return Uncertain.Contains(lemma) || Certain.Contains(lemma) && IsNegated(syntax, unit, word) ? StanceLink.Open : null;
        // "any suggestion that": what is suggested is what the statement is about.
        if (Opens(syntax, unit, word) && !IsNegated(syntax, unit, word))
            return StanceLink.Conveys;
        if (Traces.Contains(lemma) && syntax.Upos[word] == Upos.Noun)
            return IsNegated(syntax, unit, word) ? StanceLink.Doubts : null;
        // "there is no doubt that", "it is no secret that".
        if (Doubts.Contains(lemma) && IsNegated(syntax, unit, word))
            return StanceLink.Conveys;
        if (UndeniedClaims.Opens(syntax, word))
            return StanceLink.Conveys;
        if (Suggesting.Contains(lemma) && IsNegated(syntax, unit, word))
            return StanceLink.Doubts;
        // "it is absurd to conclude that".
        bool isOnSaying = Verdicts.AreOnSaying(syntax, word);
        if (isOnSaying)
            word = Verdicts.BeforeMarks(syntax, word - 2);
        if (Verdicts.Of(syntax, word) is not { } link || !IsExpletive(syntax, unit, word))
            return null;
        // "it is absurd that we still have no list": it is so, and should not be; but "that he would sink his own ferry".
        if (!isOnSaying && link is StanceLink.Rejects && Deploring.Contains(syntax.Lemmas[word].ToLowerInvariant()) && !IsImagined(syntax, mark))
            return StanceLink.Conveys;
        return (link, IsNegated(syntax, unit, word)) switch
        {
            (StanceLink.Conveys, true) => StanceLink.Rejects,
            (StanceLink.Rejects, true) => StanceLink.Conveys,
            (StanceLink.Doubts, true) => null,
            _ => link,
        };
    }

    /// <summary>Whether the clause behind a "that" tells what would be: "that he would sink his own ferry".</summary>
    private static bool IsImagined(Syntax syntax, int that)
    {
        int end = syntax.Tokens.SentenceAt(that).End;
        for (int t = that + 1; t < end; t++)
            if (VerbForms.IsTensed(syntax, t) || syntax.Xpos[t] is "MD")
                return syntax.Xpos[t] is "MD";
        return false;
    }

    /// <summary>"claims the quay had sunk", "any suggestion the quay had sunk", at the head of what is denied or told.</summary>
    private static bool IsSuggested(Syntax syntax, PropositionUnit unit, int token)
    {
        if (token + 2 >= unit.Pieces[0].End || !Opens(syntax, unit, token))
            return false;
        if (
            !NamedClaims.AreSeveral(syntax, token) && syntax.Lemmas[token] is not "suggestion"
            || IsNegated(syntax, unit, token)
            || !NamedClaims.MayOpenClause(syntax, token + 1)
        )
            return false;
        for (int t = token + 2; t < unit.Pieces[0].End; t++)
        {
            if (syntax.Tokens.Form(t) is "that" or "," or ";")
                return false;
            if (VerbForms.IsFinite(syntax, t))
                return true;
        }

        return false;
    }

    /// <summary>Whether a content begins with a noun for what somebody claimed: nothing is said before it.</summary>
    private static bool Opens(Syntax syntax, PropositionUnit unit, int noun)
    {
        int start = unit.Pieces[0].Start;
        if (
            unit.Statement is null
            || noun < start
            || noun - start >= Near
            || syntax.Upos[noun] != Upos.Noun
            || !NamedClaims.Nouns.Contains(syntax.Lemmas[noun].ToLowerInvariant())
        )
            return false;
        for (int t = start; t < noun; t++)
            if (syntax.Upos[t] is Upos.Verb or Upos.Aux or Upos.Noun or Upos.Propn or Upos.Pron)
                return false;
        return true;
    }

    /// <summary>"there is no", "had seen no", "nothing to", "not … any", before a word and in its clause.</summary>
    private static bool IsNegated(Syntax syntax, PropositionUnit unit, int word)
    {
        for (int t = word - 1; t >= Math.Max(0, word - Near) && unit.Contains(t); t--)
        {
            if (syntax.Tokens.Form(t) is "," or ";")
                return false;
            if (Negators.Contains(syntax.Lemmas[t].ToLowerInvariant()))
                return true;
        }

        return false;
    }

    /// <summary>"it is", "that's" before an adjective.</summary>
    private static bool IsExpletive(Syntax syntax, PropositionUnit unit, int word)
    {
        for (int t = word - 1; t >= Math.Max(0, word - Near) && unit.Contains(t); t--)
            if (syntax.Lemmas[t].ToLowerInvariant() is "it")
                return true;
        return false;
    }

    /// <summary>"It was sunk? That is a lie": what is asked to be rejected in the next breath is not put forward.</summary>
    private static bool IsRejectedNext(Syntax syntax, PropositionUnit unit)
    {
        int last = unit.Range.End - 1;
        if (unit.Statement is null || syntax.Tokens.Form(last) is not "?" && !(syntax.IsPunctuation(last) && syntax.Tokens.Form(last - 1) is "?"))
            return false;
        int next = syntax.Tokens.SentenceAt(last).End;
        if (next >= syntax.Tokens.Count)
            return false;
        for (int t = next; t < Math.Min(next + Near, syntax.Tokens.SentenceAt(next).End); t++)
            if (Verdicts.Of(syntax, t) is StanceLink.Rejects)
                return true;
        return false;
    }

    /// <summary>"Had the bank said so", "Were it true", "Should they agree": what is only supposed.</summary>
    private static bool IsSupposed(Syntax syntax, PropositionUnit unit)
    {
        int first = unit.Pieces[0].Start;
        return Supposing.Contains(syntax.Tokens.Form(first))
            && syntax.Upos[first] is Upos.Aux or Upos.Verb
            && syntax.Tokens.Form(unit.Pieces[^1].End - 1) is not "?"
            && (first + 1 >= syntax.Tokens.Count || !syntax.IsVerb(first + 1));
    }

    /// <summary>The part of the unit in a range; null when it holds no verb.</summary>
    private static PropositionUnit? Narrowed(PropositionUnit unit, TokenRange range)
    {
        ImmutableArray<TokenRange> pieces =
        [
            .. unit
                .Pieces.Where(piece => piece.Overlaps(range))
                .Select(piece => new TokenRange(Math.Max(piece.Start, range.Start), Math.Min(piece.End, range.End))),
        ];
        return pieces.Length > 0 && pieces.Sum(piece => piece.Length) >= 3 ? unit with { Pieces = pieces } : null;
    }
}
