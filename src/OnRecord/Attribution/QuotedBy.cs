using OnRecord.Attribution.Lexicon;
using OnRecord.Attribution.Passages;
using OnRecord.Grammar;
using OnRecord.Language;
using OnRecord.Vocabulary;

namespace OnRecord.Attribution;

/// <summary>"C, Y said on Monday, as quoted by X", "C, Y said, cited by X": what Y says stands in a report of X's.</summary>
internal static class QuotedBy
{
    public static void Add(Passage p, List<Draft> drafts)
    {
        for (int t = 1; t + 2 < p.Count; t++)
        {
            if (
                p.Syntax.Lemmas[t] is not ("quote" or "cite")
                || p.Syntax.Xpos[t] != "VBN"
                || p.Tokens.Form(t + 1) is not "by"
                || p.Tokens.Form(t - 1) is not ("as" or ",")
                || p.InQuotation(t)
            )
                continue;
            if (Said(p, t) is { } said && Reporter(p, t) is { } reporter)
                Wrap(p, drafts, said, t, reporter);
        }
    }

    /// <summary>The verb before it with which somebody speaks; null where nobody does.</summary>
    private static int? Said(Passage p, int quoted)
    {
        for (int t = quoted - 1; t >= p.Sentence(quoted).Start; t--)
        {
            if (!p.Syntax.IsVerb(t) || p.InQuotation(t) || p.Syntax.Xpos[t] is "VB" or "VBG")
                continue;
            return
                p.Tree.Subject(t) is not null
                && CueLexicon.Of(p.Syntax.Lemmas[t].ToLowerInvariant(), Upos.Verb) is Act.Assert or Act.Report or Act.Warn or Act.Deny
                ? t
                : null;
        }

        return null;
    }

    private static TokenRange? Reporter(Passage p, int quoted)
    {
        return p.Tree.Child(quoted, "obl") is { } agent && agent > quoted && Prepositions.Of(p.Syntax, agent) is "by"
            ? Phrases.WithoutClauses(p.Syntax, agent)
            : null;
    }

    private static void Wrap(Passage p, List<Draft> drafts, int said, int quoted, TokenRange reporter)
    {
        if (p.Tree.Subject(said) is not { } subject)
            return;
        TokenRange speaker = Phrases.WithoutClauses(p.Syntax, subject);
        if (speaker.Contains(said) || drafts.Find(d => d.Cue.Contains(said) || d.Cue.Contains(quoted)) is not { } known)
            return;
        Draft? own = drafts.Find(d => d.Key == said);
        IReadOnlyList<TokenRange> content =
            own is not null && own.Content.Any(piece => piece.End <= Math.Min(said, speaker.Start) || p.InQuotation(piece.Start))
                ? own.Content
                : Before(p, Math.Min(said, speaker.Start));
        if (content.Count == 0)
            return;
        var frame = new Draft
        {
            Key = quoted,
            Cue = new TokenRange(p.Tokens.Form(quoted - 1) is "as" ? quoted - 1 : quoted, quoted + 1),
            Source = reporter,
            Content = [.. content.Append(speaker.Cover(new TokenRange(said, said + 1))).Order()],
            Probability = known.Probability,
        };
        var inner = new Draft
        {
            Key = said,
            Cue = own?.Cue ?? new TokenRange(said, said + 1),
            Source = speaker,
            Content = content,
            Parent = frame,
            Probability = known.Probability,
        };
        drafts.RemoveAll(d => !ReferenceEquals(d, known) && (d.Cue.Contains(said) || d.Cue.Contains(quoted)));
        Frames.Replace(drafts, known, inner);
        drafts.Add(frame);
    }

    /// <summary>What stands before the speaker: the quotation that ends there, or else all of the sentence.</summary>
    private static IReadOnlyList<TokenRange> Before(Passage p, int start)
    {
        int end = p.BeforeMarks(start, 0);
        TokenRange sentence = p.Sentence(start);
        if (end > 0 && p.Quotations.At(end - 1) is { } quotation)
            return [p.Quotations.All[quotation].Range];
        return end > sentence.Start ? [new TokenRange(sentence.Start, end)] : [];
    }
}
