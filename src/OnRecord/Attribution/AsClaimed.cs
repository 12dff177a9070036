using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>"denied that the mast had cracked, as the union alleges": the union says what is denied.</summary>
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
                int start = VerbForms.GroupStart(p.Syntax, verb, t + 1);
                drafts.Add(
                    new Draft
                    {
                        Key = verb,
                        Cue = new TokenRange(start, verb + 1),
                        Source = new TokenRange(t + 1, start),
                        Content = [denies],
                        Probability = denial.Probability,
                    }
                );
                break;
            }
        }
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
