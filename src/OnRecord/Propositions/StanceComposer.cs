using System.Collections.Immutable;
using OnRecord.Attribution;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Propositions;

/// <summary>
/// Composes who stands how to a proposition, along the whole path from the report's voice to it: each statement around it conveys, rejects, doubts, holds
/// open or refuses what the one inside says, and the words around that one may pass a verdict on it.
/// </summary>
internal sealed class StanceComposer(Syntax syntax, Statements statements, QuestionAnswers answers)
{
    /// <summary>Links of a chain that are followed: no report has more.</summary>
    private const int LongestChain = 8;

    /// <summary>Words between a named claim and the verb with which it says something: "a report by the union's own branch which".</summary>
    private const int NamedReach = 9;

    /// <summary>Words from a verdict to whoever passes it: "were dismissed as pure fiction by".</summary>
    private const int AgentReach = 6;

    /// <summary>One passes on a statement when that takes this part of a sentence of his.</summary>
    private const double PassedOn = 0.55;

    private static readonly WordSet Showing = WordSet.Of("Propositions/Data/rule-words.tsv", "showing-verbs");
    private static readonly WordSet Refuting = WordSet.Of("Propositions/Data/rule-words.tsv", "refuting-verbs");
    private static readonly WordSet Rejected = WordSet.Of("Propositions/Data/rule-words.tsv", "rejecting-participles");
    private static readonly WordSet Evidence = WordSet.Of("Propositions/Data/rule-words.tsv", "evidence-nouns");

    public ImmutableArray<PropositionStance> Of(FramedUnit framed)
    {
        if (framed.Unit.Statement is not { } innermost)
            return [new PropositionStance(null, Composition.StanceOf(framed.Link), [framed.Link])];
        var found = ImmutableArray.CreateBuilder<PropositionStance>();
        ImmutableArray<StanceLink> path = framed.Link == StanceLink.Conveys ? [] : [framed.Link];
        Stance? stance = Composition.StanceOf(framed.Link);
        Add(innermost, Composition.LinkOf(statements[innermost]));
        int inner = innermost;
        for (int links = 0; links < LongestChain; links++)
        {
            int? outer = statements[inner].Parent;
            StanceLink around = statements[inner].Verdict ?? Around(inner);
            // A verdict on "X said that P" is that X did not: what P is worth it leaves open, and nobody asserts it any more.
            if (inner != innermost && around == StanceLink.Rejects && statements[inner].Verdict is not null && IsUnsaid(innermost))
                stance = Stance.Asserts;
            if (statements[inner].Verdict == StanceLink.Conveys && inner == innermost)
                found.Add(new PropositionStance(null, stance, [StanceLink.Conveys, .. path]));
            if (around != StanceLink.Conveys)
            {
                // The voice around it, and not the one whose claim it is, passes the verdict.
                stance = Composition.Apply(around, stance);
                path = path.Insert(0, around);
            }

            if (outer is not { } next)
            {
                if (around != StanceLink.Conveys)
                    found.Add(new PropositionStance(null, stance, path));
                break;
            }

            StanceLink? link = Composition.LinkOf(statements[next]);
            if (around == StanceLink.Conveys && statements[next].Verdict is null && !Passes(next, inner))
                break;
            if (link is StanceLink.Conveys)
            {
                path = path.Insert(0, StanceLink.Conveys);
                // Who says that another keeps silent does not.
                if (stance is Stance.Silent)
                    stance = null;
                bool isPassedOn = around == StanceLink.Conveys && !IsShown(inner);
                found.Add(new PropositionStance(next, isPassedOn ? Reported(stance) : stance, path));
                if (around != StanceLink.Conveys)
                    stance = Reported(stance);
            }
            else
            {
                Add(
                    next,
                    Answerable(inner) ? link
                        : link is StanceLink.Refuses ? link
                        : null
                );
            }

            if (link is not (StanceLink.Conveys or StanceLink.Rejects or StanceLink.Doubts))
                break;
            inner = next;
        }

        if (Contradicting(innermost) is { } other)
            found.Add(new PropositionStance(other, Composition.Apply(StanceLink.Rejects, stance), [StanceLink.Rejects, .. path], innermost));
        found.AddRange(answers.To(innermost).Select(a => new PropositionStance(a.Statement, Composition.StanceOf(a.Link), [a.Link], innermost)));
        return found.ToImmutable();

        void Add(int statement, StanceLink? link)
        {
            stance = link is null ? null : Composition.Apply(link, stance);
            path = path.Insert(0, link ?? StanceLink.Open);
            if (!IsShown(statement))
                found.Add(new PropositionStance(statement, stance, path));
        }
    }

    /// <summary>"Contrary to the union's claim that P, the owner said …": the statement that goes against a claim; null where none does.</summary>
    private int? Contradicting(int claim)
    {
        if (statements[claim] is not { CueHead: { } noun, Parent: null, Content: [.., var told] } || !ConcededClaims.AreContradicted(syntax, noun))
            return null;
        TokenRange sentence = syntax.Tokens.SentenceAt(noun);
        for (int i = 0; i < statements.Count; i++)
            if (
                statements[i] is { CueHead: { } cue, Parent: null, Source: not null, Realis: StatementRealis.Actual } other
                && sentence.Contains(cue)
                && Composition.LinkOf(other) is StanceLink.Conveys
                && other.Content is [var first, ..]
                && first.Start >= told.End
                && cue >= told.End
            )
                return i;
        return null;
    }

    /// <summary>Whether, by the verdict around it, somebody never asserted what he is said to.</summary>
    private bool IsUnsaid(int statement) => statements[statement] is { Realis: StatementRealis.Negated, Commitment: Commitment.Is };

    /// <summary>"has tapes that prove that …", "said the data refuted the claim that …": whoever says so takes the side; tapes and data say nothing.
    /// </summary>
    private bool IsShown(int index) =>
        statements[index] is { Parent: not null, CueHead: { } cue, Source: { IsEmpty: false } source }
        && Showing.Contains(syntax.Lemmas[cue])
        && (syntax.Xpos[source.Start] == "WDT" || Evidence.Contains(syntax.Lemmas[Phrases.Head(syntax, source)]));

    /// <summary>One who passes on what another asserts or denies takes no side himself.</summary>
    private static Stance? Reported(Stance? stance) => stance is Stance.Asserts or Stance.Denies or Stance.Doubts or Stance.Reports ? Stance.Reports : stance;

    /// <summary>To dismiss a claim, or a post alleging something, is to say that what it claims is not so; to deny that somebody said something is
    /// not.</summary>
    private bool Answerable(int inner) =>
        statements[inner] is { CueHead: { } cue } && (syntax.Upos[cue] == Upos.Noun || syntax.Tree.Is(cue, "obj") || IsOfNamed(cue));

    /// <summary>"a post alleging", "a report that calls the vote a farce": what a named claim says.</summary>
    private bool IsOfNamed(int verb)
    {
        if (syntax.Xpos[verb] == "VBG" && syntax.Tree.Is(verb, "acl"))
            return true;
        if (verb < 2 || syntax.Xpos[verb] != "VBG" && syntax.Tokens.Form(verb - 1) is not ("that" or "which"))
            return false;
        for (int t = verb - 1; t >= 0 && t > verb - NamedReach && !syntax.IsVerb(t) && !syntax.IsPunctuation(t); t--)
            if (NamedClaims.IsNamed(syntax, t))
                return true;
        return false;
    }

    /// <summary>What the words next to a statement, which are those of the voice around it, do to what it says.</summary>
    private StanceLink Around(int index)
    {
        Statement statement = statements[index];
        if (statement is not { Cue: { } cue, CueHead: { } head } || statement.Content.Length == 0)
            return StanceLink.Conveys;
        if (QuotedAs.Misstates(syntax, cue) || IsRefuted(head, statement.Parent))
            return StanceLink.Rejects;
        int end = syntax.Tokens.SentenceAt(head).End;
        return
            NamedClaims.At(syntax, head, end) is { } claim
            && claim.Content.Overlaps(statement.Content[0])
            && !IsOfAnother(claim.Verdict.Start, statement, end)
            // "slammed claims that P as lies": the verdict is passed by whoever slams them.
            && (claim.Caller is not { } caller || statement.Parent is { } outer && statements[outer].CueHead == caller && !claim.IsOfDenial(statements[outer]))
            ? claim.Verdict.Link
            : StanceLink.Conveys;
    }

    /// <summary>"the claim was rejected by the owner": the statement around it, or whoever it is that does so, passes the verdict.</summary>
    private bool IsOfAnother(int verdict, Statement statement, int end)
    {
        if (statement.Parent is { } outer && statements[outer].Cue is { } cue && verdict < cue.End && cue.Start <= verdict + 2)
            return true;
        for (int t = verdict; t < Math.Min(end, verdict + AgentReach); t++)
            // "the claim was also rubbished", by somebody who is not named.
            if (syntax.Tokens.Form(t) is "by" || syntax.Xpos[t] is "VBN" && Rejected.Contains(syntax.Lemmas[t].ToLowerInvariant()))
                return true;
        return false;
    }

    /// <summary>"said the data refuted the claim that …", where nobody is said to refute it.</summary>
    private bool IsRefuted(int claim, int? parent) =>
        syntax.Tree.Is(claim, "obj")
        && syntax.Tree.Head(claim) is >= 0 and var verb
        && Refuting.Contains(syntax.Lemmas[verb])
        && !(parent is { } outer && statements[outer].CueHead == verb);

    /// <summary>Whether what the outer statement says is, for the most part of a sentence, the inner one.</summary>
    private bool Passes(int outer, int inner)
    {
        TokenRange extent = Extents.Of(statements[inner]);
        TokenRange sentence = syntax.Tokens.SentenceAt(extent.Start);
        foreach (TokenRange piece in statements[outer].Content)
        {
            int start = Math.Max(piece.Start, sentence.Start),
                end = Math.Min(piece.End, sentence.End);
            int shared = Math.Min(end, extent.End) - Math.Max(start, extent.Start);
            if (shared > 0 && shared >= PassedOn * (end - start))
                return true;
        }

        return false;
    }
}
