using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>
/// What a denial names together with whoever put it forward: "rejected the owner's claim that …", "denied a Beacon report that …", "dismissed a study by the
/// union accusing …". It was put forward, or nobody would deny it: it is as sure as the denial, and whose it is stands beside its noun.
/// </summary>
internal static class DeniedClaims
{
    /// <summary>Words at the head of what is denied within which it names a claim, "as baseless a second claim", more where it is first called
    /// something, "as a fabrication of the season the claim"; and between the claim and the word with
    /// which it says something, "by the union's own branch that".</summary>
    private const int Reach = 7,
        ReachBehindAs = 24,
        SayingReach = 8;

    private const int ShortestClause = 3;

    public static void Add(Passage p, List<Draft> drafts)
    {
        foreach (Draft found in drafts.FindAll(d => d.Content.Count > 0 && CueActs.Read(p, d) == Act.Deny))
        {
            Draft denial = Whole(p, found);
            if (denial != found)
                Frames.Replace(drafts, found, denial);
            TokenRange first = denial.Content[0];
            var denied = new TokenRange(first.Start, Verdicts.BeforeMarks(p.Syntax, Math.Min(first.End, p.Sentence(first.Start).End) - 1) + 1);
            // "dismissed as a fabrication of the season the claim by …".
            int reach = p.Tokens.Form(denied.Start) is "as" || p.Tokens.Form(denial.Cue.End - 1) is "as" ? ReachBehindAs : Reach;
            for (int t = denied.Start; t < Math.Min(denied.End, denied.Start + reach); t++)
                if ((Told(p, denial, denied, t) ?? Charged(p, denial, denied, t)) is { } told)
                {
                    Add(p, drafts, told);
                    break;
                }
        }
    }

    /// <summary>"denied an accusation | by the union that …": what is denied goes on behind its noun.</summary>
    private static Draft Whole(Passage p, Draft denial)
    {
        if (denial.Content is not [var only] || !NamedClaims.IsNamed(p.Syntax, only.End - 1) || !p.Within(only.End, only.End - 1))
            return denial;
        int end = Verdicts.BeforeMarks(p.Syntax, p.Sentence(only.Start).End - 1) + 1;
        return p.Tokens.Form(only.End) is "by" or "from" && NamedClaims.Clause(p.Syntax, only.End - 1, end) is not null
            ? denial with
            {
                Content = [new TokenRange(only.Start, end)],
            }
            : denial;
    }

    /// <summary>The statement that a noun names; null where the word names none, or does not say what was said.</summary>
    private static Draft? Told(Passage p, Draft denial, TokenRange denied, int noun)
    {
        if (!NamedClaims.IsNamed(p.Syntax, noun))
            return null;
        int? verb = Saying(p, noun, denied.End);
        if ((verb is { } says ? says + 1 : Clause(p, noun, denied.End)) is not { } start || denied.End - start < ShortestClause)
            return null;
        // "the claims that were made": they say nothing of what was claimed.
        if (verb is null && p.Syntax.IsVerb(start + 1) && p.Syntax.Xpos[start + 1] != "VBG")
            return null;
        int key = verb ?? noun;
        return new Draft
        {
            Key = key,
            Cue = new TokenRange(key, key + 1),
            Source = NamedClaims.Claimant(p.Syntax, noun, verb is { } saying ? Opening(p, saying) : start),
            Content = [new TokenRange(start, denied.End)],
            Parent = denial,
            Probability = denial.Probability,
        };
    }

    /// <summary>"the union's allegations of theft", "accusations of theft by the union": the deed that is claimed, where it is known who claims it.</summary>
    private static Draft? Charged(Passage p, Draft denial, TokenRange denied, int noun)
    {
        if (NamedClaims.Deed(p.Syntax, noun, denied.End) is not { } start)
            return null;
        int by = denied.End - 1;
        while (by > start && p.Tokens.Form(by) is not "by")
            by--;
        bool isNamed = by > start && by + 1 < denied.End;
        TokenRange? claimant = isNamed ? new TokenRange(by + 1, denied.End) : NamedClaims.Claimant(p.Syntax, noun, noun + 1);
        return claimant is { } who
            ? new Draft
            {
                Key = noun,
                Cue = new TokenRange(noun, noun + 2),
                Source = who,
                Content = [new TokenRange(start, isNamed ? by : denied.End)],
                Parent = denial,
                Probability = denial.Probability,
            }
            : null;
    }

    private static int? Clause(Passage p, int noun, int end) =>
        NamedClaims.Clause(p.Syntax, noun, end) ?? (Surface.Particle(p, noun) is { } that && that < end ? that : null);

    /// <summary>"a report by the union accusing", "a report that calls": the word with which it says something; null where a clause tells it.</summary>
    private static int? Saying(Passage p, int noun, int end)
    {
        for (int t = noun + 1; t < Math.Min(end, noun + SayingReach); t++)
        {
            if (!p.Syntax.IsVerb(t))
                continue;
            bool relative = p.Tokens.Form(t - 1) is "that" or "which";
            return p.Lexical[t] != 0 && (relative ? p.Syntax.Xpos[t] is "VBZ" or "VBP" or "VBD" : p.Syntax.Xpos[t] == "VBG") ? t : null;
        }

        return null;
    }

    private static int Opening(Passage p, int saying) => p.Tokens.Form(saying - 1) is "that" or "which" ? saying - 1 : saying;

    private static void Add(Passage p, List<Draft> drafts, Draft told)
    {
        if (drafts.Find(d => d.Key == told.Key) is { } known)
        {
            bool pointing = known.Source is not { } source || source.Length == 1 && p.Syntax.Xpos[source.Start] is "WDT" or "IN";
            Draft named = pointing && told.Source is not null ? known with { Source = told.Source, Cue = told.Cue } : known;
            // What stands before the noun is what the claim is called: "dismissed as a fabrication the claim by the union that …".
            if (known.Content.All(piece => piece.End <= told.Key))
                named = named with { Content = told.Content };
            if (named != known)
                Frames.Replace(drafts, known, named);
        }
        else if (!drafts.Exists(d => d.Cue.Contains(told.Key)))
        {
            drafts.Add(told);
        }
    }
}
