using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;

namespace OnRecord.Attribution;

/// <summary>"Claims that soldiers fired were denied | by the army": the one by whom the claim is denied says so, and the claim is what is denied.</summary>
internal static class PassiveDenials
{
    /// <summary>Words from the verdict's auxiliary to its participle, "have been flatly", and from there to "by", "on Monday in a statement".</summary>
    private const int ParticipleReach = 5,
        AgentReach = 8;

    public static void Add(Passage p, DraftMaker maker, List<Draft> drafts)
    {
        foreach (Draft claim in drafts.FindAll(d => d.Parent is null && d.Content.Count == 1))
        {
            if (
                maker.Named(claim.Key, p.Sentence(claim.Key)) is not { } named
                || Denying(p, named.Verdict.Start) is not { } verb
                || Agent(p, verb) is not { } agent
            )
                continue;
            if (drafts.Exists(d => d.Cue.Contains(verb) || d.Source?.Contains(verb) == true))
                continue;
            var denial = new Draft
            {
                Key = verb,
                Cue = new TokenRange(verb, verb + 1),
                Source = agent,
                Content = [new TokenRange(Phrases.Extent(p.Syntax, claim.Key).Start, claim.Content[0].End)],
                Probability = claim.Probability,
            };
            drafts.Add(denial);
            Frames.Replace(drafts, claim, claim with { Parent = denial });
        }
    }

    private static int? Denying(Passage p, int auxiliary)
    {
        for (int t = auxiliary + 1; t < auxiliary + ParticipleReach && p.Within(t, auxiliary); t++)
        {
            if (Negation.IsWord(p.Syntax.Lemmas[t].ToLowerInvariant()))
                return null;
            if (p.Syntax.Xpos[t] is "VBN" or "VBD" && CueActs.IsDenying(p.Syntax.Lemmas[t]))
                return t;
        }

        return null;
    }

    private static TokenRange? Agent(Passage p, int verb)
    {
        for (int t = verb + 1; t < verb + AgentReach && p.Within(t + 1, verb) && !p.Syntax.IsVerb(t); t++)
            if (p.Tokens.Form(t) is "by")
                return Phrases.Starting(p.Syntax, t + 1) is { } head && Phrases.WithoutClauses(p.Syntax, head) is var agent && agent.Start > t ? agent : null;
        return null;
    }
}
