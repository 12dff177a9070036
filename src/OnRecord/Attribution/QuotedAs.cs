using System.Collections.Frozen;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Text;

namespace OnRecord.Attribution;

/// <summary>"X quoted Y as saying C", "Y was quoted by X as saying C", "C, Y was quoted as saying by X": two statements, X's around Y's.</summary>
internal static class QuotedAs
{
    private static readonly WordSet Forged = WordSet.Of("Attribution/Data/rule-words.tsv", "forged-adjectives");

    private static readonly WordSet QuotingVerbs = WordSet.Of("Attribution/Data/rule-words.tsv", "quoting-verbs");

    private const int LongestSpeaker = 20;

    // Adverbs with which whoever reports a saying calls it untrue.
    private static readonly FrozenSet<string> Misstating = DataFile
        .Rows("Attribution/Data/misstating-adverbs.txt")
        .Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal);

    public static void Split(Passage p, List<Draft> drafts)
    {
        for (int t = 0; t + 1 < p.Count; t++)
        {
            if (p.Tokens.Form(t) is not "as" || p.Syntax.Xpos[t + 1] != "VBG" || p.Lexical[t + 1] == 0 || !p.Within(t + 1, t))
                continue;
            if (Quoting(p, t) is not { } quoting)
                continue;
            if (Voice.IsMarkedPassive(p.Syntax, quoting))
                Passive(p, drafts, quoting, t);
            else
                Active(p, drafts, quoting, t);
        }
    }

    /// <summary>"falsely quoted the bank as saying", "a forged letter quotes him as saying": these are not the words of whoever
    /// is quoted.</summary>
    /// <param name="outer">The statement around it; null when there is none.</param>
    public static bool IsMisquoted(Passage p, int saying, Draft? outer)
    {
        if (outer?.Source is { } medium)
            for (int t = medium.Start; t < medium.End - 1; t++)
                if (Forged.Contains(p.Tokens.Form(t)))
                    return true;
        if (saying == 0 || p.Tokens.Form(saying - 1) is not "as" || Quoting(p, saying - 1) is not { } quoting)
            return false;
        foreach (int child in p.Tree.Children(quoting))
            if (IsMisstating(p.Syntax, child))
                return true;
        return false;
    }

    /// <summary>"falsely claimed": whether whoever reports a saying calls it untrue by its cue.</summary>
    public static bool Misstates(Syntax syntax, TokenRange cue) => Enumerable.Range(cue.Start, cue.Length).Any(t => IsMisstating(syntax, t));

    private static bool IsMisstating(Syntax syntax, int token) => Misstating.Contains(syntax.Lemmas[token].ToLowerInvariant());

    /// <summary>The "quoted" or "cited" before an "as saying"; null where there is none.</summary>
    private static int? Quoting(Passage p, int particle)
    {
        for (int t = particle - 1; t >= particle - LongestSpeaker && p.Within(t, particle); t--)
            if (p.Syntax.IsVerb(t) && QuotingVerbs.Contains(p.Syntax.Lemmas[t]))
                return t;
        return null;
    }

    private static void Active(Passage p, List<Draft> drafts, int quoting, int particle)
    {
        if (drafts.Find(d => d.Key == quoting) is not { } frame || frame.Cue.End >= particle)
            return;
        var speaker = new TokenRange(frame.Cue.End, particle);
        if (drafts.Find(d => d.Key == particle + 1) is { } inner)
            Frames.Replace(drafts, inner, inner with { Source = speaker, ImpliedSpeaker = null });
        else
            Before(p, drafts, frame, speaker, particle);
    }

    /// <summary>"“C,” X quoted Y as saying."</summary>
    private static void Before(Passage p, List<Draft> drafts, Draft frame, TokenRange speaker, int particle)
    {
        var saying = new TokenRange(particle + 1, particle + 2);
        List<TokenRange> said = Without(frame.Content, speaker, new TokenRange(frame.Key, saying.End));
        if (said.Count == 0 && Beside(p, frame.Source ?? speaker, saying.Start) is { IsEmpty: false } beside)
            said.Add(beside);
        if (said.Count == 0)
            return;
        Draft outer = frame with { Content = [.. said.Append(speaker).Append(new TokenRange(particle, saying.End)).Order()] };
        foreach (Draft other in drafts.FindAll(d => !ReferenceEquals(d, frame) && d.Content.Count > 1 && d.Content.Any(said.Contains)))
            Frames.Replace(drafts, other, other with { Content = [.. other.Content.Where(piece => !said.Contains(piece))] });
        Frames.Replace(drafts, frame, outer);
        drafts.Add(
            new Draft
            {
                Key = saying.Start,
                Cue = saying,
                Source = speaker,
                Content = said,
                Parent = outer,
                Probability = frame.Probability,
            }
        );
    }

    private static void Passive(Passage p, List<Draft> drafts, int quoting, int particle)
    {
        int saying = particle + 1;
        Draft? found = drafts.Find(d => d.Key == saying && d.Content.Count > 0) ?? drafts.Find(d => d.Cue.Contains(quoting) || d.Cue.Contains(saying));
        if (p.Tree.Subject(quoting) is not { } subject || found is null)
            return;
        TokenRange speaker = Phrases.WithoutClauses(p.Syntax, subject);
        List<TokenRange> said = Without(found.Content, speaker, new TokenRange(quoting, saying + 1));
        if (said.Count == 0 && Beside(p, speaker, saying) is { IsEmpty: false } beside)
            said.Add(beside);
        if (said.Count == 0)
            return;
        Draft? outer = drafts.Find(d => d.Cue.Contains(quoting)) ?? found;
        var frame = new Draft
        {
            Key = quoting,
            Cue = new TokenRange(Math.Min(outer.Cue.Contains(quoting) ? outer.Cue.Start : quoting, quoting), quoting + 1),
            Source = Agent(p, quoting, saying),
            Content = [.. said.Append(speaker).Append(new TokenRange(particle, saying + 1)).Order()],
            Parent = outer.Parent,
            Probability = outer.Probability,
        };
        var inner = new Draft
        {
            Key = saying,
            Cue = new TokenRange(saying, saying + 1),
            Source = speaker,
            Content = said,
            Parent = frame,
            Probability = found.Probability,
        };
        drafts.RemoveAll(d => !ReferenceEquals(d, found) && (d.Cue.Contains(quoting) || d.Cue.Contains(saying)));
        Frames.Replace(drafts, found, inner);
        drafts.Add(frame);
    }

    /// <summary>What follows "saying", or else what stands before the speaker.</summary>
    private static TokenRange Beside(Passage p, TokenRange speaker, int saying)
    {
        TokenRange sentence = p.Sentence(saying);
        int start = saying + 1,
            end = sentence.End;
        if (start < end && !p.IsPunctuation(start) && p.Tokens.Form(start) is not "by")
            return new TokenRange(start, p.BeforeMarks(end, start));

        end = speaker.Start;
        while (end > 0 && p.Tokens.Form(end - 1) is ",")
            end--;
        if (end == 0)
            return default;
        return p.Quotations.At(end - 1) is { } quotation ? p.Quotations.All[quotation].Range : new TokenRange(Math.Min(sentence.Start, end), end);
    }

    private static TokenRange? Agent(Passage p, int quoting, int saying)
    {
        foreach (int verb in (int[])[quoting, saying])
            if (Prepositions.Phrase(p.Syntax, verb, preposition => preposition is "by") is { } agent)
                return Phrases.WithoutClauses(p.Syntax, agent);
        return null;
    }

    /// <summary>The pieces without the speaker's name and without all that lies between "quoted" and "saying".</summary>
    private static List<TokenRange> Without(IReadOnlyList<TokenRange> content, TokenRange speaker, TokenRange cue)
    {
        var left = new List<TokenRange>();
        foreach (TokenRange piece in content)
        {
            int start = piece.Start,
                end = piece.End;
            foreach (TokenRange cut in (TokenRange[])[speaker, cue])
            {
                if (!cut.Overlaps(new TokenRange(start, Math.Max(end, start))))
                    continue;
                if (cut.Start > start)
                    end = Math.Min(end, cut.Start);
                else
                    start = Math.Max(start, cut.End);
            }

            if (end > start)
                left.Add(new TokenRange(start, end));
        }

        return left;
    }
}
