using OnRecord.Attribution.Passages;
using OnRecord.Language;
using OnRecord.Text;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>What the report itself says of what it has just told, in a short sentence of its own: "Users claim that the pier was sold. This is not
/// true."</summary>
internal static class ClosingVerdicts
{
    private static readonly WordSet Pointers = WordSet.Of("Attribution/Data/rule-words.tsv", "verdict-pointers");

    private static readonly WordSet Claims = WordSet.Of("Attribution/Data/rule-words.tsv", "verdict-subjects");

    // "The claim in the post is completely untrue."
    private const int LongestVerdict = 9;

    // "These claims" before the verb.
    private const int LongestSubject = 2;

    public static void Add(Passage p, List<Draft> drafts)
    {
        for (int i = 1; i < p.Tokens.Sentences.Length; i++)
        {
            TokenRange sentence = p.Tokens.Sentences[i],
                before = p.Tokens.Sentences[i - 1];
            if (
                sentence.Length > LongestVerdict
                || p.InQuotation(sentence.Start)
                || p.Tokens.ParagraphOf(sentence.Start) != p.Tokens.ParagraphOf(before.Start)
                || Link(p, sentence) is not { } link
                || drafts.Exists(d => sentence.Contains(d.Key) || d.Holds(sentence.Start))
            )
                continue;
            Draft[] told = [.. drafts.Where(d => d.Parent is null && d.Probability > 0 && before.Contains(d.Key) && d.Content is [_, ..])];
            Draft[] outermost = [.. told.Where(d => !Array.Exists(told, other => !ReferenceEquals(d, other) && other.Holds(d.Key)))];
            if (outermost is [{ Verdict: null } only])
                Frames.Replace(drafts, only, only with { Verdict = link });
        }
    }

    private static StanceLink? Link(Passage p, TokenRange sentence)
    {
        int subject = sentence.Start;
        string first = p.Syntax.Lemmas[subject].ToLowerInvariant();
        if (!Pointers.Contains(first) && first is not "the")
            return null;
        int verb = subject + 1;
        if (verb < sentence.End && Claims.Contains(p.Syntax.Lemmas[verb].ToLowerInvariant()))
            verb++;
        else if (first is "the")
            return null;
        return verb <= subject + LongestSubject && verb < sentence.End ? Verdicts.Read(p.Syntax, verb, sentence.End) : null;
    }
}
