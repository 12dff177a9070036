using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>"denied that the mast had cracked, as the union alleges", "said it was not true, as the union alleges, that …": the union says what is
/// denied.</summary>
internal static class AsClaimed
{
    /// <summary>Words from "as" to the verb, "as the regional branch of the union has"; and from the beginning of what is denied to "as".</summary>
    private const int Reach = 9,
        LongestDenied = 80;

    public static void Add(Passage p, List<Draft> drafts)
    {
        foreach (Draft denial in drafts.FindAll(d => d.Content.Count > 0 && CueActs.Read(p, d) == Act.Deny))
        {
            TokenRange denied = denial.Content[0];
            int end = Math.Min(p.Sentence(denial.Key).End, denied.Start + LongestDenied);
            for (int t = denied.Start + 2; t < end; t++)
            {
                if (p.Tokens.Form(t) is not "as" || p.Tokens.Form(t - 1) is not "," || Claim(p, t, end) is not { } verb)
                    continue;
                var denies = new TokenRange(denied.Start, Math.Min(denied.End, t - 1));
                drafts.RemoveAll(d => d.Key == verb);
                Frames.Replace(drafts, denial, denial with { Content = [denies, .. denial.Content.Skip(1).Where(piece => piece.End <= t)] });
                drafts.Add(By(p, t, verb, [denies], denial.Probability));
                break;
            }
        }

        foreach (Draft draft in drafts.FindAll(d => d.Content.Count > 0))
            Within(p, drafts, draft);
    }

    /// <summary>"it was not true, | as the union alleges, | that the mast had cracked": who claims it stands between the verdict and what it is on.</summary>
    private static void Within(Passage p, List<Draft> drafts, Draft draft)
    {
        TokenRange whole = draft.Content[0];
        int end = Math.Min(Math.Min(p.Sentence(whole.Start).End, whole.End), whole.Start + LongestDenied);
        for (int t = whole.Start + 2; t < end; t++)
        {
            if (p.Tokens.Form(t) is not "as" || p.Tokens.Form(t - 1) is not "," || Verdicts.Of(p.Syntax, t - 2) is null)
                continue;
            if (Claim(p, t, end) is not { } verb || verb + 2 >= end || p.Tokens.Form(verb + 1) is not "," || p.Tokens.Form(verb + 2) is not "that")
                continue;
            drafts.RemoveAll(d => d.Key == verb);
            var claimed = new TokenRange(verb + 2, whole.End);
            Frames.Replace(drafts, draft, draft with { Content = [new TokenRange(whole.Start, t - 1), claimed, .. draft.Content.Skip(1)] });
            drafts.Add(By(p, t, verb, [claimed], draft.Probability));
            return;
        }
    }

    /// <summary>The statement of whoever claims it: "as | the union | alleges".</summary>
    private static Draft By(Passage p, int @as, int verb, List<TokenRange> content, float probability)
    {
        int start = VerbForms.GroupStart(p.Syntax, verb, @as + 1);
        return new Draft
        {
            Key = verb,
            Cue = new TokenRange(start, verb + 1),
            Source = new TokenRange(@as + 1, start),
            Content = content,
            Probability = probability,
        };
    }

    /// <summary>The verb of a clause that is nothing but who claims it; null where it is more.</summary>
    private static int? Claim(Passage p, int @as, int end)
    {
        for (int t = @as + 1; t < Math.Min(end, @as + Reach); t++)
        {
            if (p.IsPunctuation(t))
                return null;
            if (p.Syntax.Upos[t] is not Upos.Verb)
                continue;
            return
                t > @as + 1
                && Phrases.IsNominal(p.Syntax, VerbForms.GroupStart(p.Syntax, t, 1) - 1)
                && CueLexicon.Of(p.Syntax.Lemmas[t].ToLowerInvariant(), Upos.Verb) is Act.Accuse or Act.Assert or Act.Report
                && (t + 1 == end || p.IsPunctuation(t + 1))
                ? t
                : null;
        }

        return null;
    }
}
